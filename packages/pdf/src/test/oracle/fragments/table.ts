import { fragment, type OracleFragment, SHORT, WORDS } from './fragment.js';

const rows = (texts: readonly (readonly string[])[]) =>
  texts
    .map((row) => `<tr class="r">${row.map((cell) => `<td class="c">${cell}</td>`).join('')}</tr>`)
    .join('');

const cells = (texts: readonly (readonly string[])[]) => `<tbody>${rows(texts)}</tbody>`;

export const TABLE: readonly OracleFragment[] = [
  fragment(
    'table',
    `<table class="t">${cells([
      ['one', 'two two two'],
      ['three', 'four'],
    ])}</table>`,
  ),
  fragment(
    'table width',
    `<table class="t">${cells([
      ['one', 'two two two'],
      ['three', 'four'],
    ])}</table>`,
    '.t { width: 100% }',
  ),
  fragment(
    'table wraps',
    `<table class="t">${cells([
      [WORDS, SHORT],
      ['three', WORDS],
    ])}</table>`,
  ),
  fragment(
    'table fixed',
    `<table class="t">${cells([['one', 'two two two', 'three']])}</table>`,
    '.t { width: 100%; table-layout: fixed } .c:first-child { width: 100px }',
  ),
  fragment(
    'border-spacing',
    `<table class="t">${cells([
      ['one', 'two'],
      ['three', 'four'],
    ])}</table>`,
    '.t { border-spacing: 10px 4px; border: 1px solid }',
  ),
  fragment(
    'border-collapse',
    `<table class="t">${cells([
      ['one', 'two'],
      ['three', 'four'],
    ])}</table>`,
    '.t { border-collapse: collapse } .c { border-bottom: 2px solid; padding: 3px 9px }',
  ),
  fragment(
    'colspan and rowspan',
    `<table class="t"><tbody><tr class="r"><td class="c" colspan="2">one and two</td><td class="c" rowspan="2">three</td></tr><tr class="r"><td class="c">four</td><td class="c">five</td></tr></tbody></table>`,
  ),
  fragment(
    'table vertical-align',
    `<table class="t"><tr class="r"><td class="c">a<br>b<br>c</td><td class="c m">middle</td><td class="c b">bottom</td><td class="c s">base</td></tr></table>`,
    '.c { vertical-align: top } .m { vertical-align: middle } .b { vertical-align: bottom } .s { vertical-align: baseline; font-size: 22px }',
  ),
  fragment(
    'caption',
    `<table class="t"><caption class="k">Results of the trial</caption>${cells([['one', 'two']])}</table>`,
  ),
  fragment(
    'thead and tfoot',
    `<table class="t"><tfoot class="f">${rows([['sum', '3']])}</tfoot><thead class="h">${rows([['what', 'how many']])}</thead><tbody class="b">${rows([['one', '3']])}</tbody></table>`,
  ),
  fragment(
    'display table',
    `<div class="t"><div class="r"><div class="c">one</div><div class="c">two two</div></div></div>`,
    '.t { display: table } .r { display: table-row } .c { display: table-cell; padding: 4px }',
  ),

  fragment(
    'caption-side',
    `<table class="t"><caption class="k">Results</caption>${cells([['one', 'two']])}</table>`,
    '.t { caption-side: bottom }',
  ),
  fragment(
    'table columns in percent',
    `<table class="t"><colgroup><col style="width: 30%"><col></colgroup>${cells([
      ['one', 'two'],
      ['three', WORDS],
    ])}</table>`,
    '.t { width: 100% }',
  ),
  fragment(
    'table from right to left',
    `<table class="t" dir="rtl">${cells([
      ['one', 'two two'],
      ['three', 'four'],
    ])}</table>`,
  ),
  fragment(
    'table in a flex container',
    `<div class="o"><table class="t">${cells([['one', 'two two']])}</table><div class="item">${SHORT}</div></div>`,
    '.o { display: flex; gap: 9px }',
  ),
  fragment(
    'rows of a height',
    `<table class="t">${cells([
      ['one', 'two'],
      ['three', 'four'],
    ])}</table>`,
    '.r { height: 50px }',
  ),
];
