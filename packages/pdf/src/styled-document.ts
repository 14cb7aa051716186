import { type ComputedStyle, compileStylesheet, type StyledElement } from '@resume/css';
import { BoxTree } from './boxes/box-tree.js';
import type { CssBox, LayoutBox } from './boxes/box-types.js';
import type { Picture } from './boxes/images.js';
import { InlineContents } from './boxes/inline-content.js';
import { Layout } from './boxes/layout.js';
import { holdsReduced, type ReplacedSource } from './boxes/replaced-content.js';
import type { Drawings } from './drawing/load-drawings.js';
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
  /** What reads and paints drawings, in a document that has any. */
  readonly drawings: Drawings | undefined;
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

/** Gives the style of an element, where it is not its own. */
type StyleOf = (element: StyledElement) => ComputedStyle;

/** Makes boxes of styled elements, in the fonts of one document. */
export class DocumentBoxes {
  readonly contents: InlineContents;
  readonly #known = new WeakMap<StyledElement, CssBox>();

  constructor(
    private readonly source: StyledSource,
    private readonly material: Material,
  ) {
    this.contents = new InlineContents(material.fonts, material.onMissing);
  }

  /** The boxes of the whole document: the same for each page area, unless it makes pictures smaller. */
  async of(root: StyledElement, area: ReplacedSource['area']): Promise<CssBox> {
    const known = this.#known.get(root);
    if (known) return known;
    const unbroken = this.build(root, area);
    const box = (await this.contents.hyphenation.load()) ? this.build(root, area) : unbroken;
    if (!holdsReduced(box)) this.#known.set(root, box);
    return box;
  }

  build(root: StyledElement, area: ReplacedSource['area'], styleOf?: StyleOf): CssBox {
    const { drawings, images } = this.material;
    const pictures = { images, drawings, area };
    return new BoxTree(root, this.contents, pictures, this.source.report, styleOf).build();
  }
}

/** Lays out the boxes of a document at one scale. */
export class StyledDocument {
  readonly #contents: InlineContents;
  readonly #layout: Layout;
  readonly #area: ReplacedSource['area'];

  /** @param unit how large a px is, in pt */
  constructor(
    private readonly source: StyledSource,
    private readonly boxes: DocumentBoxes,
    private readonly unit: number,
  ) {
    this.#contents = boxes.contents;
    this.#layout = new Layout(this.#contents.primaryFace, (flow, count) =>
      balancedHeight(flow, count, fillPage),
    );
    this.#area = source.sheets.area(unit);
  }

  /** The boxes of the whole document. */
  content(root: StyledElement): Promise<CssBox> {
    return this.boxes.of(root, this.#area);
  }

  /** @param styleOf the style of an element, where it is not its own */
  boxOf(root: StyledElement, styleOf?: StyleOf): CssBox {
    return this.boxes.build(root, this.#area, styleOf);
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
