import { isMap } from '../../schema-walk.js';

/** A work or a person: Crossref writes both in the same way as CSL, with differences. */
type Fields = Readonly<Record<string, unknown>>;

/** Kinds of work by the names that Crossref has for them. */
const TYPES: Readonly<Record<string, string>> = {
  'book-chapter': 'chapter',
  dissertation: 'thesis',
  'edited-book': 'book',
  'journal-article': 'article-journal',
  monograph: 'book',
  'posted-content': 'article',
  'proceedings-article': 'paper-conference',
  proceedings: 'book',
  'reference-book': 'book',
  'report-component': 'report',
};

/** Texts that Crossref gives as lists, and what stands between two of them. */
const LISTS: Readonly<Record<string, string>> = {
  title: ': ',
  'container-title': ': ',
  'original-title': ': ',
  ISBN: ', ',
  ISSN: ', ',
};

/** What Crossref notes of each author next to the name. */
const AUTHOR_NOTES = ['affiliation', 'authenticated-orcid', 'sequence', 'role'];

/** A work as Crossref writes it, in the terms of CSL; other works as they are. */
export function fromCrossref(item: Fields): Fields {
  const { subtitle, event, ...rest } = item;
  const fields = Object.entries(rest).flatMap(([key, value]): [string, unknown][] => {
    if (!isStrings(value) || !Object.hasOwn(LISTS, key))
      return [[key, isNames(value) ? value.map(toName) : value]];
    return value.length > 0 ? [[key, value.join(LISTS[key])]] : [];
  });
  const work: Record<string, unknown> = Object.fromEntries(fields);
  if (typeof work.type === 'string' && Object.hasOwn(TYPES, work.type)) work.type = TYPES[work.type];
  if (isStrings(subtitle)) work.title = [work.title, ...subtitle].filter(Boolean).join(': ');
  else if (subtitle !== undefined) work.subtitle = subtitle;
  if (isMap(event)) {
    work['event-title'] ??= event.name;
    work['event-place'] ??= event.location;
  } else if (event !== undefined) work.event = event;
  return Object.fromEntries(Object.entries(work).filter(([, value]) => value !== undefined));
}

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Names of people, of which one has what only Crossref notes. */
const isNames = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) &&
  value.every(isMap) &&
  value.some((name) => 'sequence' in name || 'affiliation' in name);

/** A name as CSL has it: the name of a group is literal, an ORCID iD without its address. */
function toName(person: Fields): Fields {
  const { name, ORCID, ...parts } = person;
  return {
    ...Object.fromEntries(Object.entries(parts).filter(([key]) => !AUTHOR_NOTES.includes(key))),
    ...(name !== undefined && { literal: name }),
    ...(typeof ORCID === 'string' && { ORCID: ORCID.replace(/^https?:\/\/orcid\.org\//i, '') }),
  };
}
