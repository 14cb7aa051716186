import type * as z from 'zod';
import { formatPath } from '../diagnostics/diagnostic.js';
import { documentKindSchema, kindTitled } from '../document.js';
import { languageName } from '../languages/tags.js';
import { personSchema } from '../people/person.js';
import { elementOf, isKeyOf, isMap, isSameType, variantOf } from '../schema-walk.js';
import { scoreSchema } from '../sections/entry.js';
import { withScheme } from '../text/href.js';
import { hrefSchema, imageSchema } from '../text/href-schema.js';
import { labelledList, textsOf } from '../text/labelled-list.js';
import { isTextLanguage } from '../text/localized.js';
import { alsoCalled, lettersOf } from '../unknown-keys/meaning.js';
import { visibilitySchema } from '../visibility.js';
import { isBare } from './issues.js';
import { arrangeDates, correctDate, datesOf } from './tidy-dates.js';
import { arrangeFigures } from './tidy-figures.js';
import { quote } from './yaml-misreadings.js';

/** A value as documents in the wild write it, made into one the schema reads, and what was changed. */
export interface Tidied {
  readonly value: unknown;
  readonly changes: readonly Change[];
  /** Where a tidied path stands in the source, for keys that were renamed. */
  originOf(path: readonly PropertyKey[]): readonly PropertyKey[];
}

/** One change: where in the source, what was found and what to write instead. */
export interface Change {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** What to write in its place, where that is sure: another key, or another value. */
  readonly fix?: { readonly rename: string } | { readonly value: string };
  /** What was changed, where the same is found in many places: an empty value left out, a name of today in place of an old one. */
  readonly kind?: 'empty' | 'old-name';
}

/**
 * Names that JSON Resume 1.0 does not have, by the section they stand in, and what it calls them: those from before it, and those
 * of widespread templates.
 */
const OLD_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: { picture: 'image', website: 'url' },
  work: { company: 'name', website: 'url' },
  volunteer: { website: 'url' },
  education: { gpa: 'score', website: 'url' },
  awards: { name: 'title' },
  certificates: { title: 'name' },
  publications: { website: 'url', title: 'name' },
  projects: { website: 'url', title: 'name', summary: 'description' },
  languages: { name: 'language', level: 'fluency' },
};

const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Makes a document readable that says clearly what it means though not as the schema has it: names from before
 * JSON Resume 1.0, empty values, dates such as `2023/5`, `Summer 2020` and `Current`, texts that YAML takes for a map
 * because of their colon. Every change is reported, but for numbers where a text is wanted: they are taken as they were
 * written. Keys the schema does not know are left as they are, whatever they hold.
 *
 * @param writtenAt what was written for the value at a path, where that is known
 */
export function tidy(
  schema: z.ZodType,
  source: unknown,
  writtenAt: (path: readonly PropertyKey[]) => string | undefined = () => undefined,
): Tidied {
  const changes: Change[] = [];
  // By tidied path, the last key as the source has it: names change, and what is left out of a list moves the others up.
  const origins = new Map<string, PropertyKey>();
  const originOf = (path: readonly PropertyKey[]) =>
    path.map((key, i) => origins.get(formatPath(path.slice(0, i + 1))) ?? key);

  const walk = (type: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) {
      const element = elementOf(type);
      if (!element) return value;
      const kept: unknown[] = [];
      for (const [index, item] of value.entries()) {
        const place = [...path, kept.length];
        if (index > kept.length) origins.set(formatPath(place), index);
        if (!isEmpty(item) || accepts(element, item)) kept.push(walk(element, item, place));
        else
          changes.push({
            path: [...originOf(path), index],
            message: `found ${named(item)} in a list. Leave it out.`,
            kind: 'empty',
          });
      }
      return kept;
    }
    if (typeof value === 'string' && value.search(LONE_SURROGATE) >= 0) {
      changes.push({
        path: originOf(path),
        message: 'found half a character (a lone surrogate). Write it anew.',
      });
      return value.replaceAll(LONE_SURROGATE, '\uFFFD');
    }
    if (isBare(value)) return textFor(type, value, path);
    if (!isMap(value)) return value;
    const text = textWithColon(type, value, path);
    if (text !== undefined) return text;
    // What any key holds: a text may be a map by language, links are one by what they lead to.
    const anyField = variantOf(type, 'record')?.valueType;
    const shape = variantOf(type, 'object')?.shape;
    if (!shape && !anyField) return value;
    const fieldOf = (key: string) => (shape && Object.hasOwn(shape, key) ? shape[key] : anyField);
    const section = path.length === 0 ? '' : String(path[0]);
    const result: Record<string, unknown> = Object.create(null);
    let entry: Readonly<Record<string, unknown>> = value;
    for (const arrange of [arrangeDates, arrangeFigures]) {
      const arranged = arrange(entry, fieldOf);
      for (const { key, message } of arranged.changes)
        changes.push({ path: [...originOf(path), key], message });
      entry = arranged.entry;
    }
    for (const [written, child] of Object.entries(entry)) {
      const origin = () => [...originOf(path), written];
      if (written === '__proto__') {
        changes.push({
          path: origin(),
          message: 'found the key "__proto__". Give it another name.',
        });
        continue;
      }
      const known = fieldOf(written);
      const isAuthor = written === 'name' && isSameType(type, personSchema) && !('literal' in value);
      const meant = known && textMeant(known, child, written, entry, shape);
      const name = isAuthor
        ? 'literal'
        : (meant ?? (known ? written : newName(section, written, path, value)));
      if (name !== written) {
        origins.set(formatPath([...path, name]), written);
        changes.push({
          path: origin(),
          message: isAuthor
            ? 'found "name" of an author. Call it "literal", or write given and family.'
            : meant !== undefined
              ? `found a text under "${written}", which holds a map of facts. Call it "${name}".`
              : `found "${written}", which JSON Resume 1.0 calls "${name}". Write that.`,
          fix: { rename: name },
          ...(!isAuthor && meant === undefined && { kind: 'old-name' }),
        });
      }
      const field = fieldOf(name);
      // An empty visibility stays, to be refused: without it, what was to be kept would be public.
      if (!field) result[name] = child;
      else if (isEmpty(child) && !accepts(field, child) && !isKeyOf(visibilitySchema, field))
        changes.push({
          path: origin(),
          message: `found ${named(child)}. Leave the key out where nothing is known.`,
          kind: 'empty',
        });
      else result[name] = tidyText(field, walk(field, child, [...path, name]), origin);
    }
    return Object.fromEntries(Object.entries(result));
  };

  const tidyText = (field: z.core.$ZodType, value: unknown, origin: () => PropertyKey[]): unknown => {
    const choice = typeof value === 'string' ? choiceOf(field, value) : undefined;
    if (choice !== undefined && choice !== value) {
      const message = `"${value}" is read as ${choice}. Write ${choice}.`;
      changes.push({ path: origin(), message, fix: { value: choice } });
      return choice;
    }
    if (!takesAddress(field) || typeof value !== 'string') return tidyDate(field, value, origin);
    const trimmed = value.trim();
    const address = isImage(field) ? undefined : withScheme(trimmed);
    if (address !== undefined) {
      const message = `"${trimmed}" has no scheme, and is read as ${address}. Write that.`;
      changes.push({ path: origin(), message, fix: { value: address } });
      return address;
    }
    if (trimmed === value) return value;
    // A block scalar ends with a line break.
    changes.push({ path: origin(), message: 'found white space around an address, read without it.' });
    return trimmed;
  };

  const tidyDate = (field: z.core.$ZodType, value: unknown, origin: () => PropertyKey[]): unknown => {
    if (!datesOf(field)) return value;
    // 2023.10 is read as the number 2023.1, which no longer says the month, and 20230801 is one too.
    const written = typeof value === 'number' ? (writtenAt(origin()) ?? wholeNumber(value)) : value;
    const correction = typeof written === 'string' ? correctDate(field, written) : undefined;
    if (correction?.value === undefined) return value;
    const { value: better, message } = correction;
    changes.push({ path: origin(), message: `${message} Write ${better}.`, fix: { value: better } });
    return better;
  };

  /** A number or a truth as it was written, where a text is wanted. */
  const textFor = (type: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): unknown => {
    // A mark that is not understood hides its entry; it is not to be understood by chance.
    if (path.includes('visibility')) return value;
    // A score of 4.0 is given to one decimal place.
    if (typeof value === 'number' && isKeyOf(scoreSchema, type)) {
      const written = writtenAt(originOf(path));
      return written === undefined || written === String(value) ? value : written;
    }
    if (accepts(type, value) || !accepts(type, String(value))) return value;
    return writtenAt(originOf(path)) ?? String(value);
  };

  const languages = new Set<string>();
  const alone: { readonly tag: string; readonly path: readonly PropertyKey[] }[] = [];

  /** `- Go: rewrote it`, which is a map in YAML: the text that was meant, where its key is no language. */
  const textWithColon = (
    type: z.core.$ZodType,
    value: Readonly<Record<string, unknown>>,
    path: readonly PropertyKey[],
  ): string | undefined => {
    if (!variantOf(type, 'record') || !accepts(type, 'text')) return undefined;
    const keys = Object.keys(value);
    const [key = ''] = keys;
    const shape = variantOf(type, 'object')?.shape ?? {};
    if (keys.some((name) => Object.hasOwn(shape, name))) return undefined;
    const isItem = keys.length === 1 && typeof path.at(-1) === 'number';
    if (isTextLanguage(key)) {
      if (isItem) alone.push({ tag: key, path: originOf(path) });
      else for (const name of keys) languages.add(name);
      return undefined;
    }
    const child = value[key];
    if (keys.length !== 1) return undefined;
    const texts = textsOf(child);
    if (texts) {
      changes.push({ path: originOf(path), message: listMessage(key) });
      return labelledList(key, texts);
    }
    if (typeof child === 'object' && child !== null) return undefined;
    const text = blockAt(originOf(path));
    if (text === undefined || !accepts(type, text)) return undefined;
    changes.push({
      path: originOf(path),
      message: `For its colon, YAML reads this text as the map of a key "${key}". It is taken as a text; put it in quotes: ${quote(text)}.`,
    });
    return text;
  };

  /** What was written at a path, in one line; nothing where that has brackets of its own. */
  const blockAt = (path: readonly PropertyKey[]): string | undefined => {
    const text = writtenAt(path)?.replace(/\s*\n\s*/g, ' ');
    return text === undefined || /^[[{]/.test(text) ? undefined : text;
  };

  const value = walk(schema, source, []);
  for (const { tag, path } of alone) {
    const text = languages.has(tag) ? undefined : blockAt(path);
    if (text === undefined) continue;
    changes.push({
      path,
      message: `"${tag}" is read as the language of this text, ${languageName(tag)}. If it is its first word, put the text in quotes: ${quote(text)}.`,
    });
  }
  return { value, changes, originOf };
}

const listMessage = (key: string) =>
  `"${key}" with a list below it is a map in YAML. It is taken as one text with that list: write | before it and indent its lines.`;

/** The one of the choices of a field that a text names, whatever its case and signs, or by its title: 履歴書 is `rirekisho`. */
function choiceOf(field: z.core.$ZodType, written: string): string | undefined {
  const definition = (field as z.core.$ZodTypes)._zod.def;
  if (definition.type === 'optional') return choiceOf(definition.innerType, written);
  if (definition.type !== 'enum') return undefined;
  const word = lettersOf(written);
  const choices = Object.values(definition.entries).filter((choice) => typeof choice === 'string');
  const isKind = isSameType(documentKindSchema, field);
  return choices.find((choice) => lettersOf(choice) === word) ?? (isKind ? kindTitled(written) : undefined);
}

/** Whether a field holds an address, alone or as one of the forms it may have. */
const takesAddress = (field: z.core.$ZodType) => takes(field, hrefSchema) || isImage(field);

const isImage = (field: z.core.$ZodType) => takes(field, imageSchema);

function takes(field: z.core.$ZodType, wanted: z.core.$ZodType): boolean {
  const definition = (field as z.core.$ZodTypes)._zod.def;
  if (definition.type === 'optional') return takes(definition.innerType, wanted);
  if (definition.type === 'union') return definition.options.some((option) => takes(option, wanted));
  return isSameType(wanted, field);
}

const mapsAlone = new WeakMap<z.core.$ZodType, boolean>();

/** Whether a field takes maps and no text. */
function takesMapsAlone(field: z.core.$ZodType): boolean {
  let known = mapsAlone.get(field);
  if (known === undefined) {
    known = variantOf(field, 'object') !== undefined && !accepts(field, 'text');
    mapsAlone.set(field, known);
  }
  return known;
}

/** The key for a text that stands where a map of facts is wanted: `employer: Ferry Works` is the name of a job. */
function textMeant(
  field: z.core.$ZodType,
  value: unknown,
  written: string,
  entry: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, z.core.$ZodType>> | undefined,
): string | undefined {
  if (typeof value !== 'string' || !shape || !takesMapsAlone(field)) return undefined;
  const name = alsoCalled(written, entry, shape);
  const target = name === undefined ? undefined : shape[name];
  return target && accepts(target, value) ? name : undefined;
}

/** The name of today for `written`; itself where it has none, or where today's name is there too. */
function newName(
  section: string,
  written: string,
  path: readonly PropertyKey[],
  siblings: Readonly<Record<string, unknown>>,
): string {
  const ofEntry = path.length === 1 ? section === 'basics' : path.length === 2;
  const names = ofEntry && Object.hasOwn(OLD_NAMES, section) ? OLD_NAMES[section] : undefined;
  const name = names && Object.hasOwn(names, written) ? names[written] : undefined;
  return name === undefined || Object.hasOwn(siblings, name) ? written : name;
}

const wholeNumber = (value: number) => (Number.isInteger(value) ? String(value) : undefined);

const isEmpty = (value: unknown) => value === null || value === '';

const named = (value: unknown) => (value === null ? 'an empty value' : 'an empty text');

const accepts = (type: z.core.$ZodType, value: unknown) => (type as z.ZodType).safeParse(value).success;
