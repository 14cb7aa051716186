import type { StyledElement } from '@resume/css';
import { anchorName, asciiAddress } from './addresses.js';
import type { Outline } from './box-types.js';
import { collapse } from './collapse.js';
import { linkNameOf, textIn } from './element-text.js';
import { anchorsOf } from './link-targets.js';
import { roleOf, type StructureNode } from './structure-node.js';
import { isTableRow, type TableRow } from './table-row.js';

const NUMBERINGS: Readonly<Record<string, StructureNode['numbering']>> = {
  none: 'None',
  disc: 'Disc',
  circle: 'Disc',
  square: 'Disc',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'lower-latin': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'upper-latin': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
};

const INLINE_DISPLAY = /^inline/;

/** Makes the structure elements of a document. */
export class StructureBuilder {
  /** The item that terms and descriptions of a list without groups stand in, by list. */
  readonly #items = new Map<StyledElement, StructureNode>();
  readonly #anchors: ReadonlyMap<StyledElement, readonly string[]>;
  readonly #ids: ReadonlySet<string>;

  constructor(root: StyledElement) {
    this.#anchors = anchorsOf(root);
    this.#ids = new Set([...this.#anchors.values()].flat());
  }

  /** The structure element of an element; the one around it where it means nothing of its own. */
  of(element: StyledElement, around: StructureNode | undefined): StructureNode | undefined {
    const { attributes, language, name, parent, style } = element;
    const lang = attributes.lang && parent && language !== parent.language ? language : undefined;
    const anchors = (this.#anchors.get(element) ?? []).map(anchorName);
    const href = name === 'a' ? this.#addressOf(attributes.href) : undefined;
    const own = name === 'a' && !href ? undefined : roleOf(name);
    // A group of a description list is an item of it.
    const grouped = name === 'div' && around?.role === 'L';
    const neutral = INLINE_DISPLAY.test(style.display) ? 'Span' : 'Div';
    const role = grouped ? 'LI' : (own ?? (lang || anchors.length > 0 ? neutral : undefined));
    if (role === undefined) return around;
    const node: StructureNode = {
      role,
      parent: this.#parentOf(element, around),
      ...(lang && { lang }),
      ...(role === 'L' && { numbering: numberingOf(element) }),
      ...(anchors.length > 0 && { anchors }),
      ...(href && { href, description: linkNameOf(element) }),
    };
    if (role === 'TR') return { ...node, cells: [] } as TableRow;
    return role === 'TH' || role === 'TD' ? this.#cell(element, node) : node;
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

  #cell(element: StyledElement, node: StructureNode): StructureNode {
    const { columns, rows } = spanOf(element);
    const scope = node.role === 'TH' ? { scope: scopeOf(element) } : {};
    const cell = { ...node, cell: { ...scope, rows, columns } };
    if (node.parent && isTableRow(node.parent)) node.parent.cells.push(cell);
    return cell;
  }

  #addressOf(href: string | undefined): string | undefined {
    const address = href?.trim() ?? '';
    if (!address.startsWith('#')) return asciiAddress(address) || undefined;
    const id = decoded(address.slice(1));
    return this.#ids.has(id) ? `#${anchorName(id)}` : undefined;
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

function numberingOf({
  name,
  style: { listStyleType },
}: StyledElement): NonNullable<StructureNode['numbering']> {
  if (name === 'dl' || typeof listStyleType !== 'string') return 'None';
  return NUMBERINGS[listStyleType] ?? 'Decimal';
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
