import type * as z from 'zod';
import { formatPath } from '../diagnostics/diagnostic.js';
import { documentKindSchema, kindTitled } from '../document.js';
import { languageName } from '../languages/tags.js';
import { personSchema } from '../people/person.js';
import { accepts, elementOf, isKeyOf, isMap, isSameType, variantOf } from '../schema-walk.js';
import { scoreSchema } from '../sections/entry.js';
import { withScheme } from '../text/href.js';
import { hrefSchema, imageSchema } from '../text/href-schema.js';
import { labelledList, textsOf } from '../text/labelled-list.js';
import { isTextLanguage } from '../text/localized.js';
import { lettersOf } from '../unknown-keys/meaning.js';
import { visibilitySchema } from '../visibility.js';
import { currentName, keyForText, type Shape } from './current-names.js';
import { isBare } from './issues.js';
import { arrangeCounts } from './normalize-counts.js';
import { arrangeDates, correctDate, datesOf } from './normalize-dates.js';
import { arrangeFigures } from './normalize-figures.js';
import { quote } from './yaml-misreadings.js';

type Path = readonly PropertyKey[];

type Fields = Readonly<Record<string, unknown>>;

/** Returns the characters of the source at a path, if they are known. */
type WrittenAt = (path: Path) => string | undefined;

/** A value in the form of the schema, and what was changed to get there. */
export interface Normalized {
  readonly value: unknown;
  readonly changes: readonly Change[];
  /** The path in the source of a path in `value`: keys may be renamed, and items of lists left out. */
  originOf(path: Path): Path;
}

/** One change: its path in the source, what was wrong and what to write instead. */
export interface Change {
  readonly path: Path;
  readonly message: string;
  /** The replacement, if there is only one: another key, or another value. */
  readonly fix?: { readonly rename: string } | { readonly value: string };
  /** Changes of a kind are summarized in one diagnostic: an empty value left out, an old name replaced. */
  readonly kind?: 'empty' | 'old-name';
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Brings a document whose meaning is clear into the form of the schema: names from before JSON Resume 1.0, empty values,
 * dates such as `2023/5`, `Summer 2020` and `Current`, texts that YAML reads as a map because of a colon. Reports every
 * change except numbers in place of texts, which keep the characters of the source. Unknown keys are left as they are.
 *
 * @param writtenAt the characters of the source at a path, if they are known
 */
export function normalize(
  schema: z.ZodType,
  source: unknown,
  writtenAt: WrittenAt = () => undefined,
): Normalized {
  return new Normalizer(writtenAt).run(schema, source);
}

class Normalizer {
  readonly #writtenAt: WrittenAt;
  readonly #changes: Change[] = [];
  /** The last key of a normalized path as it is in the source, where the two differ. */
  readonly #origins = new Map<string, PropertyKey>();
  /** The languages of all texts by language. */
  readonly #languages = new Set<string>();
  /** Items of lists with one key that is a language: a text by language, or a text with a colon. */
  readonly #ambiguous: { readonly tag: string; readonly path: Path }[] = [];

  constructor(writtenAt: WrittenAt) {
    this.#writtenAt = writtenAt;
  }

  run(schema: z.ZodType, source: unknown): Normalized {
    const value = this.#value(schema, source, []);
    this.#reportAmbiguous();
    return { value, changes: this.#changes, originOf: (path) => this.#originOf(path) };
  }

  #originOf(path: Path): Path {
    return path.map((key, i) => this.#origins.get(formatPath(path.slice(0, i + 1))) ?? key);
  }

  #value(type: z.core.$ZodType, value: unknown, path: Path): unknown {
    if (Array.isArray(value)) return this.#list(type, value, path);
    if (typeof value === 'string' && value.search(LONE_SURROGATE) >= 0) {
      this.#changes.push({
        path: this.#originOf(path),
        message: 'Half a character (a lone surrogate) cannot be shown. Write the character again.',
      });
      return value.replaceAll(LONE_SURROGATE, '\uFFFD');
    }
    if (isBare(value)) return this.#textFor(type, value, path);
    return isMap(value) ? (this.#textWithColon(type, value, path) ?? this.#map(type, value, path)) : value;
  }

  #list(type: z.core.$ZodType, value: readonly unknown[], path: Path): unknown {
    const element = elementOf(type);
    if (!element) return value;
    const kept: unknown[] = [];
    for (const [index, item] of value.entries()) {
      const place = [...path, kept.length];
      if (index > kept.length) this.#origins.set(formatPath(place), index);
      if (!isEmpty(item) || accepts(element, item)) kept.push(this.#value(element, item, place));
      else
        this.#changes.push({
          path: [...this.#originOf(path), index],
          message: `The list has ${named(item)}. Leave it out.`,
          kind: 'empty',
        });
    }
    return kept;
  }

  #map(type: z.core.$ZodType, value: Fields, path: Path): unknown {
    // A record has the same field for each key: a text by language, links by their label.
    const anyField = variantOf(type, 'record')?.valueType;
    const shape = variantOf(type, 'object')?.shape;
    if (!shape && !anyField) return value;
    const fieldOf = (key: string) => (shape && Object.hasOwn(shape, key) ? shape[key] : anyField);
    const entry = this.#arrange(value, path, fieldOf);
    // Without a prototype, a key such as "constructor" is a key like any other.
    const result: Record<string, unknown> = Object.create(null);
    for (const [written, child] of Object.entries(entry)) {
      const origin = () => [...this.#originOf(path), written];
      if (written === '__proto__') {
        this.#changes.push({
          path: origin(),
          message: 'The key "__proto__" is reserved. Give it another name.',
        });
        continue;
      }
      const name = this.#rename(type, { written, child, entry, value, shape, field: fieldOf(written) }, path);
      const field = fieldOf(name);
      // An empty visibility stays and is refused later: without it, the entry would be public.
      if (!field) result[name] = child;
      else if (isEmpty(child) && !accepts(field, child) && !isKeyOf(visibilitySchema, field))
        this.#changes.push({
          path: origin(),
          message: `This is ${named(child)}. Leave the key out.`,
          kind: 'empty',
        });
      else result[name] = this.#text(field, this.#value(field, child, [...path, name]), origin);
    }
    return { ...result };
  }

  /** Moves dates, counts and figures of an entry to the keys for them. */
  #arrange(value: Fields, path: Path, fieldOf: (key: string) => z.core.$ZodType | undefined): Fields {
    let entry = value;
    for (const arrange of [arrangeDates, arrangeCounts, arrangeFigures]) {
      const arranged = arrange(entry, fieldOf);
      for (const { key, message } of arranged.changes)
        this.#changes.push({ path: [...this.#originOf(path), key], message });
      entry = arranged.entry;
    }
    return entry;
  }

  /** The name of a key in the schema; reports another. */
  #rename(type: z.core.$ZodType, key: WrittenKey, path: Path): string {
    const { written, child, entry, value, shape, field } = key;
    const isAuthor = written === 'name' && isSameType(type, personSchema) && !('literal' in value);
    const meant = field && keyForText(field, child, written, entry, shape);
    const name = isAuthor ? 'literal' : (meant ?? (field ? written : currentName(path, written, value)));
    if (name === written) return name;
    const origin = [...this.#originOf(path), written];
    this.#origins.set(formatPath([...path, name]), written);
    this.#changes.push({
      path: origin,
      message: isAuthor
        ? '"name" is no key of an author. Call it "literal", or write given and family.'
        : meant !== undefined
          ? `"${written}" is a map, and this is a text. Call it "${name}".`
          : `JSON Resume 1.0 calls "${written}" "${name}". Write that.`,
      fix: { rename: name },
      ...(!isAuthor && meant === undefined && { kind: 'old-name' }),
    });
    return name;
  }

  /** A choice, an address or a date in the form of its field. */
  #text(field: z.core.$ZodType, value: unknown, origin: () => Path): unknown {
    const choice = typeof value === 'string' ? choiceOf(field, value) : undefined;
    if (choice !== undefined && choice !== value) {
      const message = `"${value}" is read as ${choice}. Write ${choice}.`;
      this.#changes.push({ path: origin(), message, fix: { value: choice } });
      return choice;
    }
    if (!takesAddress(field) || typeof value !== 'string') return this.#date(field, value, origin);
    const trimmed = value.trim();
    const address = isImage(field) ? undefined : withScheme(trimmed);
    if (address !== undefined) {
      const message = `"${trimmed}" has no scheme, and is read as ${address}. Write that.`;
      this.#changes.push({ path: origin(), message, fix: { value: address } });
      return address;
    }
    if (trimmed === value) return value;
    // A block scalar ends with a line break.
    this.#changes.push({
      path: origin(),
      message: 'There is white space around the address, which is read without it. Delete it.',
    });
    return trimmed;
  }

  #date(field: z.core.$ZodType, value: unknown, origin: () => Path): unknown {
    if (!datesOf(field)) return value;
    // 2023.10 is parsed as the number 2023.1, without its month, and 20230801 is a number too.
    const written = typeof value === 'number' ? (this.#writtenAt(origin()) ?? wholeNumber(value)) : value;
    const correction = typeof written === 'string' ? correctDate(field, written) : undefined;
    if (correction?.value === undefined) return value;
    const { value: better, message } = correction;
    this.#changes.push({ path: origin(), message: `${message} Write ${better}.`, fix: { value: better } });
    return better;
  }

  /** A number or a boolean in the characters of the source, where the schema has a text. */
  #textFor(type: z.core.$ZodType, value: unknown, path: Path): unknown {
    // An invalid visibility hides its entry; it must not become valid by chance.
    if (path.includes('visibility')) return value;
    // A score of 4.0 keeps its decimal place.
    if (typeof value === 'number' && isKeyOf(scoreSchema, type)) {
      const written = this.#writtenAt(this.#originOf(path));
      return written === undefined || written === String(value) ? value : written;
    }
    if (accepts(type, value) || !accepts(type, String(value))) return value;
    return this.#writtenAt(this.#originOf(path)) ?? String(value);
  }

  /** The text that was meant by `- Go: rewrote it`, which is a map in YAML, if its key is no language. */
  #textWithColon(type: z.core.$ZodType, value: Fields, path: Path): string | undefined {
    if (!variantOf(type, 'record') || !accepts(type, 'text')) return undefined;
    const keys = Object.keys(value);
    const [key = ''] = keys;
    const shape = variantOf(type, 'object')?.shape ?? {};
    if (keys.some((name) => Object.hasOwn(shape, name))) return undefined;
    const origin = this.#originOf(path);
    if (isTextLanguage(key)) {
      if (keys.length === 1 && typeof path.at(-1) === 'number')
        this.#ambiguous.push({ tag: key, path: origin });
      else for (const name of keys) this.#languages.add(name);
      return undefined;
    }
    const child = value[key];
    if (keys.length !== 1) return undefined;
    const texts = textsOf(child);
    if (texts) {
      this.#changes.push({ path: origin, message: listMessage(key) });
      return labelledList(key, texts);
    }
    if (typeof child === 'object' && child !== null) return undefined;
    const text = this.#lineAt(origin);
    if (text === undefined || !accepts(type, text)) return undefined;
    this.#changes.push({
      path: origin,
      message: `For its colon, YAML reads this text as the map of a key "${key}". It is taken as a text; put it in quotes: ${quote(text)}.`,
    });
    return text;
  }

  /** The characters of the source at a path, in one line; nothing if they are a list or map in brackets. */
  #lineAt(path: Path): string | undefined {
    const text = this.#writtenAt(path)?.replace(/\s*\n\s*/g, ' ');
    return text === undefined || /^[[{]/.test(text) ? undefined : text;
  }

  /** Reports items that are texts by language if no other text of the document has that language. */
  #reportAmbiguous() {
    for (const { tag, path } of this.#ambiguous) {
      const text = this.#languages.has(tag) ? undefined : this.#lineAt(path);
      if (text === undefined) continue;
      this.#changes.push({
        path,
        message: `"${tag}" is read as the language of this text, ${languageName(tag)}. If it is its first word, put the text in quotes: ${quote(text)}.`,
      });
    }
  }
}

/** A key of a map with all that decides on its name. */
interface WrittenKey {
  readonly written: string;
  readonly child: unknown;
  /** The map with dates and figures under their keys. */
  readonly entry: Fields;
  /** The map as it is in the source. */
  readonly value: Fields;
  readonly shape: Shape | undefined;
  readonly field: z.core.$ZodType | undefined;
}

const listMessage = (key: string) =>
  `"${key}" with a list below it is a map in YAML. It is taken as one text with that list: write | before it and indent its lines.`;

/** The choice of a field that a text names, in any case and punctuation, or by its title: 履歴書 is `rirekisho`. */
function choiceOf(field: z.core.$ZodType, written: string): string | undefined {
  const definition = (field as z.core.$ZodTypes)._zod.def;
  if (definition.type === 'optional') return choiceOf(definition.innerType, written);
  if (definition.type !== 'enum') return undefined;
  const word = lettersOf(written);
  const choices = Object.values(definition.entries).filter((choice) => typeof choice === 'string');
  const isKind = isSameType(documentKindSchema, field);
  return choices.find((choice) => lettersOf(choice) === word) ?? (isKind ? kindTitled(written) : undefined);
}

/** Whether a field is an address, or a union with one. */
const takesAddress = (field: z.core.$ZodType) => takes(field, hrefSchema) || isImage(field);

const isImage = (field: z.core.$ZodType) => takes(field, imageSchema);

function takes(field: z.core.$ZodType, wanted: z.core.$ZodType): boolean {
  const definition = (field as z.core.$ZodTypes)._zod.def;
  if (definition.type === 'optional') return takes(definition.innerType, wanted);
  if (definition.type === 'union') return definition.options.some((option) => takes(option, wanted));
  return isSameType(wanted, field);
}

const wholeNumber = (value: number) => (Number.isInteger(value) ? String(value) : undefined);

const isEmpty = (value: unknown) => value === null || value === '';

const named = (value: unknown) => (value === null ? 'an empty value' : 'an empty text');
