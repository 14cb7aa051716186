import type { HtmlElement } from '../../dom/node.js';
import { drawingProperties } from '../properties/drawing.js';
import { cssName } from '../properties/property.js';

type Attributes = HtmlElement['attributes'];

/** Names of `type` of lists, as styles of counters. */
const LIST_TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  disc: 'disc',
  circle: 'circle',
  square: 'square',
};

/** A dimension of an attribute: digits, and `%`. */
function dimension(value: string | undefined): string | undefined {
  const [, number, percent] = /^\s*(\d+(?:\.\d+)?)(%?)/.exec(value ?? '') ?? [];
  return number === undefined ? undefined : number + (percent || 'px');
}

const integer = (value: string | undefined): number | undefined =>
  /^\s*[+-]?\d/.test(value ?? '') ? Number.parseInt(value ?? '', 10) : undefined;

/** The dimensions of a drawing: numbers are px, and any length of CSS is one. */
const drawn = ({ height, width }: Attributes): string | undefined =>
  [
    ['width', width],
    ['height', height],
  ]
    .flatMap(([name, value = '']) => {
      const [, number, unit] = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)(%|[a-z]*)\s*$/i.exec(value) ?? [];
      return number === undefined ? [] : [`${name}:${number}${unit || 'px'}`];
    })
    .join(';') || undefined;

const align = ({ align }: Attributes): string | undefined =>
  align && /^(left|right|center|justify)$/i.test(align) ? `text-align:${align}` : undefined;

const valign = ({ valign }: Attributes): string | undefined =>
  valign && /^(top|middle|bottom|baseline)$/i.test(valign) ? `vertical-align:${valign}` : undefined;

const sized = ({ height, width }: Attributes): string | undefined => {
  const [w, h] = [dimension(width), dimension(height)];
  return [w && `width:${w}`, h && `height:${h}`].filter(Boolean).join(';') || undefined;
};

const background = ({ bgcolor }: Attributes): string | undefined =>
  bgcolor && /^(#?[\da-z]+)$/i.test(bgcolor) ? `background-color:${bgcolor}` : undefined;

/** The attributes of the table around a cell. */
function tableAround({ parent }: HtmlElement): Attributes {
  let table = parent;
  while (table && table.name !== 'table') table = table.parent;
  return table?.attributes ?? {};
}

type Hint = (element: HtmlElement) => readonly (string | undefined)[];

const listItems = ({ elements }: HtmlElement) => elements.filter(({ name }) => name === 'li');

const cell: Hint = (element) => {
  const { attributes } = element;
  const { border, cellpadding } = tableAround(element);
  const padding = dimension(cellpadding);
  return [
    align(attributes),
    valign(attributes),
    sized(attributes),
    background(attributes),
    'nowrap' in attributes ? 'white-space:nowrap' : undefined,
    padding && `padding:${padding}`,
    Number(border) > 0 ? 'border:1px inset' : undefined,
  ];
};

const row: Hint = ({ attributes }) => [align(attributes), valign(attributes), background(attributes)];
const block: Hint = ({ attributes }) => [align(attributes)];

/** What attributes say of looks, by the element's name, as declarations of CSS. */
const HINTS: Readonly<Record<string, Hint>> = {
  body: ({ attributes, implied }) => [implied ? 'margin:0' : undefined, background(attributes)],
  bdi: ({ attributes, direction }) => [attributes.dir === undefined ? `direction:${direction}` : undefined],
  caption: ({ attributes: { align } }) => [align === 'bottom' ? 'caption-side:bottom' : undefined],
  col: ({ attributes }) => [sized({ width: attributes.width ?? '' })],
  div: block,
  font: ({ attributes: { color, face } }) => [
    color && /^#?[\da-z]+$/i.test(color) ? `color:${color}` : undefined,
    face && /^[\w\s,"-]+$/.test(face) ? `font-family:${face}` : undefined,
  ],
  h1: block,
  h2: block,
  h3: block,
  h4: block,
  h5: block,
  h6: block,
  hr: ({ attributes: { width } }) => [sized({ width: width ?? '' })],
  img: ({ attributes }) => [sized(attributes), aspectRatio(attributes)],
  li({ attributes, parent }) {
    const value = integer(attributes.value);
    const reversed = parent?.name === 'ol' && 'reversed' in parent.attributes;
    return [
      listType(attributes.type),
      value === undefined ? undefined : `counter-set:list-item ${value}`,
      reversed ? 'counter-increment:list-item -1' : undefined,
    ];
  },
  ol(element) {
    const { attributes } = element;
    const reversed = 'reversed' in attributes;
    const start = integer(attributes.start) ?? (reversed ? listItems(element).length : undefined);
    return [
      listType(attributes.type),
      start === undefined ? undefined : `counter-reset:list-item ${start + (reversed ? 1 : -1)}`,
    ];
  },
  p: block,
  pre: ({ attributes }) => ['wrap' in attributes ? 'white-space:pre-wrap' : undefined],
  rect: ({ attributes }) => [sized(attributes)],
  svg: ({ attributes }) => [drawn(attributes)],
  table({ attributes }) {
    const { align, border, cellspacing } = attributes;
    const spacing = dimension(cellspacing);
    return [
      align === 'center' ? 'margin-inline:auto' : undefined,
      sized(attributes),
      background(attributes),
      spacing && `border-spacing:${spacing}`,
      Number(border) > 0 ? `border:${Number(border)}px outset` : undefined,
    ];
  },
  td: cell,
  th: cell,
  thead: row,
  tbody: row,
  tfoot: row,
  tr: row,
  ul: ({ attributes }) => [listType(attributes.type)],
};

const listType = (type: string | undefined): string | undefined =>
  type !== undefined && Object.hasOwn(LIST_TYPES, type) ? `list-style-type:${LIST_TYPES[type]}` : undefined;

function aspectRatio({ height, width }: Attributes): string | undefined {
  const [w, h] = [Number(width), Number(height)];
  return w > 0 && h > 0 ? `aspect-ratio:auto ${w} / ${h}` : undefined;
}

/** Attributes within drawings that are properties. */
const IN_DRAWINGS = [
  ...Object.keys(drawingProperties).map(cssName),
  'display',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'opacity',
  'color',
  'text-decoration',
  'visibility',
  'word-spacing',
];

const isInDrawing = (element: HtmlElement): boolean => {
  for (let at: HtmlElement | undefined = element; at; at = at.parent) if (at.name === 'svg') return true;
  return false;
};

/** A number of a drawing's units, which CSS wants in px. */
const inPx = (property: string, value: string) =>
  /^(font-size|letter-spacing|word-spacing)$/.test(property) && /^\s*-?[\d.]+\s*$/.test(value)
    ? `${value.trim()}px`
    : value;

/** The declarations that attributes of an element stand for, as HTML and SVG have them. */
export function presentationalHints(element: HtmlElement): string {
  const { attributes, name } = element;
  const hints = Object.hasOwn(HINTS, name) ? (HINTS[name]?.(element) ?? []) : [];
  const auto = attributes.dir?.toLowerCase() === 'auto' ? [`direction:${element.direction}`] : [];
  const names = IN_DRAWINGS.filter((property) => attributes[property] !== undefined);
  const drawing =
    names.length > 0 && isInDrawing(element)
      ? names.map((property) => `${property}:${inPx(property, attributes[property] ?? '')}`)
      : [];
  return [...hints, ...auto, ...drawing].filter(Boolean).join(';');
}
