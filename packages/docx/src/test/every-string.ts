import { strFromU8, unzipSync } from 'fflate';

/**
 * Where a Word file holds a text: in the names, the XML and the bytes of every part, and in what a reader reads, which may
 * be split into runs.
 *
 * @returns the places, none where it holds it nowhere
 */
export function placesOf(text: string, docx: Uint8Array): readonly string[] {
  const known = parts.get(docx) ?? partsOf(docx);
  parts.set(docx, known);
  const wanted = squeezed(text);
  return known.filter(({ texts }) => texts.some((each) => each.includes(wanted))).map(({ name }) => name);
}

/** What a part of a file can be read as, without spaces. */
interface Part {
  readonly name: string;
  readonly texts: readonly string[];
}

/** What files hold: they are read once, however many texts are looked for. */
const parts = new WeakMap<Uint8Array, readonly Part[]>();

const partsOf = (docx: Uint8Array): readonly Part[] =>
  Object.entries(unzipSync(docx)).map(([name, data]) => {
    const written = strFromU8(data, !/\.(?:xml|rels)$/.test(name));
    const read = written
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '');
    const utf16 = Buffer.from(data).toString('utf16le');
    return { name, texts: [name, written, decoded(written), read, utf16].map(squeezed) };
  });

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Addresses without their escapes. */
const decoded = (text: string) =>
  text.replace(/(?:%[\da-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'),
  );

const squeezed = (text: string) => text.replace(/[\s\u00a0\u00ad]/g, '');
