import { parseXml, type XmlDocument, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { decodeHTMLStrict } from 'entities';
import { formatPath, type Place } from '../../diagnostics/diagnostic.js';
import { MAX_DEPTH } from '../../read/depth.js';
import { TOO_DEEP } from '../../read/source.js';
import { type ConversionWarning, ImportError } from '../conversion.js';

/** XML as a value that a `FieldReader` takes. */
export interface XmlValue {
  /** The name of the root, without its prefix. */
  readonly name: string;
  /**
   * Its elements by their names without prefixes: one with elements or none, a list where there are several of a name. An
   * element without elements is its text. Attributes of an element are under `@name` in it, or next to a text under
   * `element@name`; those that name schemas are left out.
   */
  readonly value: Readonly<Record<string, unknown>>;
  /** Warnings with the lines and columns of what they are about. */
  placed(warnings: readonly ConversionWarning[]): readonly ConversionWarning[];
}

export interface XmlOptions {
  /** Names of elements whose text has tags, such as `<i>`: their value is the text with its tags, in HTML. */
  readonly marked?: ReadonlySet<string>;
}

/**
 * Reads XML. Entities of a document's own are not expanded, and no other file is read: XML that needs one is refused.
 *
 * @throws {ImportError} where it is not well-formed, or nested deeper than is read
 */
export function readXml(text: string, { marked = new Set() }: XmlOptions = {}): XmlValue {
  const { root } = parse(text);
  if (!root) throw new ImportError('There is no element in it. Give an XML file.');
  const offsets = new Map<string, number>();
  const value = new ElementReader(marked, offsets).valueOf(root, []);
  const placeOf = (offset: number): Place => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  return {
    name: localName(root.name),
    value: typeof value === 'string' ? { '#text': value } : value,
    placed: (warnings) =>
      warnings.map((warning) => {
        const offset = offsets.get(placeKey(warning.path));
        return { ...warning, ...(offset !== undefined && placeOf(offset)) };
      }),
  };
}

function parse(text: string): XmlDocument {
  try {
    return parseXml(text, {
      includeOffsets: true,
      // Names of HTML stand for one character each; names that a document declares are not resolved.
      resolveUndefinedEntity(reference) {
        const character = decodeHTMLStrict(reference);
        return character === reference ? null : character;
      },
    });
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) throw new ImportError(TOO_DEEP);
    if (!(error instanceof XmlError)) throw error;
    const [message = ''] = error.message.split('\n');
    throw new ImportError(`This XML is not well-formed: ${message}. Export it again, or correct that place.`);
  }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** A path without the places in lists that stand for a single element. */
const placeKey = (path: string) => path.replaceAll('[0]', '');

/** Attributes that name schemas. */
const isTechnical = (name: string) => /^(?:xmlns(?::|$)|xsi:|xml:)/.test(name);

class ElementReader {
  constructor(
    readonly marked: ReadonlySet<string>,
    readonly offsets: Map<string, number>,
  ) {}

  valueOf(element: XmlElement, path: readonly PropertyKey[]): string | Readonly<Record<string, unknown>> {
    if (path.length > MAX_DEPTH) throw new ImportError(TOO_DEEP);
    if (this.marked.has(localName(element.name))) return markedText(element);
    const children = element.children.filter((child) => child instanceof XmlElement);
    if (children.length === 0) return element.text.trim();
    const fields = new Map<string, unknown>();
    for (const [name, text] of attributesOf(element)) {
      fields.set(`@${localName(name)}`, text);
      this.offsets.set(placeKey(formatPath([...path, `@${localName(name)}`])), element.start);
    }
    const own = element.children.flatMap((child) => (child instanceof XmlText ? child.text.trim() : []));
    if (own.some(Boolean)) fields.set('#text', own.filter(Boolean).join(' '));
    const byName = new Map<string, XmlElement[]>();
    for (const child of children) {
      const name = localName(child.name);
      const others = byName.get(name);
      if (others) others.push(child);
      else byName.set(name, [child]);
    }
    for (const [name, elements] of byName) this.#addElements(name, elements, path, fields);
    return Object.fromEntries(fields);
  }

  /** The elements of one name, and the attributes of those that are texts. */
  #addElements(
    name: string,
    elements: readonly XmlElement[],
    path: readonly PropertyKey[],
    fields: Map<string, unknown>,
  ): void {
    const values = elements.map((element, i) => {
      const place = elements.length > 1 ? [...path, name, i] : [...path, name];
      this.offsets.set(placeKey(formatPath(place)), element.start);
      return this.valueOf(element, place);
    });
    const [only] = values;
    fields.set(name, values.length > 1 ? values : only);
    const texts = elements.filter((_, i) => typeof values[i] === 'string');
    for (const attribute of new Set(texts.flatMap((text) => attributesOf(text).map(([key]) => key)))) {
      const [first, ...others] = texts.map(({ attributes }) => attributes[attribute] ?? '');
      const key = `${name}@${localName(attribute)}`;
      fields.set(key, others.length > 0 ? [first, ...others] : first);
      this.offsets.set(placeKey(formatPath([...path, key])), texts[0]?.start ?? 0);
    }
  }
}

const attributesOf = ({ attributes }: XmlElement) =>
  Object.entries(attributes).filter(([name]) => !isTechnical(name));

/** What stands in an element, with its tags and no attributes. */
function markedText(element: XmlElement): string {
  const print = (node: unknown): string => {
    if (node instanceof XmlText)
      return node.text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
    if (!(node instanceof XmlElement)) return '';
    return `<${node.name}>${node.children.map(print).join('')}</${node.name}>`;
  };
  return element.children.map(print).join('').trim();
}
