import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { type LayoutNode, layoutNode } from '../layout-node.js';
import {
  type ComputedStyle,
  computeStyle,
  type InheritedStyle,
  inherit,
  type PaperStylesheet,
} from '../paper/style.js';
import { PdfError } from '../pdf-error.js';
import { roleOf, type StructureNode, type TextRun } from '../structure/structure-node.js';
import { ASCENT, type FontSet } from '../typography/font-set.js';
import { itemize } from '../typography/itemize.js';
import { breakOpportunities, markBreaks, NO_HYPHENS, partMarked } from '../typography/line-breaks.js';
import { drawing } from './drawing.js';
import { classesOf, describeElement, displayOf, textContent } from './html.js';

/** A stretch of text in one style, belonging to one element of the structure. */
interface Piece {
  text: string;
  readonly style: ComputedStyle;
  readonly structure: StructureNode | undefined;
  readonly lang: string;
}

/** Where an element stands: what it inherits and how much room it has. */
interface Scope {
  readonly style: InheritedStyle;
  readonly structure: StructureNode | undefined;
  readonly lang: string;
  /** In pt. */
  readonly width: number;
  /** The elements around it, for errors. */
  readonly place: string;
  /** Whether children stand side by side, each a box of its own. */
  readonly inRow?: boolean;
}

export interface BoxOptions {
  readonly stylesheet: PaperStylesheet;
  readonly fonts: FontSet;
}

/**
 * Turns HTML into boxes for layout. Text carries its structure element along: each run is a link to `#<index>` in
 * `runs`, which the painter follows back.
 */
export class BoxBuilder {
  /** Every run of text, by its index. */
  readonly runs: TextRun[] = [];

  constructor(private readonly options: BoxOptions) {}

  /** Boxes for nodes that stand together: runs of inline content become one text box each. */
  build(nodes: readonly ChildNode[], scope: Scope): LayoutNode[] {
    const boxes: LayoutNode[] = [];
    let pieces: Piece[] = [];
    const flush = () => {
      const text = this.#text(pieces, scope, {}, {});
      if (text) boxes.push(text);
      pieces = [];
    };
    for (const node of nodes) {
      if (isTag(node) && this.#isBlock(node, scope)) {
        flush();
        boxes.push(...this.#block(node, scope, boxes.length));
      } else pieces.push(...this.#inline(node, scope));
    }
    flush();
    return boxes;
  }

  #style(element: Element, scope: Scope): ComputedStyle {
    return computeStyle(this.options.stylesheet, element.name, classesOf(element), scope.style);
  }

  #isBlock(element: Element, scope: Scope): boolean {
    const display = displayOf(element);
    if (display === 'unknown') {
      throw new PdfError(
        `<${element.name}> at ${scope.place} is not understood on paper. Use another element, or keep it to the screen with data-media="screen".`,
      );
    }
    if (display !== 'inline') return display === 'block';
    return scope.inRow === true || this.#style(element, scope).absolute !== undefined;
  }

  #block(element: Element, scope: Scope, position: number): LayoutNode[] {
    const style = spaced(this.#style(element, scope), element);
    const lang = element.attribs.lang ?? scope.lang;
    const place = `${scope.place} > ${describeElement(element)}`;
    if (element.name === 'svg') return [drawing(element, style, this.options.stylesheet, scope.structure)];

    const structure = this.#structure(element, scope);
    const width = style.absolute?.width ?? scope.width - (style.paddingLeft ?? 0);
    const inner: Scope = {
      style: inherit(style),
      structure,
      lang,
      width,
      place,
      inRow: style.row !== undefined,
    };
    const blocks = element.children.some((child) => isTag(child) && this.#isBlock(child, inner));
    const before = ruleBefore(style);
    const placed = (box: LayoutNode) => [...before, style.absolute ? hanging(box, scope.style) : box];
    if (element.name === 'li') return [this.#listItem(element, style, inner, position)];
    if (!blocks) {
      const pieces = element.children.flatMap((child) => this.#inline(child, inner));
      const props = element.name.match(/^h[1-6]$/)
        ? { outline: { title: collapse(textContent(element)), level: Number(element.name.charAt(1)) } }
        : {};
      const text = this.#text(pieces, inner, boxStyle(style, scope), { ...boxProps(style), ...props });
      return text ? placed(text) : before;
    }
    const children = this.build(element.children, inner);
    return placed(layoutNode('VIEW', boxProps(style), boxStyle(style, scope), children));
  }

  /** A list item: its marker out of the flow at the left, so that the item can part over pages. */
  #listItem(element: Element, style: ComputedStyle, scope: Scope, position: number): LayoutNode {
    const body: StructureNode = { role: 'LBody', parent: scope.structure };
    const marker = style.marker === 'number' ? `${position + 1}.` : style.marker === 'bullet' ? '•' : '';
    const inner = { ...scope, structure: body };
    if (!marker) {
      return layoutNode('VIEW', boxProps(style), boxStyle(style, scope), this.build(element.children, inner));
    }
    const indent = style.paddingLeft ?? style.fontSize * 1.1;
    const label = this.#text(
      [
        {
          text: marker,
          style: { ...inherit(style), fontWeight: 400 },
          structure: { role: 'Lbl', parent: scope.structure },
          lang: 'en',
        },
      ],
      scope,
      { position: 'absolute', left: 0, top: 0, width: indent },
      {},
    );
    const children = this.build(element.children, { ...inner, width: scope.width - indent });
    return layoutNode('VIEW', boxProps(style), { ...boxStyle(style, scope), paddingLeft: indent }, [
      ...(label ? [hanging(label, style)] : []),
      ...children,
    ]);
  }

  /** The structure element of an HTML element; the one around it where it means nothing of its own. */
  #structure(element: Element, scope: Scope): StructureNode | undefined {
    const { name, attribs } = element;
    // A group of a description list is an item of it.
    const grouped = name === 'div' && scope.structure?.role === 'L';
    const role = grouped ? 'LI' : (roleOf(name) ?? (attribs.lang ? 'Span' : undefined));
    if (role === undefined) return scope.structure;
    return {
      role,
      parent: scope.structure,
      ...(attribs.lang && attribs.lang !== scope.lang && { lang: attribs.lang }),
      ...(role === 'Link' && {
        href: attribs.href ?? '',
        description: attribs['aria-label'] ?? collapse(textContent(element)),
      }),
    };
  }

  #inline(node: ChildNode, scope: Scope): Piece[] {
    if (isText(node))
      return [{ text: node.data, style: scope.style, structure: scope.structure, lang: scope.lang }];
    if (!isTag(node) || displayOf(node) === 'none') return [];
    if (node.name === 'br') {
      return [{ text: LINE_BREAK, style: scope.style, structure: scope.structure, lang: scope.lang }];
    }
    const style = this.#style(node, scope);
    const inner: Scope = {
      style,
      structure: this.#structure(node, scope),
      lang: node.attribs.lang ?? scope.lang,
      width: scope.width,
      place: `${scope.place} > ${describeElement(node)}`,
    };
    return node.children.flatMap((child) => this.#inline(child, inner));
  }

  /** A text box of several pieces; none where there is nothing to see. */
  #text(
    pieces: readonly Piece[],
    scope: Scope,
    style: Readonly<Record<string, unknown>>,
    props: LayoutNode['props'],
  ): LayoutNode | undefined {
    const collapsed = collapsePieces(pieces);
    const whole = collapsed.map(({ text }) => text).join('');
    if (!whole) return undefined;
    // A Chinese character is as wide as the font is large, and nothing common is wider.
    const longest = Math.max(4, Math.floor(scope.width / scope.style.fontSize));
    const breaks = new Set(breakOpportunities(whole, longest));
    let start = 0;
    const children = collapsed.flatMap((piece) => {
      const faces = this.options.fonts.resolve(piece.style.fontFamily, piece.style.fontWeight);
      return itemize(piece.text, faces, piece.lang, scope.place).map(({ text, face }) => {
        const value = markBreaks(text, start, breaks);
        start += text.length;
        return this.#run(value, piece, face.name);
      });
    });
    return layoutNode(
      'TEXT',
      { hyphenationCallback: partMarked, hyphenationPenalty: NO_HYPHENS, ...props },
      { ...textStyle(scope.style), ...style },
      children,
    );
  }

  #run(value: string, { style, structure }: Piece, fontFamily: string): LayoutNode {
    const index = this.runs.push({ structure, rise: style.rise ?? 0 }) - 1;
    const instance = { ...layoutNode('TEXT_INSTANCE', {}, {}), value };
    return layoutNode(
      'TEXT',
      { href: `#${index}` },
      {
        ...textStyle(style),
        fontFamily,
        color: style.color,
      },
      [instance],
    );
  }
}

/** Adds the space to the next sibling, where there is one. */
function spaced(style: ComputedStyle, element: Element): ComputedStyle {
  const { gapAfter, marginBottom = 0 } = style;
  let next = element.next;
  while (next && !isTag(next)) next = next.next;
  return gapAfter !== undefined && next ? { ...style, marginBottom: marginBottom + gapAfter } : style;
}

const LINE_BREAK = '\n';

/** A unitless line height counts in the node's own font size, so both are set together. */
const textStyle = ({ fontSize, lineHeight, textAlign }: InheritedStyle) => ({
  fontSize,
  lineHeight: lineHeight / fontSize,
  textAlign,
});

const boxProps = ({ keepTogether, keepWithNext }: ComputedStyle) => ({
  ...(keepTogether && { wrap: false }),
  ...(keepWithNext !== undefined && { minPresenceAhead: keepWithNext }),
});

/**
 * A box that takes no room, for what hangs beside the text (a marker, a date, a label). Layout would let a bare
 * absolute box fall wherever the flow reaches it, even alone at the foot of a page; this one keeps the next three lines
 * with it, three being the longest paragraph that does not part. It hangs from the top of the box around it.
 */
const hanging = (child: LayoutNode, { lineHeight }: InheritedStyle): LayoutNode =>
  layoutNode('VIEW', { minPresenceAhead: lineHeight * 3, hangs: true }, { height: 0 }, [child]);

/** Every face has the same ascent, so boxes of different sizes share a baseline when this is added to the smaller. */
const baselineShift = (outer: InheritedStyle, inner: InheritedStyle) =>
  ASCENT * (outer.fontSize - inner.fontSize);

function boxStyle(style: ComputedStyle, { style: outer }: Scope): Readonly<Record<string, unknown>> {
  const { absolute, column, marginBottom, marginTop, paddingLeft, paddingTop, row } = style;
  return {
    ...(marginTop !== undefined && { marginTop }),
    ...(marginBottom !== undefined && { marginBottom }),
    ...(paddingLeft !== undefined && { paddingLeft }),
    ...(paddingTop !== undefined && { paddingTop }),
    ...(absolute && { position: 'absolute', top: baselineShift(outer, style), ...absolute }),
    ...(column === 'rest' && { flexGrow: 1, flexShrink: 1, flexBasis: 0 }),
    ...(typeof column === 'number' && { width: column, flexShrink: 0 }),
    ...(row && {
      flexDirection: 'row',
      ...(row.wrap && { flexWrap: 'wrap' }),
      columnGap: row.columnGap,
      rowGap: row.rowGap ?? 0,
    }),
  };
}

/** A hairline above a box, kept with it. */
function ruleBefore({ keepWithNext = 0, lineHeight, marginTop = 0, rule }: ComputedStyle): LayoutNode[] {
  if (!rule) return [];
  const style = {
    height: rule.width,
    backgroundColor: rule.color,
    marginTop,
    marginBottom: rule.gap,
    ...(rule.length !== undefined && { width: rule.length }),
  };
  const minPresenceAhead = lineHeight + keepWithNext + rule.gap;
  return [layoutNode('VIEW', { artifact: 'Layout', minPresenceAhead }, style)];
}

const collapse = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

/** Folds white space over a whole text box as CSS does: one space between words, none at the ends of a line. */
function collapsePieces(pieces: readonly Piece[]): Piece[] {
  let spaceBefore = true;
  const folded = pieces.map((piece) => {
    if (piece.text === LINE_BREAK) {
      spaceBefore = true;
      return piece;
    }
    let text = piece.text.replace(/[ \t\n\r\f]+/g, ' ');
    if (spaceBefore && text.startsWith(' ')) text = text.slice(1);
    if (text) spaceBefore = text.endsWith(' ');
    return { ...piece, text };
  });
  for (let i = folded.length - 1; i >= 0; i -= 1) {
    const piece = folded[i];
    if (!piece) continue;
    if (piece.text !== LINE_BREAK) piece.text = piece.text.replace(/ $/, '');
    if (piece.text) break;
  }
  return folded.filter(({ text }) => text !== '');
}
