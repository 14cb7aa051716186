import { type ComputedStyle, compileStylesheet, type StyledElement } from '@resume/css';
import { BoxTree } from './boxes/box-tree.js';
import type { CssBox, LayoutBox } from './boxes/box-types.js';
import type { Picture } from './boxes/images.js';
import { InlineContents } from './boxes/inline-content.js';
import { Layout } from './boxes/layout.js';
import { balancedHeight } from './fragmentation/fill-columns.js';
import { fillPage, wholeOf } from './fragmentation/fill-page.js';
import type { PageFragment } from './fragmentation/page-fragment.js';
import type { StyledSource } from './styled-source.js';
import type { FontSet } from './text/font-set.js';
import type { Missing } from './text/missing-glyphs.js';

/** What a document is set with. */
export interface Material {
  readonly fonts: FontSet;
  readonly images: ReadonlyMap<string, Picture>;
  readonly onMissing: (missing: Missing) => void;
}

/** The header and footer where no stylesheet says how they look: small, in the colour and font of the theme. */
const RUNNING_CSS = `@layer resume.elements {
  .resume-running-header, .resume-footer {
    display: block;
    color: var(--resume-color-muted, inherit);
    font-family: var(--resume-font-text, inherit);
    font-size: 8pt;
    line-height: 10pt;
  }
}`;

const onlyChildOf = (box: CssBox): CssBox => (box.content.kind === 'boxes' && box.content.boxes[0]) || box;

/** Makes boxes of styled elements and lays them out, in the fonts of one document. */
export class StyledDocument {
  readonly #contents: InlineContents;
  readonly #layout: Layout;
  readonly #area: { readonly width: number; readonly height: number };

  /** @param unit how large a px is, in pt */
  constructor(
    private readonly source: StyledSource,
    private readonly material: Material,
    private readonly unit: number,
  ) {
    this.#contents = new InlineContents(material.fonts, material.onMissing);
    this.#layout = new Layout(this.#contents.primaryFace, (flow, count) =>
      balancedHeight(flow, count, fillPage),
    );
    this.#area = source.sheets.area(unit);
  }

  /** @param styleOf the style of an element, where it is not its own */
  boxOf(root: StyledElement, styleOf?: (element: StyledElement) => ComputedStyle): CssBox {
    const pictures = { images: this.material.images, area: this.#area };
    return new BoxTree(root, this.#contents, pictures, this.source.report, styleOf).build();
  }

  /** Loads the hyphenation patterns that boxes asked for. Where there were any, boxes are to be made again. */
  loadHyphenation(): Promise<boolean> {
    return this.#contents.hyphenation.load();
  }

  layOut(box: CssBox): LayoutBox {
    return this.#layout.layOut(box, this.#area);
  }

  /** Text of a margin box, in its style. */
  marginBox(style: ComputedStyle, text: string): CssBox | undefined {
    const { lang: language } = this.source;
    const root = {
      style,
      parent: undefined,
      structure: undefined,
      language,
      source: undefined,
      decorations: [],
    };
    const place = '@page';
    const inline = this.#contents.contentOf(root, [{ kind: 'text', text, inline: root }], place);
    return inline && { style, place, structure: undefined, order: 0, content: { kind: 'inline', inline } };
  }

  /** A box that is so wide, in px. */
  wide(box: CssBox, width: number): PageFragment {
    return { ...wholeOf(this.#layout.layOut(box, { width, fixedWidth: width }), 0, 0), isRepeated: true };
  }

  /** A line that belongs to the page and not to the document. It inherits from the body, whose box it does not stand in. */
  running(part: string, text: string): CssBox {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const html = this.source.parse(`<running-text class="${part}">${escaped}</running-text>`);
    const first = [compileStylesheet(RUNNING_CSS, { file: 'running-text.css' })];
    return onlyChildOf(onlyChildOf(this.boxOf(this.source.style(html, this.unit, first))));
  }

  /** A box as wide as its content, at most so wide, in px. */
  line(box: CssBox, width = this.#area.width): PageFragment {
    const layout = this.#layout.layOut(box, { width, shrinks: true });
    return { ...wholeOf(layout, 0, 0), isRepeated: true };
  }
}
