import { compact, type FieldReader } from '../field-reader.js';
import { dateOf, finish, identifiersOf, privacyOf, reportOther, textOf } from './parts.js';

/** Our words for the types of works of ORCID; others are kept as they are. */
const TYPES: Readonly<Record<string, string>> = {
  'journal-article': 'journal',
  'conference-paper': 'conference',
  'conference-abstract': 'conference',
  'conference-proceedings': 'conference',
  'book-chapter': 'chapter',
  book: 'book',
  'edited-book': 'book',
  preprint: 'preprint',
  'working-paper': 'preprint',
  report: 'report',
  dissertation: 'thesis',
  'dissertation-thesis': 'thesis',
};

/** The works of a record: of those that sources give of the same, the first, with the identifiers of its group. */
export function readWorks(section: FieldReader): readonly Readonly<Record<string, unknown>>[] {
  const entries = section.maps('group').flatMap((group) => {
    const ofGroup = identifiersOf(group).all;
    const [first, ...others] = group.maps('work-summary');
    for (const other of others) reportOther(other, first);
    finish(group);
    return first ? [readWork(first, ofGroup)] : [];
  });
  const full = section.maps('work').map((work) => readWork(work, []));
  finish(section);
  return [...entries, ...full];
}

function readWork(
  work: FieldReader,
  ofGroup: ReturnType<typeof identifiersOf>['all'],
): Readonly<Record<string, unknown>> {
  const title = work.map('title');
  const name = [textOf(title, 'title'), textOf(title, 'subtitle')].filter(Boolean).join(': ');
  const translated = title.map('translated-title');
  const language = translated.text('language-code');
  const translation = translated.text('value');
  finish(translated);
  finish(title);
  const own = identifiersOf(work);
  const all = [...own.all, ...ofGroup];
  const find = (type: string, isOwn = true) =>
    all.find((id) => id.type === type && id.isOwn === isOwn)?.value;
  const type = work.text('type')?.toLowerCase().replaceAll('_', '-');
  const entry = compact({
    name:
      translation !== undefined && language !== undefined
        ? { default: name, [language]: translation }
        : name || translation,
    authors: readContributors(work),
    type: type === undefined ? undefined : (TYPES[type] ?? type),
    containerTitle: textOf(work, 'journal-title'),
    issued: dateOf(work, 'publication-date'),
    DOI: find('doi'),
    ISBN: find('isbn') ?? find('isbn', false),
    ISSN: find('issn') ?? find('issn', false),
    url: work.map('url').href('value') ?? (find('doi') === undefined ? own.url : undefined),
    summary: work.text('short-description'),
    ...privacyOf(work),
  });
  const used = new Set([entry.DOI, entry.ISBN, entry.ISSN]);
  for (const { type: other, value, url } of all) {
    if (value === undefined || used.has(value) || (url !== undefined && url === entry.url)) continue;
    used.add(value);
    work.warn('external-ids', `names "${value}" as its ${other}; left out.`);
  }
  return finish(work, entry, ['language-code', 'country']);
}

function readContributors(work: FieldReader): readonly unknown[] {
  const list = work.map('contributors');
  const authors = list.maps('contributor').flatMap((contributor) => {
    const name = textOf(contributor, 'credit-name');
    const orcid = contributor.map('contributor-orcid');
    const id = orcid.text('path');
    finish(orcid, undefined, ['uri', 'host']);
    finish(contributor, undefined, ['contributor-email', 'contributor-attributes']);
    return name === undefined ? [] : [id === undefined ? name : { literal: name, orcid: id }];
  });
  finish(list);
  return authors;
}
