import { boxes, fragment, type OracleFragment, SHORT, WORDS } from './fragment.js';

const PARAGRAPHS = `<p>${WORDS}</p><p>${WORDS}</p><p>${SHORT}</p>`;

/** Text in columns, which breaks as it does between pages. */
export const COLUMNS: readonly OracleFragment[] = [
  fragment(
    'column-count',
    `<div class="a">${PARAGRAPHS}</div><p>next</p>`,
    '.a { column-count: 3; column-gap: 2em }',
  ),
  fragment(
    'column-width',
    `<div class="a">${PARAGRAPHS}</div><p>next</p>`,
    '.a { column-width: 170px; column-gap: 20px }',
  ),
  fragment(
    'columns of an odd number of lines',
    `<div class="a"><p>${WORDS}</p></div><p>next</p>`,
    '.a { columns: 2 }',
  ),
  fragment(
    'columns with a rule, border and padding',
    `<div class="a">${PARAGRAPHS}</div><p>next</p>`,
    '.a { columns: 2; column-rule: 1px solid; border: 2px solid; padding: 7px 11px }',
  ),
  fragment(
    'column-fill auto',
    `<div class="a">${PARAGRAPHS}</div><p>next</p>`,
    '.a { columns: 2; column-fill: auto; height: 150px }',
  ),
  fragment(
    'orphans and widows in columns',
    `<div class="a"><p>${WORDS}</p><p>${WORDS}</p></div>`,
    '.a { columns: 2; orphans: 3; widows: 3 }',
  ),
  fragment(
    'break-inside in columns',
    `<div class="a">${boxes(4, () => SHORT)}</div>`,
    '.a { columns: 3 } .item { break-inside: avoid; padding: 9px 40px }',
  ),
  fragment(
    'break-before in columns',
    `<div class="a"><p>one</p><p>two</p><p class="b">three</p><p>four</p></div><p>next</p>`,
    '.a { columns: 2 } .b { break-before: column }',
  ),
  fragment(
    'break-after avoid in columns',
    `<div class="a"><p>one</p><p>two</p><p class="b">three</p><p>four</p></div><p>next</p>`,
    '.a { columns: 2; orphans: 1; widows: 1 } .b { break-after: avoid }',
  ),
  fragment(
    'columns from right to left',
    `<div class="a" dir="rtl">${PARAGRAPHS.replaceAll('.', '')}</div>`,
    '.a { columns: 2 }',
  ),
  fragment(
    'list in columns',
    `<ul class="a"><li class="i">one</li><li class="i">two</li><li class="i">three</li><li class="i">four</li><li class="i">five</li></ul>`,
    '.a { columns: 2 }',
  ),
];
