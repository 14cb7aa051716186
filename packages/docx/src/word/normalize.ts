import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { substituteOf } from './fonts.js';

export interface FileFacts {
  readonly date: Date;
  readonly lang: string;
  /** The font families that the document names. */
  readonly families: readonly string[];
}

/**
 * Makes the bytes of a document depend on its contents alone, and adds what `docx` has no option for: ids of relationships
 * are numbered, times are the given one, the language of the document and what stands in for its fonts are written.
 */
export function normalize(docx: Uint8Array, facts: FileFacts): Uint8Array {
  const files = unzipSync(docx);
  const ids = new Map<string, string>();
  const numbered = (xml: string) =>
    xml.replace(/\brId[\w-]{6,}/g, (id) => {
      const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
      ids.set(id, known);
      return known;
    });
  const written: Zippable = {};
  for (const name of orderOf(Object.keys(files))) {
    const data = files[name] as Uint8Array;
    if (!/\.(?:xml|rels)$/.test(name)) written[name] = [data, { level: 0 }];
    else written[name] = strToU8(rewritten(name, numbered(strFromU8(data)), facts));
  }
  return zipSync(written, { level: 9, mtime: ZIP_EPOCH });
}

/** The earliest time that a ZIP archive can hold, in the local time that it is written in. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The document comes first: relationships are numbered as it names them. */
const orderOf = (names: readonly string[]): readonly string[] => {
  const first = ['[Content_Types].xml', 'word/document.xml'];
  return [
    ...first.filter((name) => names.includes(name)),
    ...names.filter((name) => !first.includes(name)).sort(),
  ];
};

function rewritten(name: string, xml: string, facts: FileFacts): string {
  if (name === 'docProps/core.xml') return coreProperties(xml, facts);
  return name === 'word/fontTable.xml' ? fontTable(facts.families) : xml;
}

function coreProperties(xml: string, { date, lang }: FileFacts): string {
  const time = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${time}`)
    .replace('</cp:coreProperties>', `<dc:language>${escaped(lang)}</dc:language></cp:coreProperties>`);
}

const fontTable = (families: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${families
    .map((family) => {
      const { kind, name } = substituteOf(family);
      const alternative = name === family ? '' : `<w:altName w:val="${escaped(name)}"/>`;
      return `<w:font w:name="${escaped(family)}">${alternative}<w:family w:val="${kind}"/><w:pitch w:val="variable"/></w:font>`;
    })
    .join('')}</w:fonts>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
