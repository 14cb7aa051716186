import type { Font } from '#pdfkit';

/** A structure element as pdfkit writes it. */
export interface StructureElement {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: unknown): StructureElement;
  end(): void;
}

/** What an element of the structure says of itself. */
export interface StructureOptions {
  readonly lang?: string;
  readonly alt?: string;
  /** What an abbreviation stands for. */
  readonly expanded?: string;
}

/** A TrueType subset while fontkit writes it, its glyphs and their metrics by code. */
export interface TrueTypeSubset {
  readonly font: {
    readonly loca: { readonly offsets: readonly number[] };
    getGlyph(id: number): { readonly advanceWidth: number; _getMetrics(): { readonly leftBearing: number } };
    _getTableStream(tag: 'glyf'): { pos: number; readBuffer(length: number): Uint8Array };
  };
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { advance: number; readonly bearing: number }[] };
  /** How many bytes of glyphs are written. */
  offset: number;
  _addGlyph(id: number): number;
}

export interface EmbeddedFont {
  readonly id: string;
  readonly scale: number;
  readonly font: { readonly unitsPerEm: number };
  readonly subset: {
    /** Glyphs of the font by their code. */
    readonly glyphs: number[];
    /** Of TrueType fonts: writes a glyph, and gives its code. */
    _addGlyph?(id: number): number;
  };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): unknown;
}

/** An object of the file, open until it is ended. */
export interface PdfReference {
  readonly id: number;
  end(stream?: string | Uint8Array): void;
}

/** An image as pdfkit embeds it, once a document. */
export interface EmbeddedImage {
  /** Its name on the pages that show it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  obj: PdfReference | null;
  embed(context: PdfkitContext): void;
}

/** Colours that pass into each other. It is written anew for each page and transform. */
export interface PdfkitGradient {
  stop(offset: number, color: string, opacity: number): void;
  /** From its own units to those that the context began the page with. */
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
}

interface OutlineItem {
  /** What its dictionary holds. */
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: { pageNumber: number }): OutlineItem;
}

/** Names and what they stand for. */
interface NameTree {
  add(name: string, place: unknown): void;
  /** Replaced by us: an object with the names of every object. */
  _items: Record<string, unknown>;
  /** Replaced by us: pdfkit sorts as people do, and readers search by bytes. */
  _compareKeys: (a: string, b: string) => number;
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
  /** What its information dictionary says; no dictionary where it is empty. */
  info: Readonly<Record<string, unknown>>;
  readonly _info: unknown;
  readonly _id: unknown;
  /** The font chosen last. */
  readonly _font: EmbeddedFont;
  readonly _root: {
    readonly data: Record<string, unknown> & {
      readonly Pages: {
        readonly data: {
          readonly Kids: readonly { readonly data: { readonly MediaBox: readonly number[] } }[];
        };
      };
      readonly Names: { readonly data: { readonly Dests: NameTree } };
    };
  };
  struct(role: string, options?: StructureOptions): StructureElement;
  addStructure(element: StructureElement): void;
  getStructTreeRoot(): {
    readonly data: { RoleMap?: Record<string, string>; Namespaces?: readonly PdfReference[] };
  };
  markContent(tag: string, options: { type: string }): void;
  markStructureContent(tag: string): unknown;
  endMarkedContent(): void;
  link(x: number, y: number, width: number, height: number, url: string, options: unknown): void;
  /** A link to a named destination. */
  goTo(x: number, y: number, width: number, height: number, name: string, options: unknown): void;
  addPage(options: { size: readonly [width: number, height: number]; margin: number }): void;
  font(font: Font): void;
  fillColor(color: string | PdfkitGradient, opacity?: number): void;
  strokeColor(color: string | PdfkitGradient, opacity?: number): void;
  linearGradient(x1: number, y1: number, x2: number, y2: number): PdfkitGradient;
  radialGradient(x1: number, y1: number, r1: number, x2: number, y2: number, r2: number): PdfkitGradient;
  lineWidth(width: number): void;
  lineCap(cap: 'butt' | 'round' | 'square'): void;
  lineJoin(join: 'miter' | 'round' | 'bevel'): void;
  rect(x: number, y: number, width: number, height: number): void;
  /** Begins a path written as in SVG. */
  path(d: string): void;
  fill(rule?: 'even-odd'): void;
  stroke(): void;
  fillAndStroke(rule?: 'even-odd'): void;
  save(): void;
  restore(): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  addContent(content: string): void;
  openImage(data: Uint8Array): EmbeddedImage;
  image(image: EmbeddedImage, x: number, y: number, size: { width: number; height: number }): void;
  ref(data: Record<string, unknown>): PdfReference;
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
  /** @param chunk `null` at the end of the file */
  push(chunk: Uint8Array | null): void;
  end(): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  /** Replaced by us: pdfkit does not escape what it writes into XMP. */
  _addInfo: () => void;
  /** Bytes written so far. */
  readonly _offset: number;
  /** One for each object. */
  readonly _offsets: readonly unknown[];
  /** Whether the file ends with the last open object. */
  _ended: boolean;
  /** Replaced by us: pdfkit knows no object streams. */
  _write: (line: string | Uint8Array) => void;
  _refEnd: (reference: PdfReference) => void;
  _finalize: () => void;
}
