import { boxes, fragment, type OracleFragment, WORDS } from './fragment.js';

const item = (name: string, text: string): string => `<div class="item ${name}">${text}</div>`;

/** A label next to three rows. */
const SIDE = item('a', 'Side') + item('b', 'one') + item('b', 'two two') + item('b', 'three');

/** How tracks are sized to items that are in several of them, and items to their areas. */
export const GRID_SIZING: readonly OracleFragment[] = [
  fragment(
    'grid item over two automatic tracks',
    `<div class="o">${item('a', WORDS)}${item('', 'one')}${item('', 'two two two')}${item('', 'three')}</div>`,
    '.o { display: grid; grid-template-columns: auto auto auto; justify-content: start; width: 400px } .a { grid-column: span 2 }',
  ),
  fragment(
    'grid item over min-content and max-content tracks',
    `<div class="o">${item('a', 'a long title of two tracks')}${item('', 'one two')}${item('', 'three four')}</div>`,
    '.o { display: grid; grid-template-columns: min-content max-content auto } .a { grid-column: span 2 }',
  ),
  fragment(
    'grid item over a flexible track',
    `<div class="o">${item('a', 'Donaudampfschifffahrtsgesellschaft')}${item('', 'one')}${item('', 'two')}</div>`,
    '.o { display: grid; grid-template-columns: 1fr auto; width: 150px } .a { grid-column: span 2 }',
  ),
  fragment(
    'grid items over overlapping tracks',
    `<div class="o">${item('a', 'The pilot study of a bus')}${item('b', 'A weekly bus service for villages')}</div>`,
    '.o { display: grid; grid-template-columns: repeat(3, auto); justify-content: start } .a { grid-area: 1 / 1 / 2 / 3 } .b { grid-area: 2 / 2 / 3 / 4 }',
  ),
  fragment(
    'grid automatic tracks without enough space',
    `<div class="o">${item('', WORDS)}${item('', 'one two three four')}${item('', 'Donaudampfschifffahrt')}</div>`,
    '.o { display: grid; grid-template-columns: repeat(3, auto); width: 360px; column-gap: 10px }',
  ),
  fragment(
    'grid minmax of content',
    `<div class="o">${boxes(4, () => 'weekly bus service')}</div>`,
    '.o { display: grid; grid-template-columns: minmax(auto, 60px) minmax(min-content, 90px) minmax(20px, auto) minmax(max-content, 1fr) }',
  ),
  fragment(
    'grid as wide as its content',
    `<div class="o">${boxes(3, () => 'weekly bus service')}</div><div class="p">${boxes(3, () => 'weekly bus service')}</div>`,
    '.o, .p { display: grid; grid-template-columns: 1fr minmax(20px, 90px) 2fr; gap: 8px } .o { width: max-content } .p { width: min-content }',
  ),
  fragment(
    'grid item over rows that are lower than it',
    `<div class="o">${SIDE}</div>`,
    '.o { display: grid; grid-template-columns: 120px 1fr } .a { grid-row: 1 / span 3; height: 140px } .b { grid-column: 2 }',
  ),
  fragment(
    'grid item over rows that are higher than it',
    `<div class="o">${SIDE}</div>`,
    '.o { display: grid; grid-template-columns: 120px 1fr; row-gap: 7px } .a { grid-row: 1 / span 3 } .b { grid-column: 2 }',
  ),
  fragment(
    'grid item over a row of its own height',
    `<div class="o">${SIDE}</div>`,
    '.o { display: grid; grid-template: 30px auto minmax(10px, 40px) / 120px 1fr } .a { grid-row: 1 / span 3; height: 170px } .b { grid-column: 2 }',
  ),
  fragment(
    'grid item over rows without other items',
    `<div class="o">${item('a', 'Side')}${item('b', 'one')}</div><p class="c">next</p>`,
    '.o { display: grid; grid-template-columns: 120px 1fr } .a { grid-row: 1 / span 3; height: 90px } .b { grid-column: 2 }',
  ),
  fragment(
    'grid items over overlapping rows',
    `<div class="o">${item('a', 'Side')}${item('b', 'one')}${item('c', 'two')}</div>`,
    '.o { display: grid; grid-template-columns: 80px 80px 1fr } .a { grid-row: 1 / span 2; height: 90px } .b { grid-row: 2 / span 2; grid-column: 2; height: 100px } .c { grid-row: 3; grid-column: 3 }',
  ),
  fragment(
    'grid rows on one baseline',
    `<div class="o">${item('a', 'one')}${item('b', 'two')}${item('', 'next')}</div>`,
    '.o { display: grid; grid-template-columns: auto 1fr; align-items: baseline } .a { padding-top: 20px } .b { font-size: 28px; padding-bottom: 12px }',
  ),
  fragment(
    'grid item with a least width',
    `<div class="o">${item('a', 'one')}${item('', 'two')}</div>`,
    '.o { display: grid; grid-template-columns: 60px 1fr } .a { min-width: 90px }',
  ),
  fragment(
    'grid item with a greatest width',
    `<div class="o">${item('a', 'one')}${item('', 'two')}</div>`,
    '.o { display: grid; grid-template-columns: 200px 1fr } .a { max-width: 90px }',
  ),
  fragment(
    'grid item that may be narrower than its content',
    `<div class="o">${item('a', 'Donaudampfschifffahrt')}${item('b', 'Donaudampfschifffahrt')}</div>`,
    '.o { display: grid; grid-template-columns: 1fr 1fr; width: 200px } .a { min-width: 0 } .b { overflow: hidden }',
  ),
  fragment(
    'grid automatic margins',
    `<div class="o">${item('a', 'one')}${item('b', 'two')}</div>`,
    '.o { display: grid; grid-template: 80px / 1fr 1fr } .a { margin: auto } .b { margin-left: auto; margin-top: auto }',
  ),
  fragment(
    'grid auto-flow dense',
    `<div class="o">${item('', 'one')}${item('a', 'two')}${item('', 'three')}</div>`,
    '.o { display: grid; grid-template-columns: repeat(2, 1fr); grid-auto-flow: dense } .a { grid-column: span 2 }',
  ),
  fragment(
    'grid auto-fit',
    `<div class="o">${boxes(2)}</div>`,
    '.o { display: grid; grid-template-columns: repeat(auto-fit, minmax(100px, 1fr)); gap: 10px }',
  ),
  fragment(
    'grid spans in RTL',
    `<div class="o" dir="rtl">${item('a', 'one two three')}${item('', 'four')}${item('', 'five')}</div>`,
    '.o { display: grid; grid-template-columns: auto auto 1fr; gap: 9px } .a { grid-column: span 2 }',
  ),
  fragment(
    'grid item lower than its area',
    `<div class="o">${item('a', 'one')}${item('', WORDS)}</div>`,
    '.o { display: grid; grid-template-columns: 1fr 1fr } .a { max-height: 20px }',
  ),
  fragment(
    'grid row lower than its items',
    `<div class="o">${item('', WORDS)}${item('a', 'two')}</div><p class="b">next</p>`,
    '.o { display: grid; grid-template-rows: 30px auto; align-items: start; width: 300px }',
  ),
  fragment(
    'grid in a box of a least height',
    `<div class="o">${boxes(2)}</div>`,
    '.o { display: grid; min-height: 120px; align-content: center }',
  ),
  fragment(
    'grid of words that break anywhere',
    `<div class="o">${item('a', 'Donaudampfschifffahrt')}${item('', WORDS)}</div>`,
    '.o { display: grid; grid-template-columns: min-content 1fr } .a { overflow-wrap: anywhere }',
  ),
  fragment(
    'grid item as wide as its content',
    `<div class="o">${item('a', 'one two three')}${item('b', 'one two three')}${item('', 'four')}</div>`,
    '.o { display: grid; grid-template-columns: min-content min-content 1fr } .a { width: max-content } .b { min-width: max-content }',
  ),
  fragment(
    'flex item of a width that shrinks to its content',
    `<div class="o">${item('a', 'one')}${item('', WORDS)}</div>`,
    '.o { display: flex; width: 200px } .a { width: 180px }',
  ),
  fragment(
    'flex column of a least height',
    `<div class="o">${boxes(2)}</div>`,
    '.o { display: flex; flex-direction: column; min-height: 120px; justify-content: space-between }',
  ),
  fragment(
    'flex space-around without space',
    `<div class="o">${boxes(2, () => 'Donaudampfschifffahrtsgesellschaft')}</div>`,
    '.o { display: flex; width: 260px; justify-content: space-around }',
  ),
  fragment(
    'flex column with a least width',
    `<div class="o">${item('a', 'one')}${item('b', 'two')}</div>`,
    '.o { display: flex; flex-direction: column; width: 80px } .a { min-width: 120px } .b { max-width: 40px }',
  ),
];
