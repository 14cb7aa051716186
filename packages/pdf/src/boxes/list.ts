import type { Element } from 'domhandler';
import { elementsOf } from './html.js';
import type { StructureNode } from './structure-node.js';

/** What the items of a numbered list begin with, as HTML counts: from `start`, jumping at each `value`. */
export function itemLabels(list: Element): readonly string[] {
  const items = elementsOf(list).filter(({ name }) => name === 'li');
  const step = 'reversed' in list.attribs ? -1 : 1;
  let next = integer(list.attribs.start) ?? (step > 0 ? 1 : items.length);
  return items.map(({ attribs }) => {
    const number = integer(attribs.value) ?? next;
    next = number + step;
    return `${written(number, list.attribs.type)}.`;
  });
}

const integer = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*[+-]?\d+/.test(text) ? Number.parseInt(text, 10) : undefined;

/** A number as the `type` of a list writes it; in figures where it has no other way to. */
function written(number: number, type: string | undefined): string {
  switch (type) {
    case 'a':
      return letters(number);
    case 'A':
      return letters(number).toUpperCase();
    case 'i':
      return roman(number);
    case 'I':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** The same in the structure of a PDF. */
const NUMBERINGS = { a: 'LowerAlpha', A: 'UpperAlpha', i: 'LowerRoman', I: 'UpperRoman' } as const;

/** How the labels of a numbered list are counted. */
export function numberingOf({ attribs: { type = '' } }: Element): NonNullable<StructureNode['numbering']> {
  return Object.hasOwn(NUMBERINGS, type) ? NUMBERINGS[type as keyof typeof NUMBERINGS] : 'Decimal';
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** a to z, then aa to zz. */
function letters(number: number): string {
  if (number < 1) return String(number);
  const before = Math.floor((number - 1) / ALPHABET.length);
  return (before > 0 ? letters(before) : '') + ALPHABET.charAt((number - 1) % ALPHABET.length);
}

const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  return ROMAN.map(([sign, worth]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return sign.repeat(times);
  }).join('');
}
