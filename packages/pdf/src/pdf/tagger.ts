import type { StructureNode } from '../boxes/structure-node.js';
import { isTableRow } from '../boxes/table-row.js';
import { LinkAreas } from './link-areas.js';
import type { PdfkitContext, StructureElement } from './pdfkit-context.js';

/**
 * Writes the structure tree while the document is painted. Elements are made when their first content is painted, so the
 * tree is in reading order and an element split over pages stays one.
 */
export class Tagger {
  readonly #document: StructureElement;
  readonly #elements = new Map<StructureNode, StructureElement>();
  #current: StructureNode | undefined;
  #open: StructureNode | undefined;
  /** Where the links that go on are painted on this page. */
  readonly #links = new Map<StructureNode, LinkAreas>();
  /** Those links, and what is in them. */
  readonly #ofLinks = new Set<StructureNode>();
  /** Whether a paragraph or picture ended, and no other began. */
  #between = false;
  /** The anchors that have their place. */
  readonly #placed = new Set<string>();

  constructor(private readonly context: PdfkitContext) {
    this.#document = context.struct('Document');
    context.addStructure(this.#document);
    context.getStructTreeRoot().data.RoleMap = { Strong: 'Span', Em: 'Span' };
  }

  /** Says whose text or picture comes next, and where. Text of no element is decoration. */
  enter(
    structure: StructureNode | undefined,
    { height, left, top, width }: { left: number; top: number; width: number; height: number },
  ): void {
    this.#current = structure;
    const link = linkOf(structure);
    if (this.#between) this.#endLinks(link);
    this.#between = false;
    this.#place(structure, top);
    if (!link?.href) return;
    const areas = this.#links.get(link) ?? new LinkAreas();
    this.#links.set(link, areas);
    areas.add(left, top, width, height);
  }

  /**
   * Makes elements in document order before their content is painted in another. Elements within them are made as they are
   * painted, so that a list in an item still follows the text of the item.
   */
  reserve(structures: readonly StructureNode[]): void {
    const lines = structures.map(lineageOf);
    const around = lines[0]?.find((node) => lines.every((line) => line.includes(node)));
    if (around) this.#element(around);
    const reserved = new Set<StructureNode>();
    for (const line of lines) {
      const missing = line.filter((node) => !this.#elements.has(node));
      if (missing.length === 0 || line.some((node) => reserved.has(node))) continue;
      this.#element(missing[0] as StructureNode);
      for (const node of missing) reserved.add(node);
    }
  }

  /** Names the place of an element where its box begins. */
  begin(structure: StructureNode | undefined, top: number): void {
    for (const anchor of structure?.anchors ?? []) this.#name(anchor, top);
  }

  /** Opens a marked content sequence for the text that comes next, unless its element's is open. */
  text(): void {
    if (this.#current === undefined) {
      if (this.#open !== undefined || this.context.page.markings.length === 0) this.artifact('Pagination');
      return;
    }
    if (this.#open === this.#current) return;
    this.close();
    this.#add(this.#current);
    this.#open = this.#current;
  }

  /** What is painted until it is closed is decoration. */
  artifact(type: 'Layout' | 'Pagination'): void {
    this.close();
    this.context.markContent('Artifact', { type });
  }

  /**
   * What is painted until it is closed is content of a Figure.
   *
   * @param bbox in pt from the top left corner of the page: left, top, right, bottom
   */
  figure(node: StructureNode, bbox: readonly number[]): void {
    this.close();
    const { dictionary } = this.#element(node);
    const [left = 0, top = 0, right = 0, bottom = 0] = bbox;
    const { height } = this.context.page;
    // The element may have been made before the picture has its place.
    dictionary.data.A = {
      O: 'Layout',
      Placement: 'Block',
      BBox: [left, height - bottom, right, height - top],
    };
    this.#add(node);
  }

  close(): void {
    if (this.context.page.markings.length > 0) this.context.endMarkedContent();
    this.#open = undefined;
  }

  /** Ends a paragraph or a picture. Links end with it, unless they go on in the next. */
  endBlock(): void {
    this.close();
    this.#between = true;
  }

  /** Ends the links of a page: their annotations must be written while it is still the current one. */
  endPage(): void {
    this.#endLinks();
  }

  #endLinks(goingOn?: StructureNode): void {
    for (const [link, areas] of this.#links) {
      if (link === goingOn) continue;
      const element = this.#element(link);
      // pdfkit writes String objects as PDF strings, and plain strings as names.
      const Contents = new String(link.description ?? link.href);
      areas.annotate(this.context, link.href ?? '', { structParent: element, Contents });
      element.end();
      this.#links.delete(link);
      this.#elements.delete(link);
    }
    for (const node of this.#ofLinks) {
      if (linkOf(node) === goingOn) continue;
      this.#elements.delete(node);
      this.#ofLinks.delete(node);
    }
  }

  /** Names the place of each element that begins here and that a link goes to. */
  #place(structure: StructureNode | undefined, top: number): void {
    for (let at = structure; at; at = at.parent) this.begin(at, top);
  }

  #name(anchor: string, top: number): void {
    if (this.#placed.has(anchor)) return;
    this.#placed.add(anchor);
    this.context.addNamedDestination(anchor, 'XYZ', 0, top, null);
  }

  /** Adds the content that is painted next to an element. */
  #add(node: StructureNode): void {
    this.#element(node).add(this.context.markStructureContent(node.role));
    for (let at: StructureNode | undefined = node; at && linkOf(at); at = at.parent) this.#ofLinks.add(at);
  }

  #element(node: StructureNode): StructureElement {
    const made = this.#elements.get(node);
    if (made) return made;
    const parent = node.parent ? this.#element(node.parent) : this.#document;
    // A row is made with its cells.
    const madeWithParent = this.#elements.get(node);
    if (madeWithParent) return madeWithParent;
    const { role, lang, description } = node;
    const element = this.context.struct(role, {
      ...(lang && { lang }),
      ...(role === 'Figure' && description && { alt: description }),
    });
    const attributes = attributesOf(node);
    if (attributes) element.dictionary.data.A = attributes;
    parent.add(element);
    this.#elements.set(node, element);
    if (isTableRow(node)) for (const cell of node.cells) this.#element(cell);
    return element;
  }
}

/** An element and those around it, from inside. */
function lineageOf(node: StructureNode): readonly StructureNode[] {
  const line: StructureNode[] = [];
  for (let at: StructureNode | undefined = node; at; at = at.parent) line.push(at);
  return line;
}

function linkOf(node: StructureNode | undefined): StructureNode | undefined {
  for (let at = node; at; at = at.parent) if (at.role === 'Link') return at;
  return undefined;
}

/** What the role alone does not say: how a list is numbered, what a cell heads and spans. */
function attributesOf({ cell, numbering }: StructureNode): Record<string, unknown> | undefined {
  if (numbering) return { O: 'List', ListNumbering: numbering };
  const { scope, rows = 1, columns = 1 } = cell ?? {};
  if (!scope && rows === 1 && columns === 1) return undefined;
  return {
    O: 'Table',
    ...(scope && { Scope: scope }),
    ...(rows > 1 && { RowSpan: rows }),
    ...(columns > 1 && { ColSpan: columns }),
  };
}
