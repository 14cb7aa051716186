import type { AtsReport } from './inspect-ats.js';
import type { Place } from './reading.js';
import type { MatchedTerm } from './terms/match-terms.js';

const MOST = 12;

/** What a recruiter's program gets from a PDF, for people. */
export function formatAts(report: AtsReport): string {
  const { characters, extractors, fields, file, headings, jumps, lines, missing, pages, repeated, terms } =
    report;
  const parts = [
    [`${file}: ${count(pages, 'page')}`],
    section('Fields', [
      ...fields.map(({ field, ...place }) => `${field.padEnd(10)} ${quoted(place.text)} (${at(place)})`),
      ...missing.map((field) => `${field.padEnd(10)} not found`),
    ]),
    section(
      'Sections, in the order of reading',
      headings.length === 0
        ? ['none was recognized by its heading']
        : headings.map(
            ({ section: name, ...place }) => `${name.padEnd(12)} ${quoted(place.text)} (${at(place)})`,
          ),
    ),
    section('Order of reading', orderOf(report)),
    section(
      'Read more than once',
      repeated.map(({ kind, places, text }) => `${quoted(text)}: ${kind}, ${places.map(at).join('; ')}`),
    ),
    section(
      'Characters that nobody types',
      characters.map(({ kind, ...place }) => `${place.characters} ${kind} (${at(place)})`),
    ),
    section('Other extractors', extractors.flatMap(differencesOf)),
    ...(terms ? jobSections(terms) : []),
    section(
      'Text, as it is read',
      lines.map(({ line, page, text }) => `${`${page}.${line}`.padEnd(6)} ${text.replaceAll('\t', '   ')}`),
    ),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');

  function orderOf({ pagesWithoutText }: AtsReport): readonly string[] {
    const empty = pagesWithoutText.map((page) => `page ${page} has no text`);
    if (jumps.length === 0) return [...empty, 'from top to bottom on every page'];
    return [
      ...empty,
      ...jumps.map(
        ({ from, to }) =>
          `back up from ${quoted(from.text)} (${at(from)}) to ${quoted(to.text)} (line ${to.line})`,
      ),
    ];
  }
}

/** A section; none where it says nothing. */
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const at = ({ line, page }: Pick<Place, 'line' | 'page'>) => `page ${page}, line ${line}`;
const LONGEST = 60;

/** A text in quotation marks, without its end where it is long. */
function quoted(text: string): string {
  const letters = [...text.replaceAll('\t', ' ')];
  return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('')}”`;
}

function differencesOf(other: AtsReport['extractors'][number]): readonly string[] {
  if ('reason' in other) return [`${other.extractor}: not asked, ${other.reason}`];
  const { adds, extractor, lacks, reordered } = other;
  const words = (places: readonly Place[]) =>
    places
      .slice(0, MOST)
      .map((place) => `${place.text} (${at(place)})`)
      .join(', ') + (places.length > MOST ? ` and ${places.length - MOST} more` : '');
  const lines = [
    ...(lacks.length > 0 ? [`${extractor} lacks ${words(lacks)}`] : []),
    ...(adds.length > 0 ? [`${extractor} alone reads ${words(adds)}`] : []),
    ...(reordered
      ? [
          `${extractor} reads ${quoted(reordered.to.text)} (${at(reordered.to)}) before ${quoted(reordered.from.text)}`,
        ]
      : []),
  ];
  return lines.length > 0 ? lines : [`${extractor} reads the same words in the same order`];
}

/** The terms of the advertisement that the text has, and those that it lacks. */
function jobSections(terms: readonly MatchedTerm[]): readonly (readonly string[])[] {
  if (terms.length === 0) return [['Advertisement', '  no term was recognized in it']];
  const has = terms.filter(({ occurrences }) => occurrences.length > 0);
  const lacks = terms.filter(({ occurrences }) => occurrences.length === 0);
  return [
    [
      `Terms of the advertisement that the text has: ${has.length} of ${terms.length}`,
      ...has.map(
        ({ as, occurrences, text }) =>
          `  ${text}${as === undefined ? '' : `, as ${as}`} (${occurrences.map(at).join('; ')})`,
      ),
    ],
    section(
      'Terms that it lacks',
      lacks.map(({ line, text }) => `${text} (line ${line} of the advertisement)`),
    ),
  ];
}
