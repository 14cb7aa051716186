import type { TextPage } from '@resume/pdf/read';
import { pdfError } from '../documents/read-pdf-file.js';
import { type Extraction, linesOf, type MissingExtractor, readWithPrograms } from './extractors.js';
import { type Field, type FieldKind, type Heading, readFields } from './fields/read-fields.js';
import {
  type Difference,
  differenceOf,
  type Jump,
  jumpsIn,
  type OddCharacters,
  oddCharactersIn,
  type Place,
  placeOf,
  type Repetition,
  repetitionsIn,
} from './reading.js';
import { findTerms } from './terms/find-terms.js';
import { type MatchedTerm, matchTerms } from './terms/match-terms.js';

/** What a recruiter's program gets from a PDF. */
export interface AtsReport {
  readonly file: string;
  readonly pages: number;
  readonly fields: readonly Field[];
  readonly headings: readonly Heading[];
  /** Fields that most résumés have and this one, as it is read, has not. */
  readonly missing: readonly FieldKind[];
  readonly repeated: readonly Repetition[];
  /** Where reading goes back up a page. */
  readonly jumps: readonly Jump[];
  readonly characters: readonly OddCharacters[];
  readonly extractors: readonly (Difference | MissingExtractor)[];
  /** Pages without text, from 1. */
  readonly pagesWithoutText: readonly number[];
  readonly terms?: readonly MatchedTerm[];
  /** The text in the order of reading. */
  readonly lines: readonly Place[];
}

const EXPECTED: readonly FieldKind[] = [
  'name',
  'email',
  'phone',
  'employer',
  'position',
  'dates',
  'school',
  'degree',
  'skills',
];

/**
 * Reports what a text extractor and our field reader get from a PDF, and which terms of an advertisement its text has.
 *
 * @throws {PdfError} where no page has text
 */
export async function inspectForAts(
  file: string,
  pages: readonly TextPage[],
  advertisement: string | undefined,
): Promise<AtsReport> {
  const lines = linesOf(pages);
  if (lines.length === 0) throw await pdfError(withoutText(file, pages));
  const { fields, headings } = readFields(lines);
  const found = new Set(fields.map(({ field }) => field));
  const others = await readWithPrograms(file);
  return {
    file,
    pages: pages.length,
    fields,
    headings,
    missing: EXPECTED.filter((field) => !found.has(field)),
    repeated: repetitionsIn(lines),
    jumps: jumpsIn(lines),
    characters: oddCharactersIn(lines),
    extractors: others.map((other) => (isExtraction(other) ? differenceOf(lines, other) : other)),
    pagesWithoutText: pages.flatMap((page, index) => (page.lines.length === 0 ? index + 1 : [])),
    ...(advertisement !== undefined && {
      terms: matchTerms(findTerms(advertisement), lines, advertisement),
    }),
    lines: lines.map(placeOf),
  };
}

const isExtraction = (other: Extraction | MissingExtractor): other is Extraction => 'lines' in other;

function withoutText(file: string, pages: readonly TextPage[]): string {
  const cause = pages.some(({ hasPicture }) => hasPicture)
    ? 'its pages are pictures, as a scanner writes them, so a recruiter’s program reads nothing'
    : 'its letters are drawn as shapes or it is empty, so a recruiter’s program reads nothing';
  return `${file} has no text: ${cause}. Export it as a PDF from the program that it was written in.`;
}
