import { firstOf, formOf, isInOrder, lastOf } from '../dates/date-forms.js';
import { noteOfCalendar, noteOfSeason } from '../dates/read-entry-date.js';
import { type Diagnostic, formatPath } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { sectionGroups } from '../layout/section-groups.js';
import { isNamed, namesOf } from '../layout/section-name.js';
import { orcidDigits } from '../people/self.js';
import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { isSideJob, spanOf } from '../sections/employment.js';
import { sections } from '../sections/index.js';
import { linkTargets } from '../text/addresses.js';
import { widthOf } from '../text/characters.js';
import { coverage, visitTexts } from '../text/coverage.js';
import { reportUnknownKeys } from '../unknown-keys/index.js';
import { reportVariants } from '../variants/resolve-variant.js';
import { checkContacts, checkMisleading, checkStrings } from './addresses.js';
import { checkLetters } from './letters.js';
import { reportName } from './name.js';
import { checkPersonal } from './personal.js';
import { checkReaders, readersOf } from './reader.js';
import type { Report } from './rules.js';
import { isStale } from './stale.js';
import { checkVariants } from './variants.js';
import { reportVisibility } from './visibility.js';

export { type RuleCode, rules } from './rules.js';

export interface LintOptions {
  /** The moment counts are judged at; passed in so that equal input gives equal output. */
  readonly now: Date;
  /** The name to say in diagnostics. */
  readonly file?: string;
  /** Every audience there is, where settings list them: a `visibility` that names another is an error. */
  readonly audiences?: readonly string[];
  /** Languages every text should have; those the document is written in where left out. */
  readonly languages?: readonly string[];
  /** Tags of the languages it is read in; those that the document names or has texts in where left out. */
  readonly readers?: readonly string[];
}

/** Says what is odd about a valid document: each finding has a code, a severity and a path. */
export function lint(resume: Resume, options: LintOptions): readonly Diagnostic[] {
  const { audiences, file = 'resume', languages, now, readers = readersOf(resume) } = options;
  const unclear = reportVisibility(resume, file, { audiences });
  const found: Diagnostic[] = [...unclear, ...reportName(resume, file), ...reportUnknownKeys(resume, file)];
  const report: Report = (code, severity, path, message) => {
    found.push({ severity, code, file, path: formatPath(path), message });
  };
  for (const { path, languages: missing } of coverage(resume, languages).missing)
    found.push({
      severity: 'warning',
      code: 'untranslated',
      file,
      path,
      message: `There is no text in ${missing.join(' and none in ')}. Add it, or default for all languages.`,
    });
  checkLayout(resume, report);
  checkDates(resume, report);
  checkOverlaps(resume, report);
  checkShares(resume, report);
  checkFigures(resume, now, report);
  checkTexts(resume, report);
  checkStrings(resume, [], report);
  checkContacts(resume, report);
  checkOrcid(resume, report);
  checkReaders(resume, readers, now, report);
  const unsound = reportVariants(resume, file);
  found.push(...unsound);
  if (unsound.length === 0) checkVariants(resume, report);
  checkLetters(resume, report);
  // Where a mark is unclear, nobody can say who sees what.
  const withheld = unclear.length === 0 ? checkPersonal(resume, file, report) : [];
  return [...found, ...withheld];
}

/** Names in the layout: a type of section, or a type and a title that the document has. */
function checkLayout(resume: Resume, report: Report): void {
  const { order = [], titles = {}, hide = [] } = resume.layout ?? {};
  const groups = sectionGroups(resume);
  const known = new Set([...Object.keys(sections), ...groups.flatMap(namesOf)]);
  const check = (name: string, path: readonly PropertyKey[]) => {
    if (Object.hasOwn(sections, name) || groups.some((group) => isNamed(group, name))) return;
    const meant = nearest(name, known) ?? nearestTitle(name, known);
    const remedy =
      meant === undefined
        ? `Name a section by its type, such as work, or by type and title, such as custom:Hobbies.`
        : `Did you mean "${meant}"?`;
    report('unknown-section', 'warning', ['layout', ...path], `No section is named "${name}". ${remedy}`);
  };
  for (const [i, name] of order.entries()) check(name, ['order', i]);
  for (const name of Object.keys(titles)) check(name, ['titles', name]);
  for (const [i, name] of hide.entries()) check(name, ['hide', i]);
}

/** The section whose title alone was written, without its type. */
function nearestTitle(name: string, known: Iterable<string>): string | undefined {
  const byTitle = new Map([...known].map((full) => [full.slice(full.indexOf(':') + 1), full]));
  const title = nearest(name, byTitle.keys());
  return title === undefined ? undefined : byTitle.get(title);
}

/** The keys of an entry whose dates may be in words. */
const DATE_KEYS = ['date', 'startDate', 'endDate', 'expires', 'filed', 'granted'];

function checkDates(resume: Resume, report: Report): void {
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) walk(item, [...path, i]);
      return;
    }
    if (!isMap(value)) return;
    const { startDate, endDate } = value;
    for (const key of DATE_KEYS) {
      const form = typeof value[key] === 'string' ? formOf(value[key]) : undefined;
      const allows = key === 'startDate' ? 'date' : key === 'endDate' ? 'end' : 'span';
      const note = form?.season && noteOfSeason(String(value[key]), allows);
      if (note !== undefined) report('season-or-years', 'warning', [...path, key], note);
      const otherYear = form && noteOfCalendar(String(value[key]));
      if (otherYear !== undefined) report('other-calendar', 'warning', [...path, key], otherYear);
      if (form?.words !== undefined)
        report(
          'dates-in-words',
          'info',
          [...path, key],
          `"${form.words}" is shown as it is written, and sorted by ${form.iso}. Check that it is no slip.`,
        );
    }
    if (typeof startDate === 'string' && typeof endDate === 'string' && !isInOrder(startDate, endDate))
      report(
        'dates-reversed',
        'error',
        [...path, 'endDate'],
        `The end, ${endDate}, is before the start, ${startDate}. Swap them, or correct one.`,
      );
    for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
  };
  for (const type of Object.keys(sections)) walk(resume[type], [type]);
}

function checkOverlaps({ work = [] }: Resume, report: Report): void {
  const monthOf = (date: string) => {
    const [year = '0', month = '1'] = date.split('-');
    return Number(year) * 12 + Number(month) - 1;
  };
  const jobs = work
    .flatMap((job, i) => {
      const { startDate, endDate = 'present' } = spanOf(job);
      if (startDate === undefined || isSideJob(job)) return [];
      const [first, last] = [firstOf(startDate), lastOf(endDate)];
      // A year alone could be any part of it.
      if (first.length < 7 || last.length === 4) return [];
      const end = last === 'present' ? Number.POSITIVE_INFINITY : monthOf(last);
      return [{ i, start: monthOf(first), end }];
    })
    .toSorted((a, b) => a.start - b.start);
  let longest = jobs[0];
  for (const job of jobs.slice(1)) {
    if (longest && Math.min(longest.end, job.end) - job.start > 2)
      report(
        'dates-overlap',
        'info',
        ['work', job.i],
        `The job overlaps with work[${longest.i}]. Check the dates of both.`,
      );
    if (!longest || job.end > longest.end) longest = job;
  }
}

function checkShares({ work = [] }: Resume, report: Report): void {
  for (const [i, { workstreams = [] }] of work.entries()) {
    const shares = workstreams.flatMap(({ share }) => share ?? []);
    const sum = shares.reduce((total, share) => total + share, 0);
    // Strands without a share may be the rest, as long as there is a rest.
    const wrong = shares.length < workstreams.length ? sum > 100 : Math.abs(sum - 100) > 0.01;
    if (shares.length > 0 && wrong)
      report(
        'shares-sum',
        'warning',
        ['work', i, 'workstreams'],
        `The shares sum to ${Number(sum.toFixed(2))}. Let them sum to 100.`,
      );
  }
}

function checkFigures(resume: Resume, now: Date, report: Report): void {
  const { scholar, publications = [], software = [], projects = [] } = resume;
  const check = (
    asOf: string | undefined,
    path: readonly PropertyKey[],
    code: 'citations-stale' | 'figure-stale',
  ) => {
    if (asOf === undefined)
      report(
        'figure-undated',
        'info',
        path,
        'The count has no date. Add asOf: the day on which it was read.',
      );
    else if (isStale(asOf, now))
      report(code, 'warning', path, `The count of ${asOf} is more than a year old. Read it again.`);
  };
  if (scholar && (scholar.citations ?? scholar.hIndex ?? scholar.i10Index) !== undefined)
    check(scholar.asOf, ['scholar'], 'citations-stale');
  for (const [i, { citations }] of publications.entries())
    if (citations) check(citations.asOf, ['publications', i, 'citations'], 'citations-stale');
  for (const [section, entries] of Object.entries({ software, projects }))
    for (const [i, entry] of entries.entries())
      for (const figure of ['stars', 'downloads'] as const)
        if (entry[figure]) check(entry[figure].asOf, [section, i, figure], 'figure-stale');
}

/** Two lines of print, in the width of a Latin letter; a Han character takes two. */
const LONGEST_BULLET = 240;

function checkTexts(resume: Resume, report: Report): void {
  visitTexts(resume, (text, path) => {
    const versions = typeof text === 'string' ? [[undefined, text] as const] : Object.entries(text);
    for (const [tag, value] of versions) {
      const place = tag === undefined ? path : [...path, tag];
      for (const href of linkTargets(value)) {
        checkMisleading(href, place, report);
        if (/^#./.test(href) && !Object.hasOwn(sections, href.slice(1).replace(/-\d+$/, '')))
          report(
            'dead-anchor',
            'warning',
            place,
            `The link leads to "${href}", which does not exist. Link to a section, such as #work.`,
          );
      }
      const isBullet = typeof path.at(path.at(-1) === 'text' ? -2 : -1) === 'number';
      const width = isBullet ? widthOf(value) : 0;
      if (width > LONGEST_BULLET)
        report(
          'long-bullet',
          'info',
          place,
          `The bullet has about ${Math.ceil(width / 110)} lines. Cut it to two, or make two of it.`,
        );
    }
  });
}

/** ISO 7064 mod 11-2, as ORCID defines its last digit. */
function checkOrcid({ basics }: Resume, report: Report): void {
  if (basics?.ids?.orcid === undefined) return;
  const digits = orcidDigits(basics.ids.orcid).replaceAll('-', '');
  const total = Array.from(digits.slice(0, -1)).reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  if (digits.at(-1) !== (check === 10 ? 'X' : String(check)))
    report(
      'orcid-checksum',
      'error',
      ['basics', 'ids', 'orcid'],
      `"${basics.ids.orcid}" is no ORCID iD: its last digit does not match the others. Copy it again.`,
    );
}
