import { isTextLanguage } from '../../text/localized.js';
import { compact, type FieldReader } from '../field-reader.js';
import { dateOf, finish, identifiersOf, privacyOf, reportIdentifiers, reportOther, textOf } from './parts.js';
import { typeOfWork } from './work-types.js';

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
  const own = identifiersOf(work);
  const all = [...own.all, ...ofGroup];
  const find = (type: string, relationship = 'self') =>
    all.find((id) => id.type === type && id.relationship === relationship)?.value;
  const { type, genre } = typeOfWork(work.text('type'));
  const entry = compact({
    name: readTitle(work.map('title')),
    language: readLanguage(work),
    ...readContributors(work),
    type,
    containerTitle: textOf(work, 'journal-title'),
    issued: dateOf(work, 'publication-date'),
    DOI: find('doi'),
    ISBN: find('isbn') ?? find('isbn', 'part-of'),
    ISSN: find('issn') ?? find('issn', 'part-of'),
    url: work.map('url').href('value') ?? (find('doi') === undefined ? own.url : undefined),
    summary: work.text('short-description'),
    csl: compact({ genre }),
    ...privacyOf(work),
  });
  reportIdentifiers(
    work,
    all,
    [entry.DOI, entry.ISBN, entry.ISSN, entry.url].map((value) => value as string | undefined),
  );
  return finish(work, entry);
}

/** The title, with the one it has in another language. */
function readTitle(title: FieldReader): string | Readonly<Record<string, string>> | undefined {
  const name = [textOf(title, 'title'), textOf(title, 'subtitle')].filter(Boolean).join(': ');
  const translated = title.map('translated-title');
  const language = readLanguage(translated);
  const translation = translated.text('value');
  finish(translated);
  if (name !== '' && translation !== undefined && language === undefined)
    title.warn('translated-title', `"${translation}" names no language; left out.`);
  finish(title);
  if (name === '' || translation === undefined || language === undefined) return name || translation;
  return { default: name, [language]: translation };
}

/** The language that a title is in, such as `zh_CN`. */
function readLanguage(item: FieldReader): string | undefined {
  const tag = item.text('language-code')?.replaceAll('_', '-');
  if (tag === undefined || isTextLanguage(tag)) return tag;
  item.warn('language-code', `"${tag}" is not a language; left out.`);
  return undefined;
}

/** Authors and editors. Other parts that someone had in a work are reported. */
function readContributors(work: FieldReader) {
  const list = work.map('contributors');
  const people = list.maps('contributor').flatMap((contributor) => {
    const name = textOf(contributor, 'credit-name');
    const orcid = contributor.map('contributor-orcid');
    const id = orcid.text('path');
    finish(orcid, undefined, ['uri', 'host']);
    const attributes = contributor.map('contributor-attributes');
    const role = attributes.text('contributor-role')?.toLowerCase() ?? 'author';
    const isEditor = /editor$/.test(role);
    if (!isEditor && role !== 'author')
      attributes.warn('contributor-role', `is "${role}"; read as an author.`);
    finish(attributes, undefined, ['contributor-sequence']);
    finish(contributor);
    return name === undefined
      ? []
      : [{ isEditor, person: id === undefined ? name : { literal: name, orcid: id } }];
  });
  finish(list);
  const those = (areEditors: boolean) =>
    people.flatMap(({ isEditor, person }) => (isEditor === areEditors ? [person] : []));
  return { authors: those(false), editors: those(true) };
}
