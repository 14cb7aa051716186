import { elementsIn, type StyledElement } from '@resume/css';
import { meaningOf } from '../drawing/meaning.js';
import { asciiAddress } from './addresses.js';
import type { Outline } from './box-types.js';
import { collapse } from './collapse.js';
import { linkNameOf, textIn } from './element-text.js';
import { anchorsOf } from './link-targets.js';
import { markOf, type Numbering, type Role, roleOf, type StructureNode } from './structure-node.js';
import { isTablePart, regularize, type TableCell, type TablePart } from './table-structure.js';

const NUMBERINGS: Readonly<Record<string, Numbering>> = {
  disc: 'Disc',
  circle: 'Circle',
  square: 'Square',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'lower-latin': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'upper-latin': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
};

/** What holds rows or cells. */
const TABLE_PARTS: ReadonlySet<Role> = new Set(['THead', 'TBody', 'TFoot', 'TR']);

const INLINE_DISPLAY = /^inline/;

/** Makes the structure elements of a document. */
export class StructureBuilder {
  /** The item that terms and descriptions of a list without groups stand in, by list. */
  readonly #items = new Map<StyledElement, StructureNode>();
  readonly #anchors: ReadonlyMap<StyledElement, readonly string[]>;
  readonly #ids: ReadonlySet<string>;
  readonly #tables: TablePart[] = [];
  /** The only picture of a figure, and the Figure that both are. */
  readonly #pictured = new Map<StyledElement, StructureNode>();

  constructor(root: StyledElement) {
    this.#anchors = anchorsOf(root);
    this.#ids = new Set([...this.#anchors.values()].flat());
  }

  /** The structure element of an element; the one around it where it means nothing of its own. */
  of(element: StyledElement, around: StructureNode | undefined): StructureNode | undefined {
    const { attributes, language, name, parent, style } = element;
    const lang = attributes.lang && parent && language !== parent.language ? language : undefined;
    const anchors = this.#anchors.get(element) ?? [];
    const href = name === 'a' ? this.#addressOf(attributes.href) : undefined;
    const own = name === 'a' && !href ? undefined : roleOf(name);
    // A group of a description list is an item of it.
    const grouped = name === 'div' && around?.role === 'L';
    const picture = name === 'figure' ? onlyPictureIn(element) : undefined;
    const shown = picture && shownBy(picture);
    const neutral = INLINE_DISPLAY.test(style.display) ? 'Span' : 'Div';
    const meaning = grouped
      ? 'LI'
      : name === 'figure'
        ? figureRole(element, picture)
        : captionRole(element, own);
    const mark = markOf(name);
    const expansion = name === 'abbr' ? collapse(attributes.title ?? '') : '';
    const role = meaning ?? (lang || expansion || anchors.length > 0 ? neutral : undefined);
    if (role === undefined) return around;
    const node: StructureNode = {
      role,
      parent: this.#parentOf(element, around),
      ...(lang && { lang }),
      ...(role === 'L' && { numbering: numberingOf(element) }),
      ...(anchors.length > 0 && { anchors }),
      ...(expansion && { expansion }),
      ...(mark && { mark }),
      ...(href && { href, description: linkNameOf(element) }),
      ...(shown && { description: shown }),
    };
    if (picture) this.#pictured.set(picture, node);
    return this.#inTable(element, node);
  }

  /** Makes the tables regular, once all cells are known. */
  finish(): void {
    for (const table of this.#tables) regularize(table);
  }

  /** The Figure of a picture that is the only one of its `figure`. */
  figureOf(picture: StyledElement): StructureNode | undefined {
    return this.#pictured.get(picture);
  }

  /** Terms and descriptions that stand in a list without groups make items of their own. */
  #parentOf({ name, parent }: StyledElement, around: StructureNode | undefined): StructureNode | undefined {
    if ((name !== 'dt' && name !== 'dd') || around?.role !== 'L' || !parent) return around;
    const open = this.#items.get(parent);
    if (name === 'dd' && open) return open;
    const item: StructureNode = { role: 'LI', parent: around };
    this.#items.set(parent, item);
    return item;
  }

  /** A part of a table, which is known to what it stands in; any other node as it is. */
  #inTable(element: StyledElement, node: StructureNode): StructureNode {
    const { parent, role } = node;
    if (role === 'Table') {
      const table: TablePart = { ...node, parts: [] };
      this.#tables.push(table);
      return table;
    }
    const own = this.#tablePart(element, node);
    if (parent && isTablePart(parent)) parent.parts.push(own);
    return own;
  }

  #tablePart(element: StyledElement, node: StructureNode): StructureNode {
    const { role } = node;
    if (role === 'TH' || role === 'TD') {
      const scope = role === 'TH' ? { scope: scopeOf(element) } : {};
      const cell: TableCell = { ...node, cell: { ...scope, ...spanOf(element) } };
      return cell;
    }
    return TABLE_PARTS.has(role) ? ({ ...node, parts: [] } as TablePart) : node;
  }

  #addressOf(href: string | undefined): string | undefined {
    const address = href?.trim() ?? '';
    if (!address.startsWith('#')) return asciiAddress(address) || undefined;
    const id = decoded(address.slice(1));
    return this.#ids.has(id) ? `#${id}` : undefined;
  }
}

/** The name that a link within the document goes to: what stands behind the `#`. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The picture of a figure, where it has one alone that shows something and is no link. */
function onlyPictureIn(figure: StyledElement): StyledElement | undefined {
  const pictures = elementsIn(figure).filter(
    (each) => (each.name === 'img' || each.name === 'svg') && shownBy(each) !== undefined,
  );
  const [picture] = pictures;
  const isLinked = (at: StyledElement | undefined): boolean =>
    at !== undefined && at !== figure && (at.name === 'a' || at.name === 'figcaption' || isLinked(at.parent));
  return pictures.length === 1 && !isLinked(picture) ? picture : undefined;
}

/** What a picture shows; nothing for decoration. */
function shownBy(picture: StyledElement): string | undefined {
  return (picture.name === 'img' ? picture.attributes.alt : meaningOf(picture)) || undefined;
}

/** A picture and its caption are a Figure; other things with a caption are a section. */
function figureRole(figure: StyledElement, picture: StyledElement | undefined): Role | undefined {
  if (picture) return 'Figure';
  return figure.children.some((child) => child.kind === 'element' && child.name === 'figcaption')
    ? 'Sect'
    : undefined;
}

/** A caption stands first or last; elsewhere it is a paragraph. */
function captionRole(element: StyledElement, own: Role | undefined): Role | undefined {
  if (own !== 'Caption' || element.name !== 'figcaption') return own;
  const siblings = element.parent?.children.filter(
    (child) => child.kind === 'element' || /\S/.test(child.text),
  );
  return siblings?.[0] === element || siblings?.at(-1) === element ? own : 'P';
}

function numberingOf({ name, style: { listStyleType } }: StyledElement): Numbering {
  if (name === 'dl') return 'Description';
  const own = typeof listStyleType === 'string' ? NUMBERINGS[listStyleType] : undefined;
  return own ?? (name === 'ol' ? 'Ordered' : 'Unordered');
}

/** How many columns and rows a cell spans; no rows are all the rest of its group. */
export function spanOf({ attributes }: StyledElement): { readonly columns: number; readonly rows: number } {
  const span = (text: string | undefined, least: number) => {
    const number = Math.floor(Number(text ?? 1));
    return Number.isNaN(number) ? 1 : Math.min(1000, Math.max(least, number));
  };
  return { columns: span(attributes.colspan ?? attributes.span, 1), rows: span(attributes.rowspan, 0) };
}

/** What a head cell heads: as its `scope` says, else its row where the row has other cells and stands in no head. */
function scopeOf({ attributes, parent: row }: StyledElement): 'Column' | 'Row' {
  const { scope = '' } = attributes;
  if (scope.startsWith('row')) return 'Row';
  if (scope.startsWith('col') || !row) return 'Column';
  const hasData = row.children.some((child) => child.kind === 'element' && child.name === 'td');
  return row.parent?.name !== 'thead' && hasData ? 'Row' : 'Column';
}

/** The entry a heading makes in the outline. */
export function outlineOf(element: StyledElement): Outline | undefined {
  const { bookmarkLevel } = element.style;
  const level = /^h[1-6]$/.test(element.name) ? Number(element.name.charAt(1)) : undefined;
  const own =
    typeof bookmarkLevel === 'number' ? bookmarkLevel : bookmarkLevel === 'none' ? undefined : level;
  const title = collapse(textIn(element));
  if (own === undefined || !title) return undefined;
  const source = sourceOf(element);
  return { title, level: own, ...(source !== undefined && { source }) };
}

/** The path in the document that an element comes from: the `data-source` of the nearest that has one. */
export function sourceOf(element: StyledElement): string | undefined {
  for (let at: StyledElement | undefined = element; at; at = at.parent) {
    const source = at.attributes['data-source'];
    if (source !== undefined) return source;
  }
  return undefined;
}
