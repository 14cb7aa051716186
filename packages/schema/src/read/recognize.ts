import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { resumeSchema } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { sections } from '../sections/index.js';
import { sectionTypeOf } from '../sections/titles.js';
import { type Format, type FormatName, formatNames, formats } from './formats.js';
import { unreadValue } from './unread-formats.js';

const find = (test: (format: Format) => boolean | undefined) =>
  formatNames.find((name) => test(formats[name]));

/** The format of a text that is neither YAML nor JSON. */
export const recognizeText = (text: string, file: string): FormatName | undefined =>
  find((format) => format.isText?.(text, file));

/** The format of a value of YAML or JSON. */
export const recognizeValue = (value: unknown): FormatName | undefined =>
  find((format) => format.isValue?.(value));

/** Names that people write for the keys of a document. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  name: 'basics',
  email: 'basics',
  phone: 'basics',
  contact: 'basics',
  personal: 'basics',
  summary: 'basics',
  about: 'basics',
  profile: 'basics',
  experience: 'work',
  experiences: 'work',
  employment: 'work',
  jobs: 'work',
  positions: 'work',
  school: 'education',
  schools: 'education',
  papers: 'publications',
  certifications: 'certificates',
  volunteering: 'volunteer',
};

/** The most keys of a document that are named. */
const MOST_NAMED = 5;

/** Why a value of no known format is none, and what to write. */
export function explainUnknown(value: unknown, file: string): Diagnostic {
  const error = { severity: 'error', code: 'unrecognized', file, path: '' } as const;
  const unread = unreadValue(value);
  if (unread !== undefined) return { ...error, message: unread };
  const others =
    'RenderCV (cv), YAMLResume (content), Reactive Resume, magic-resume, Europass, ORCID, DBLP, BibTeX, RIS and CSL-JSON are read too.';
  const known = ['basics', ...Object.keys(sections)];
  if (!isMap(value)) {
    const found = Array.isArray(value) ? 'a list' : `the text "${String(value).slice(0, 40)}"`;
    return {
      ...error,
      message: `This is ${found}. Write a map. A résumé begins with basics: and the name of its owner. ${others}`,
    };
  }
  const keys = Object.keys(value);
  const meant = keys.flatMap((key) => {
    const name = OTHER_NAMES[key.toLowerCase()] ?? nearest(key, known) ?? sectionTypeOf(key);
    return name === undefined ? [] : `"${name}" by "${key}"`;
  });
  const hint = meant.length > 0 ? ` Did you mean ${meant.slice(0, MOST_NAMED).join(', ')}?` : '';
  const found =
    keys
      .slice(0, MOST_NAMED)
      .map((key) => `"${key}"`)
      .join(', ') + (keys.length > MOST_NAMED ? ', …' : '');
  return {
    ...error,
    message: `None of the keys of this document (${found || 'it has none'}) is one of a résumé: those are ${known.slice(0, 6).join(', ')} and others.${hint} ${others}`,
  };
}

/** Why a value cannot be read as a document of this project; nothing where it can. */
export function refuseForeign(value: unknown, file: string): Diagnostic | undefined {
  const format = recognizeValue(value);
  if (format === 'resume' || format === 'json-resume') return undefined;
  if (format === undefined) return isNearlyEmpty(value) ? undefined : explainUnknown(value, file);
  return {
    severity: 'error',
    code: 'unrecognized',
    file,
    path: '',
    message: `This is ${formats[format].title}. readResume reads it, as all commands do.`,
  };
}

/** Whether a map holds no more than what says nothing of a person. */
const isNearlyEmpty = (value: unknown) =>
  isMap(value) &&
  Object.keys(value).every((key) => Object.hasOwn(resumeSchema.shape, key) || key.startsWith('$'));
