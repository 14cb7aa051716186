import type { Numbering, Role, StructureNode } from '../boxes/structure-node.js';
import { isTablePart } from '../boxes/table-structure.js';
import type { PdfVersion } from './conformance.js';
import { Destinations, type Place } from './destinations.js';
import { LinkAreas } from './link-areas.js';
import { placementOf } from './nesting.js';
import type { PdfkitContext, PdfReference, StructureElement, StructureOptions } from './pdfkit-context.js';

/** The structure types that PDF 2.0 has from PDF 1.7 alone. */
const FROM_PDF_1_7: ReadonlySet<Role> = new Set(['Art', 'BlockQuote', 'Code', 'Quote']);

/** What PDF 2.0 calls lists that PDF 1.7 has no word for. */
const SINCE_PDF_2_0: ReadonlySet<Numbering> = new Set(['Description', 'Ordered', 'Unordered']);

/** An element that is written, and what it is. */
interface Made {
  readonly element: StructureElement;
  readonly role: Role;
  /** The nearest that is no Div, from itself on: it says what may stand in it. */
  readonly group: Group;
}

interface Group {
  readonly role: Exclude<Role, 'Div'>;
  /** What stands in it by now. */
  readonly children: Set<Role>;
}

/**
 * Writes the structure tree while the document is painted. Elements are made when their first content is painted, so the
 * tree is in reading order and an element split over pages stays one.
 */
export class Tagger {
  readonly #document: Made;
  readonly #elements = new Map<StructureNode, Made>();
  /** The first element of each link, and of what is in it, that has ended: it may go on in another. */
  readonly #ended = new Map<StructureNode, Made>();
  readonly #destinations: Destinations;
  /** The namespace of PDF 2.0, in a file of that version. */
  readonly #namespace: PdfReference | undefined;
  #current: StructureNode | undefined;
  #open: StructureNode | undefined;
  /** Where the links that go on are painted on this page. */
  readonly #links = new Map<StructureNode, LinkAreas>();
  /** Those links, and what is in them. */
  readonly #ofLinks = new Set<StructureNode>();
  /** Whether a paragraph or picture ended, and no other began. */
  #between = false;

  constructor(
    private readonly context: PdfkitContext,
    private readonly version: PdfVersion,
  ) {
    this.#namespace = version === '2.0' ? namespaceIn(context) : undefined;
    this.#destinations = new Destinations(context, version);
    const element = this.#struct('Document', {});
    context.addStructure(element);
    this.#document = { element, role: 'Document', group: { role: 'Document', children: new Set() } };
    const { data } = context.getStructTreeRoot();
    if (this.#namespace) data.Namespaces = [this.#namespace];
    else data.RoleMap = { Strong: 'Span', Em: 'Span' };
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
    if (structure) this.#destinations.begin(structure, top);
  }

  /** Writes the places that links go to, once all are painted. */
  endDocument(): void {
    this.#destinations.end((node) => this.#madeFor(node));
  }

  /** A place, as a bookmark goes to it. */
  destinationOf(node: StructureNode | undefined, place: Place): Record<string, unknown> {
    return this.#destinations.to(place, this.#madeFor(node).dictionary);
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
    const { dictionary } = this.#element(node).element;
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
      const { element } = this.#element(link);
      // pdfkit writes String objects as PDF strings, and plain strings as names.
      const Contents = new String(link.description ?? link.href);
      areas.annotate(this.context, link.href ?? '', { structParent: element, Contents });
      element.end();
      this.#links.delete(link);
      this.#forget(link);
    }
    for (const node of this.#ofLinks) {
      if (linkOf(node) === goingOn) continue;
      this.#forget(node);
      this.#ofLinks.delete(node);
    }
  }

  #forget(node: StructureNode): void {
    const made = this.#elements.get(node);
    if (made && !this.#ended.has(node)) this.#ended.set(node, made);
    this.#elements.delete(node);
  }

  /** Names the place of each element that begins here and that a link goes to. */
  #place(structure: StructureNode | undefined, top: number): void {
    for (let at = structure; at; at = at.parent) this.begin(at, top);
  }

  /** Adds the content that is painted next to an element. */
  #add(node: StructureNode): void {
    const { element, role } = this.#element(node);
    element.add(this.context.markStructureContent(role));
    for (let at: StructureNode | undefined = node; at && linkOf(at); at = at.parent) this.#ofLinks.add(at);
  }

  /** The element of a node, made where there is none yet. */
  #element(node: StructureNode): Made {
    const made = this.#elements.get(node);
    if (made) return made;
    const around = node.parent ? this.#element(node.parent) : this.#document;
    // Tables are made with their rows and cells.
    const madeWithParent = this.#elements.get(node);
    if (madeWithParent) return madeWithParent;
    const { role, around: missing } = placementOf(node.role, around.group.role, around.group.children);
    const parent = missing.reduce((at, each) => this.#make(each, {}, at), around);
    const { description, expansion, lang } = node;
    const own = this.#make(
      role,
      {
        ...(lang && { lang }),
        ...(role === 'Figure' && description && { alt: description }),
        ...(expansion && { expanded: expansion }),
      },
      parent,
    );
    const attributes = attributesOf(node, role, this.version);
    if (attributes) own.element.dictionary.data.A = attributes;
    this.#elements.set(node, own);
    if (isTablePart(node)) for (const part of node.parts) this.#element(part);
    return own;
  }

  #make(role: Role, options: StructureOptions, parent: Made): Made {
    const element = this.#struct(role, options);
    parent.element.add(element);
    parent.group.children.add(role);
    return { element, role, group: role === 'Div' ? parent.group : { role, children: new Set() } };
  }

  #struct(role: Role, options: StructureOptions): StructureElement {
    const element = this.context.struct(role, options);
    if (this.#namespace && !FROM_PDF_1_7.has(role)) element.dictionary.data.NS = this.#namespace;
    return element;
  }

  /** The element of a node that was made, or of the nearest around it. */
  #madeFor(node: StructureNode | undefined): StructureElement {
    for (let at = node; at; at = at.parent) {
      const made = this.#ended.get(at) ?? this.#elements.get(at);
      if (made) return made.element;
    }
    return this.#document.element;
  }
}

function namespaceIn(context: PdfkitContext): PdfReference {
  const namespace = context.ref({ Type: 'Namespace', NS: new String('http://iso.org/pdf2/ssn') });
  namespace.end();
  return namespace;
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

/** What the role alone does not say: how a list is numbered, what a cell heads and spans, which line marks a text. */
function attributesOf(
  { cell, mark, numbering }: StructureNode,
  role: Role,
  version: PdfVersion,
): Record<string, unknown> | undefined {
  if (role === 'L' && numbering) {
    const isKnown = version === '2.0' || !SINCE_PDF_2_0.has(numbering);
    return { O: 'List', ListNumbering: isKnown ? numbering : 'None' };
  }
  if (mark && role === 'Span') return { O: 'Layout', TextDecorationType: mark };
  if (role !== 'TH' && role !== 'TD') return undefined;
  const { scope, rows = 1, columns = 1 } = cell ?? {};
  if (!scope && rows === 1 && columns === 1) return undefined;
  return {
    O: 'Table',
    ...(scope && { Scope: scope }),
    ...(rows > 1 && { RowSpan: rows }),
    ...(columns > 1 && { ColSpan: columns }),
  };
}
