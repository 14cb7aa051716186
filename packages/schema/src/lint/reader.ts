import { lastOf } from '../dates/date-forms.js';
import { toPlainText } from '../formats/markdown/index.js';
import { fallbackWarning } from '../languages/messages.js';
import { languageFor, languages } from '../languages/registry.js';
import { conventionsOf } from '../layout/conventions.js';
import { isEarlyInCareer } from '../layout/early-career.js';
import { prepareResume } from '../prepare.js';
import { entriesOf, type Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { definitionOf, type SectionType, sectionTypes } from '../sections/index.js';
import { isHeadingOf } from '../sections/titles.js';
import { widthOf } from '../text/characters.js';
import { coverage } from '../text/coverage.js';
import { type LocalizedText, prepareText } from '../text/localized.js';
import { textToString } from '../text/nodes.js';
import { CONFIDENTIAL_AUDIENCE } from '../visibility.js';
import { gapsIn } from './gaps.js';
import type { Report } from './rules.js';

/** The languages that a document is read in, as far as it says. */
export const readersOf = (resume: Resume): readonly string[] => [
  ...new Set([resume.document?.language ?? [], coverage(resume).languages].flat()),
];

const nameOf = (tag: string) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

/** What the readers of a language look for, or would rather not see. */
export function checkReaders(resume: Resume, readers: readonly string[], now: Date, report: Report): void {
  const asking = readers.find((tag) => conventionsOf(resume, tag).asksAboutGaps);
  if (asking !== undefined) checkGaps(resume, asking, now, report);
  const reluctant = readers.find((tag) => conventionsOf(resume, tag).personal === 'unwanted');
  if (reluctant !== undefined) checkUnwanted(resume, report);
  for (const tag of readers) checkLength(resume, tag, now, report);
  checkHeadings(resume, readers, report);
  checkExpired(resume, now, report);
}

function checkGaps(resume: Resume, tag: string, now: Date, report: Report): void {
  for (const { path, from, to, months } of gapsIn(resume, now))
    report(
      'career-gap',
      'info',
      path,
      `The résumé has no entry for the ${months} months from ${from} to ${to}. Readers of ${nameOf(tag)} ask about more than three: add what you did then, such as a course or time for your family.`,
    );
}

/** Personal facts by which readers in the US and the UK may not choose. */
const UNWANTED = [
  'image',
  'birthDate',
  'birthPlace',
  'gender',
  'nationality',
  'ethnicity',
  'hometown',
  'politicalStatus',
  'maritalStatus',
  'dependents',
  'health',
  'height',
] as const;

function checkUnwanted({ basics = {} }: Resume, report: Report): void {
  const [first, ...others] = UNWANTED.filter((fact) => basics[fact] !== undefined);
  if (first === undefined) return;
  const also = others.map((fact) => `, nor basics.${fact}`).join('');
  report(
    'unwanted-fact',
    'info',
    ['basics', first],
    `Readers in the US and the UK would rather not see this${also}: they may not choose by it. Leave it out of a résumé for them.`,
  );
}

/** How many lines of plain text fill a page, and how many columns a line; a Han character takes two. */
const [LINES, COLUMNS] = [60, 92];

/** How far a page may be overrun: printing sets it so much denser. */
const SLACK = 1.15;

function checkLength(resume: Resume, tag: string, now: Date, report: Report): void {
  const { pages } = conventionsOf(resume, tag);
  if (pages !== 1 || languageFor(tag)?.tag !== 'zh-Hans' || !isEarlyInCareer(resume, now)) return;
  const text = toPlainText(prepareResume(resume, { locale: tag, audience: CONFIDENTIAL_AUDIENCE, now }));
  const lines = text.split('\n').filter(Boolean);
  const taken = lines.reduce((sum, line) => sum + Math.ceil(widthOf(line) / COLUMNS), 0) / LINES;
  if (taken > SLACK)
    report(
      'long-for-career',
      'info',
      ['work'],
      `Fills about ${taken.toFixed(1)} pages. Readers of ${nameOf(tag)} expect one early in a career: shorten it, or write layout.pages.`,
    );
}

/** Headings that the document gives, with their places. */
function headingsIn(
  resume: Resume,
): readonly { path: readonly PropertyKey[]; type?: string; title: LocalizedText }[] {
  const titles = Object.entries(resume.layout?.titles ?? {}).map(([name, title]) => ({
    path: ['layout', 'titles', name],
    type: name.split(':')[0] ?? name,
    title,
  }));
  const own = sectionTypes.flatMap((type) =>
    entriesOf(resume, type).flatMap((entry, i) => {
      const key = definitionOf(type).titleOf ? 'title' : 'section';
      const title = isMap(entry) ? (entry[key] as LocalizedText | undefined) : undefined;
      return title === undefined ? [] : [{ path: [type, i, key], type, title }];
    }),
  );
  return [...titles, ...own];
}

/** Headings in another language than the one asked for, and languages that have none. */
function checkHeadings(resume: Resume, readers: readonly string[], report: Report): void {
  for (const tag of readers) {
    const warning = fallbackWarning(tag);
    if (warning !== undefined) report('foreign-heading', 'info', ['document', 'language'], warning);
    const reported = new Set<string>();
    for (const { path, title } of headingsIn(resume)) {
      const words = textToString(prepareText(title, tag));
      const other = foreignLanguageOf(words, tag);
      if (other === undefined || reported.has(words)) continue;
      reported.add(words);
      report(
        'foreign-heading',
        'info',
        path,
        `"${words}" is ${other}, and the résumé is ${nameOf(tag)}. Translate the heading.`,
      );
    }
  }
}

/** The language or the script of a heading, where it is not that of a tag. */
function foreignLanguageOf(words: string, tag: string): string | undefined {
  const { script = 'Latn' } = new Intl.Locale(tag).maximize();
  const letters = words.match(/\p{L}/gu) ?? [];
  const isLatin = letters.every((letter) => /\p{Script=Latin}/u.test(letter));
  // Names of things, such as IELTS, are in Latin letters everywhere.
  const isName = words === words.toUpperCase() || letters.length < 5;
  if (script !== 'Latn' && isLatin && !isName) return 'in Latin letters';
  if (script === 'Latn' && letters.length > 0 && letters.every((letter) => !/\p{Script=Latin}/u.test(letter)))
    return 'in another script';
  const types = sectionTypes.filter((type) => type !== 'custom');
  const has = (language: string) => types.some((type: SectionType) => isHeadingOf(type, words, language));
  const own = languageFor(tag)?.tag;
  if (own === undefined || has(own)) return undefined;
  const other = [...languages.keys()].find(has);
  return other === undefined ? undefined : nameOf(other);
}

function checkExpired(resume: Resume, now: Date, report: Report): void {
  const today = now.toISOString();
  for (const type of ['licenses', 'certificates'] as const)
    for (const [i, { expires }] of (resume[type] ?? []).entries()) {
      const last = expires === undefined ? undefined : lastOf(expires);
      if (last !== undefined && last < today.slice(0, last.length))
        report('expired', 'info', [type, i, 'expires'], `Ended in ${last}. Renew it, or leave it out.`);
    }
}
