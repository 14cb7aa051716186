import { createFont } from '#pdfkit';
import { assembleFont, tablesOf } from './font-tables.js';

/** A font that holds some characters of a family. */
export interface FontPart {
  /** TrueType, without variations. */
  readonly data: Uint8Array;
  /** The characters that are taken of it. */
  readonly text: string;
}

/** What is copied from the first font: all have the same metrics and names. */
const SHARED_TABLES = ['OS/2', 'name', 'post', 'hhea', 'head', 'maxp'];

const COMPONENT = {
  argumentsAreWords: 0x1,
  hasScale: 0x8,
  hasMore: 0x20,
  hasTwoScales: 0x40,
  hasMatrix: 0x80,
};

/**
 * Merges the fonts that a family is split into, such as those of a Chinese family on Fontsource, to one font. Rules of
 * layout such as kerning are left out: they do not reach from one of the fonts into another.
 *
 * @param parts with outlines of TrueType on the same grid
 */
export function mergeFonts(parts: readonly [FontPart, ...FontPart[]]): Buffer {
  const fonts = parts.map(({ data, text }) => readPart(data, text));
  const [{ tables: shared }] = fonts as [Part, ...Part[]];
  const tables = new Map<string, Buffer>();
  for (const tag of SHARED_TABLES) {
    const table = shared.get(tag);
    if (table) tables.set(tag, Buffer.from(table));
  }
  let first = 0;
  const glyphs: Buffer[] = [];
  const metrics: Buffer[] = [];
  const characters = new Map<number, number>();
  for (const font of fonts) {
    for (const [codePoint, id] of font.characters) characters.set(codePoint, first + id);
    glyphs.push(...font.glyphs.map((glyph) => withComponents(glyph, first)));
    metrics.push(...font.metrics);
    first += font.glyphs.length;
  }
  tables.set('glyf', Buffer.concat(glyphs));
  tables.set('loca', locations(glyphs));
  tables.set('hmtx', Buffer.concat(metrics));
  tables.set('cmap', characterMap(characters));
  // Offsets of glyphs are written in full; every glyph has metrics of its own.
  tables.get('head')?.writeInt16BE(1, 50);
  tables.get('hhea')?.writeUInt16BE(first, 34);
  limits(tables.get('maxp') ?? Buffer.alloc(32), fonts).writeUInt16BE(first, 4);
  return assembleFont(0x00010000, tables);
}

interface Part {
  readonly tables: ReadonlyMap<string, Buffer>;
  readonly glyphs: readonly Buffer[];
  readonly metrics: readonly Buffer[];
  /** Glyphs by code point. */
  readonly characters: ReadonlyMap<number, number>;
}

function readPart(data: Uint8Array, text: string): Part {
  const font = createFont(data);
  const tables = tablesOf(Buffer.from(data));
  const table = (tag: string) => tables.get(tag) ?? Buffer.alloc(0);
  const count = table('maxp').readUInt16BE(4);
  const isLong = table('head').readInt16BE(50) === 1;
  const offset = (id: number) =>
    isLong ? table('loca').readUInt32BE(id * 4) : table('loca').readUInt16BE(id * 2) * 2;
  const full = table('hhea').readUInt16BE(34);
  const ids = Array.from({ length: count }, (_, id) => id);
  // A subset without any of its characters has a map without tables, which fontkit does not read.
  const isMapped = table('cmap').length >= 4 && table('cmap').readUInt16BE(2) > 0;
  const codePoints = isMapped ? [...new Set(text)].map((char) => char.codePointAt(0) ?? 0) : [];
  return {
    tables,
    glyphs: ids.map((id) => table('glyf').subarray(offset(id), offset(id + 1))),
    metrics: ids.map((id) => metricOf(table('hmtx'), id, full)),
    characters: new Map(
      codePoints
        .filter((codePoint) => font.hasGlyphForCodePoint(codePoint))
        .map((codePoint) => [codePoint, font.glyphForCodePoint(codePoint).id]),
    ),
  };
}

/** Advance and side bearing of a glyph: the last ones share the advance of the last that is written in full. */
function metricOf(hmtx: Buffer, id: number, full: number): Buffer {
  const metric = Buffer.alloc(4);
  metric.writeUInt16BE(hmtx.readUInt16BE(Math.min(id, full - 1) * 4), 0);
  metric.writeInt16BE(hmtx.readInt16BE(id < full ? id * 4 + 2 : full * 4 + (id - full) * 2), 2);
  return metric;
}

/** A glyph whose components are counted from another first glyph, filled up to four bytes. */
function withComponents(glyph: Buffer, first: number): Buffer {
  const copy = Buffer.alloc(Math.ceil(glyph.length / 4) * 4);
  glyph.copy(copy);
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return copy;
  let at = 10;
  for (let flags: number = COMPONENT.hasMore; (flags & COMPONENT.hasMore) !== 0; ) {
    flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(copy.readUInt16BE(at + 2) + first, at + 2);
    at += 4 + ((flags & COMPONENT.argumentsAreWords) !== 0 ? 4 : 2);
    if ((flags & COMPONENT.hasScale) !== 0) at += 2;
    else if ((flags & COMPONENT.hasTwoScales) !== 0) at += 4;
    else if ((flags & COMPONENT.hasMatrix) !== 0) at += 8;
  }
  return copy;
}

function locations(glyphs: readonly Buffer[]): Buffer {
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let offset = 0;
  for (const [id, glyph] of glyphs.entries()) {
    offset += glyph.length;
    loca.writeUInt32BE(offset, (id + 1) * 4);
  }
  return loca;
}

/** The largest of each limit, such as the points of a glyph. */
function limits(maxp: Buffer, fonts: readonly Part[]): Buffer {
  for (let at = 6; at + 2 <= maxp.length; at += 2)
    maxp.writeUInt16BE(Math.max(...fonts.map(({ tables }) => tables.get('maxp')?.readUInt16BE(at) ?? 0)), at);
  return maxp;
}

/** A table `cmap` with one map, of format 12, for all of Unicode. */
function characterMap(characters: ReadonlyMap<number, number>): Buffer {
  const entries = [...characters].sort(([one], [other]) => one - other);
  const map = Buffer.alloc(16 + entries.length * 12);
  map.writeUInt16BE(12, 0);
  map.writeUInt32BE(map.length, 4);
  map.writeUInt32BE(entries.length, 12);
  for (const [index, [codePoint, id]] of entries.entries())
    for (const [field, value] of [codePoint, codePoint, id].entries())
      map.writeUInt32BE(value, 16 + index * 12 + field * 4);
  // Version 0 with one map, for Windows (3) and all of Unicode (10), right behind this header.
  const header = Buffer.alloc(12);
  for (const [index, value] of [0, 1, 3, 10].entries()) header.writeUInt16BE(value, index * 2);
  header.writeUInt32BE(header.length, 8);
  return Buffer.concat([header, map]);
}
