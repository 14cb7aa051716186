import { isMap } from '../../schema-walk.js';
import { compact, type FieldReader, readReleased, splitBullets } from '../field-reader.js';
import type { FixedWords } from './fixed-words.js';

type Fields = Record<string, unknown>;

/** The fields of an entry, by the section it is in. */
const ENTRIES: Readonly<Record<string, (item: FieldReader, words: FixedWords) => Fields>> = {
  work: (item) => {
    const { text, bullets } = splitBullets(item.text('summary'));
    return {
      name: item.text('name'),
      position: item.text('position'),
      location: readPlace(item),
      url: item.href('url'),
      ...readSpan(item),
      summary: text,
      highlights: bullets,
      stack: item.texts('keywords'),
    };
  },
  education: (item, words) => {
    const { text, bullets } = splitBullets(item.text('summary'));
    return {
      institution: item.text('institution'),
      location: readPlace(item),
      url: item.href('url'),
      studyType: words.degree(either(item, 'degree', 'studyType')),
      area: item.text('area'),
      score: item.text('score'),
      ...readSpan(item),
      achievements: text === undefined ? bullets : item.text('summary'),
      courses: item.texts('courses'),
    };
  },
  projects: (item) => {
    const { text, bullets } = splitBullets(item.text('summary'));
    return {
      name: item.text('name'),
      url: item.href('url'),
      ...readProjectSpan(item),
      description: [item.text('description'), text].filter(Boolean).join('\n\n') || undefined,
      highlights: bullets,
      keywords: item.texts('keywords'),
    };
  },
  publications: (item) => ({
    name: item.text('name'),
    publisher: item.text('publisher'),
    ...readReleased(item, 'releaseDate'),
    url: item.href('url'),
    summary: item.text('summary'),
  }),
  awards: (item) => ({
    title: item.text('title'),
    awarder: item.text('awarder'),
    date: item.entryDate('date', 'span'),
    summary: item.text('summary'),
  }),
  certificates: (item) => ({
    name: item.text('name'),
    issuer: item.text('issuer'),
    date: item.entryDate('date', 'span'),
    url: item.href('url'),
  }),
  skills: (item, words) => ({
    name: item.text('name'),
    level: words.level(item.text('level')),
    keywords: item.texts('keywords'),
  }),
  languages: (item, words) => ({
    language: words.language(item.text('language')),
    fluency: words.fluency(item.text('fluency')),
    tests: item.texts('keywords')?.map((name) => ({ name })),
  }),
  volunteer: (item) => {
    const { text, bullets } = splitBullets(item.text('summary'));
    return {
      organization: item.text('organization'),
      position: item.text('position'),
      location: readPlace(item),
      url: item.href('url'),
      ...readSpan(item),
      summary: text,
      highlights: bullets,
    };
  },
  interests: (item) => ({ name: item.text('name'), keywords: item.texts('keywords') }),
  references: (item) => ({
    name: item.text('name'),
    relationship: item.text('relationship'),
    email: item.text('email'),
    phone: item.text('phone'),
    reference: item.text('summary'),
  }),
};

/** Reads the entries of every section; keys of an entry that are not read are reported. */
export const readEntries = (content: FieldReader, words: FixedWords): Fields =>
  Object.fromEntries(
    Object.entries(ENTRIES).map(([section, read]) => [
      section,
      content.maps(section).map((item) => finish(item, read(item, words))),
    ]),
  );

/** Reports the keys of a map that were not read, and leaves out absent fields. */
export function finish(item: FieldReader, fields: Fields) {
  item.finish();
  return compact(fields);
}

const readSpan = (item: FieldReader) => item.span('startDate', 'endDate');

/** In YAMLResume, a start without an end means now; our projects need the end "present" for that. */
function readProjectSpan(item: FieldReader) {
  const { startDate, endDate } = readSpan(item);
  return { startDate, endDate: endDate ?? (startDate && 'present') };
}

/** A text under the name of YAMLResume or under that of JSON Resume, which people use too. */
export function either(item: FieldReader, key: string, jsonResumeKey: string): string | undefined {
  return item.has(key) ? item.text(key) : item.text(jsonResumeKey);
}

/** The location of an entry: a text, or a map as in basics. */
function readPlace(item: FieldReader): string | undefined {
  if (!isMap(item.value.location)) return item.text('location');
  const location = item.map('location');
  const parts = ['address', 'postalCode', 'city', 'region', 'country'].map((key) => location.text(key));
  location.finish();
  return parts.filter(Boolean).join(', ') || undefined;
}
