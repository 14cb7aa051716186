import type { ShapedGlyph } from '../typography/shape.js';
import type { GlyphPosition } from './paint-glyphs.js';

/** A structure element as pdfkit writes it. */
export interface StructureElement {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: unknown): StructureElement;
  end(): void;
}

export interface EmbeddedFont {
  readonly id: string;
  readonly scale: number;
  readonly font: { readonly unitsPerEm: number };
  readonly subset: {
    /** Glyphs of the font by their code. */
    readonly glyphs: number[];
    /** Metrics by code, while a TrueType subset is written. */
    readonly hmtx?: { readonly metrics: { advance: number }[] };
    _addGlyph?(id: number): number;
  };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): unknown;
}

interface OutlineItem {
  addItem(title: string, options: { pageNumber: number; top: number; left: number }): OutlineItem;
}

/** The parts of a pdfkit document that painting and tagging lean on; contract.test.ts holds pdfkit to them. */
export interface PdfkitContext {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly markings: readonly unknown[];
    readonly fonts: Record<string, unknown>;
    readonly dictionary: { readonly data: Record<string, unknown> };
  };
  readonly outline: OutlineItem;
  readonly info: Readonly<Record<string, unknown>>;
  readonly _font: EmbeddedFont;
  readonly _fontSize: number;
  /** The transformation from current coordinates to those of the page, whose y points up. */
  readonly _ctm: readonly [number, number, number, number, number, number];
  readonly _root: { readonly data: Record<string, unknown> };
  /** @param options `bbox` in pt from the top left corner of the page: left, top, right, bottom */
  struct(role: string, options?: { lang?: string; alt?: string; bbox?: readonly number[] }): StructureElement;
  addStructure(element: StructureElement): void;
  getStructTreeRoot(): { readonly data: { RoleMap?: Record<string, string> } };
  markContent(tag: string, options: { type: string }): void;
  markStructureContent(tag: string): unknown;
  endMarkedContent(): void;
  link(x: number, y: number, width: number, height: number, url: string, options: unknown): void;
  save(): void;
  restore(): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  addContent(content: string): void;
  image(data: Uint8Array, x: number, y: number, size: { width: number; height: number }): void;
  appendXML(xml: string): void;
  file(
    data: Uint8Array,
    options: {
      name: string;
      type: string;
      description: string;
      creationDate: Date;
      modifiedDate: Date;
      relationship: 'Source';
    },
  ): unknown;
  end(): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: 'pageAdded', listener: () => void): void;

  /** Set by us: react-pdf announces each run of text that is a link to a name. */
  goTo: (x: number, y: number, width: number, height: number, name: string) => void;
  /** Set by us: react-pdf hands all glyphs over instead of painting them. */
  glyphs: (glyphs: readonly ShapedGlyph[], positions: readonly GlyphPosition[], x: number, y: number) => void;
  /** Replaced by us: pdfkit does not escape what it writes into XMP. */
  _addInfo: () => void;
}
