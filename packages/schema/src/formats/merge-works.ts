import { formatPath } from '../diagnostics/diagnostic.js';
import type { Resume } from '../resume.js';
import type { Publication } from '../sections/publication-schema.js';
import { foldDoi } from '../sections/publications.js';
import { foldedIn } from '../text/fold-words.js';
import type { LocalizedText } from '../text/localized.js';
import type { ConversionWarning } from './conversion.js';
import { isEqual } from './json-resume/digest.js';
import { type Merged, mergePublications } from './merge-publications.js';

/** The sections of works that are no papers. */
const OTHERS = ['patents', 'talks', 'software', 'datasets'] as const;

/** The sections whose entries {@link mergeWorks} adds. */
export const workSections: readonly string[] = ['publications', ...OTHERS];

type Work = Readonly<Record<string, unknown>>;

/**
 * Adds the works of another document: its papers as {@link mergePublications} does, and its patents, talks, software and
 * datasets by DOI or name, behind those that are there. A work of which the document says under another section what it is,
 * such as a patent that the other source lists with its papers, is not added again.
 */
export function mergeWorks(resume: Resume, other: Resume): Merged {
  const merged = OTHERS.map((section) => mergeSection(section, resume[section] ?? [], other[section] ?? []));
  const placeOf = (paper: Publication) =>
    keysOf(paper).flatMap((key) => merged.flatMap(({ places }) => places.get(key) ?? []))[0];
  const isOther = (paper: Publication) => placeOf(paper) !== undefined && !isPaper(paper, resume);
  const papers = mergePublications(
    resume,
    (other.publications ?? []).filter((paper) => !isOther(paper)),
  );
  const others = (other.publications ?? []).filter(isOther).map((work) => ({
    path: placeOf(work) ?? '',
    message: `stands with the papers of the other source as ${JSON.stringify(work)}; its own is kept.`,
  }));
  const sections = merged.flatMap(({ section, works }) =>
    works.length > 0 ? [[section, works] as const] : [],
  );
  return {
    resume: { ...papers.resume, ...Object.fromEntries(sections) },
    added: [...papers.added, ...merged.flatMap(({ added }) => added)],
    filled: [...papers.filled, ...merged.flatMap(({ filled }) => filled)],
    warnings: [...papers.warnings, ...merged.flatMap(({ warnings }) => warnings), ...others],
  };
}

/** The works of a section with those of another document, and the paths of all by what they are known by. */
function mergeSection(section: string, own: readonly Work[], imported: readonly Work[]) {
  const works = [...own];
  const added: string[] = [];
  const filled: string[] = [];
  const warnings: ConversionWarning[] = [];
  const known = new Map<string, number>();
  const remember = (place: number) => {
    for (const key of keysOf(works[place] ?? {})) if (!known.has(key)) known.set(key, place);
  };
  for (const place of works.keys()) remember(place);
  for (const work of imported) {
    const place = keysOf(work).flatMap((key) => known.get(key) ?? [])[0];
    if (place === undefined) {
      added.push(formatPath([section, works.length]));
      works.push(work);
      remember(works.length - 1);
      continue;
    }
    const there = works[place] ?? {};
    for (const [key, value] of Object.entries(work)) {
      const path = formatPath([section, place, key]);
      if (there[key] === undefined) filled.push(path);
      else if (!isEqual(there[key], value)) warnings.push({ path, message: differs(value) });
    }
    works[place] = { ...there, ...work, ...there };
  }
  const places = new Map([...known].map(([key, place]) => [key, formatPath([section, place])]));
  return { section, works, added, filled, warnings, places };
}

const differs = (value: unknown) => `is ${JSON.stringify(value)} in the other source; its own is kept.`;

/** Types of works that stand in sections of their own here, as CSL calls them. */
const NO_PAPER = /^(?:patent|software|dataset|speech)$/;

/** Whether a work belongs to the papers: by its type, or since the document has it there. */
const isPaper = ({ type, ...paper }: Publication, { publications = [] }: Resume) =>
  !NO_PAPER.test(type ?? '') ||
  publications.some((own) => keysOf(own).some((key) => keysOf(paper).includes(key)));

/** What a work is known by: its DOI, and its name in each language. */
const keysOf = ({ DOI, name }: Work): readonly string[] => [
  ...(typeof DOI === 'string' ? [foldDoi(DOI)] : []),
  ...foldedIn(name as LocalizedText | undefined),
];
