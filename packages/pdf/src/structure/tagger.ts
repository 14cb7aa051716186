import { type LayoutNode, layoutNode } from '../layout-node.js';
import { LinkAreas } from './link-areas.js';
import { paintGlyphs } from './paint-glyphs.js';
import type { PdfkitContext, StructureElement } from './pdfkit-context.js';
import type { StructureNode, TextRun } from './structure-node.js';

/**
 * Writes the structure tree while react-pdf paints. Every run of text is announced by a jump to `#<index>`, which leads
 * to its element; the glyphs that follow are marked as content of that element. Elements are made when their first
 * content is painted, so the tree is in reading order and an element parted over pages stays one.
 */
export class Tagger {
  readonly #document: StructureElement;
  readonly #elements = new Map<StructureNode, StructureElement>();
  #current: StructureNode | undefined;
  #rise = 0;
  #open: StructureNode | undefined;
  #links = new Map<StructureNode, LinkAreas>();
  /** Links of the current text box, and what is in them. */
  #ofLinks = new Set<StructureNode>();
  #failure: { readonly error: unknown } | undefined;

  constructor(
    private readonly context: PdfkitContext,
    private readonly runs: readonly TextRun[],
  ) {
    this.#document = context.struct('Document');
    context.addStructure(this.#document);
    context.getStructTreeRoot().data.RoleMap = { Strong: 'Span', Em: 'Span' };
    context.goTo = (x, y, width, height, name) => this.#enterRun(x, y, width, height, Number(name));
    context.glyphs = (glyphs, positions, x, y) => {
      // react-pdf prints what is thrown here and goes on; it is kept for rethrow().
      try {
        this.#mark();
        paintGlyphs(context, glyphs, positions, x, y - this.#rise);
      } catch (error) {
        this.#failure ??= { error };
      }
    };
  }

  /** Throws what went wrong while painting, if anything did. */
  rethrow(): void {
    if (this.#failure) throw this.#failure.error;
  }

  /** Puts our hooks between the boxes of a page: decoration is marked as such, and text ends where its box ends. */
  instrument(node: LayoutNode): LayoutNode {
    if (node.type === 'TEXT') return node;
    const children = node.children.flatMap((child) => {
      const { artifact, figure } = child.props;
      if (artifact) return this.#drawn(child, () => this.#artifact(artifact));
      if (figure) return this.#drawn(child, () => this.#figure(child, figure));
      if (child.type === 'TEXT') return [child, this.#hook(() => this.#endText())];
      return [this.instrument(child.props.hangs ? raised(child, node) : child)];
    });
    return { ...node, children };
  }

  /** A drawing between what opens its marked content and what closes it. */
  #drawn(node: LayoutNode, open: () => void): readonly LayoutNode[] {
    return [this.#hook(open), node, this.#hook(() => this.#picture(node)), this.#hook(() => this.#close())];
  }

  #hook(paint: () => void): LayoutNode {
    return { ...layoutNode('CANVAS', { paint }, {}), box: { top: 0, left: 0, width: 1, height: 1 } };
  }

  #enterRun(x: number, y: number, width: number, height: number, index: number): void {
    const run = this.runs[index];
    this.#current = run?.structure;
    this.#rise = run?.rise ?? 0;
    const link = linkOf(this.#current);
    if (!link?.href) return;
    const areas = this.#links.get(link) ?? new LinkAreas();
    this.#links.set(link, areas);
    areas.add(this.context, x, y, width, height);
  }

  /** Opens a marked content sequence for the current run, unless its element's is open. */
  #mark(): void {
    if (this.#current === undefined) {
      if (this.#open !== undefined || this.context.page.markings.length === 0) this.#artifact('Pagination');
      return;
    }
    if (this.#open === this.#current) return;
    this.#close();
    const { role } = this.#current;
    this.#element(this.#current).add(this.context.markStructureContent(role));
    this.#open = this.#current;
  }

  #artifact(type: string): void {
    this.#close();
    this.context.markContent('Artifact', { type });
  }

  #close(): void {
    if (this.context.page.markings.length > 0) this.context.endMarkedContent();
    this.#open = undefined;
  }

  /** A link ends with its text box: its annotation must be written while its page is still the current one. */
  #endText(): void {
    this.#close();
    for (const [link, areas] of this.#links) {
      const element = this.#element(link);
      // pdfkit writes String objects as PDF strings, and plain strings as names.
      const Contents = new String(link.description ?? link.href);
      areas.annotate(this.context, link.href ?? '', { structParent: element, Contents });
      element.end();
    }
    for (const node of this.#ofLinks) this.#elements.delete(node);
    this.#ofLinks.clear();
    this.#links.clear();
  }

  #picture({ box, props: { picture } }: LayoutNode): void {
    const { height = 0, left = 0, top = 0, width = 0 } = box;
    if (picture) this.context.image(picture.data, left, top, { width, height });
  }

  #figure({ box }: LayoutNode, node: StructureNode): void {
    this.#close();
    const [, , , , x, y] = this.context._ctm;
    const left = x + (box.left ?? 0);
    const top = this.context.page.height - y + (box.top ?? 0);
    const bbox = [left, top, left + (box.width ?? 0), top + (box.height ?? 0)];
    this.#element(node, { bbox }).add(this.context.markStructureContent(node.role));
  }

  #element(node: StructureNode, layout: { readonly bbox?: readonly number[] } = {}): StructureElement {
    const made = this.#elements.get(node);
    if (made) return made;
    const parent = node.parent ? this.#element(node.parent) : this.#document;
    const { role, lang, description } = node;
    const element = this.context.struct(role, {
      ...layout,
      ...(lang && { lang }),
      ...(role === 'Figure' && description && { alt: description }),
    });
    const attributes = attributesOf(node);
    if (attributes) element.dictionary.data.A = attributes;
    parent.add(element);
    if (linkOf(node)) this.#ofLinks.add(node);
    this.#elements.set(node, element);
    return element;
  }
}

/** Moves what a hanging box holds to the top of the box around it, at the side it is placed from. */
function raised(node: LayoutNode, around: LayoutNode): LayoutNode {
  const { left = 0, top = 0, width = 0 } = node.box;
  const rightGap = (around.box.width ?? 0) - left - width;
  const children = node.children.map((child) => {
    const shift = child.style.right === undefined ? -left : rightGap;
    const box = { ...child.box, top: (child.box.top ?? 0) - top, left: (child.box.left ?? 0) + shift };
    return { ...child, box };
  });
  return { ...node, children };
}

function linkOf(node: StructureNode | undefined): StructureNode | undefined {
  for (let at = node; at; at = at.parent) if (at.role === 'Link') return at;
  return undefined;
}

/** What the role alone does not say: how a list is numbered, what a cell heads and spans. */
function attributesOf({ cell, numbering }: StructureNode): Record<string, unknown> | undefined {
  if (numbering) return { O: 'List', ListNumbering: numbering };
  const { scope, columns = 1 } = cell ?? {};
  if (!scope && columns === 1) return undefined;
  return { O: 'Table', ...(scope && { Scope: scope }), ...(columns > 1 && { ColSpan: columns }) };
}
