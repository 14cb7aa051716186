import { boxes, fragment, type OracleFragment, SHORT, WORDS } from './fragment.js';

export const FLEX: readonly OracleFragment[] = [
  fragment('flex row', `<div class="o">${boxes(3)}</div>`, '.o { display: flex }'),
  fragment('flex gap', `<div class="o">${boxes(3)}</div>`, '.o { display: flex; gap: 17px }'),
  fragment(
    'flex wrap',
    `<div class="o">${boxes(9, (index) => `Number ${index} of nine`)}</div>`,
    '.o { display: flex; flex-wrap: wrap; gap: 4px 24px }',
  ),
  fragment(
    'flex-grow',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex } .item:nth-child(2) { flex: 1 } .item:nth-child(3) { flex-grow: 2 }',
  ),
  fragment(
    'flex-shrink',
    `<div class="o">${boxes(3, () => WORDS)}</div>`,
    '.o { display: flex } .item:nth-child(2) { flex-shrink: 0; width: 200px }',
  ),
  fragment(
    'flex-basis',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex } .item { flex: 0 0 25%; padding: 3px }',
  ),
  fragment(
    'flex min-width',
    `<div class="o"><div class="item">${WORDS}</div><div class="item">Donaudampfschifffahrtsgesellschaft</div></div>`,
    '.o { display: flex; width: 260px }',
  ),
  fragment(
    'justify-content space-between',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex; justify-content: space-between }',
  ),
  fragment(
    'justify-content center',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex; justify-content: center }',
  ),
  fragment(
    'justify-content space-evenly',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex; justify-content: space-evenly }',
  ),
  fragment(
    'justify-content flex-end',
    `<div class="o">${boxes(2)}</div>`,
    '.o { display: flex; justify-content: flex-end }',
  ),
  fragment(
    'align-items center',
    `<div class="o"><div class="item">one</div><div class="item b">two</div></div>`,
    '.o { display: flex; align-items: center } .b { height: 60px }',
  ),
  fragment(
    'align-items baseline',
    `<div class="o"><div class="item">one</div><div class="item b">two</div></div>`,
    '.o { display: flex; align-items: baseline } .b { font-size: 30px }',
  ),
  fragment(
    'align-items stretch',
    `<div class="o"><div class="item">one</div><div class="item b">two</div></div>`,
    '.o { display: flex } .b { height: 60px }',
  ),
  fragment(
    'align-self',
    `<div class="o"><div class="item">one</div><div class="item b">two</div></div>`,
    '.o { display: flex; height: 80px } .b { align-self: flex-end }',
  ),
  fragment(
    'flex auto margin',
    `<div class="o"><div class="item">one</div><div class="item b">two</div></div>`,
    '.o { display: flex } .b { margin-left: auto }',
  ),
  fragment(
    'flex column',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex; flex-direction: column; gap: 6px }',
  ),
  fragment(
    'flex column centred',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex; flex-direction: column; align-items: center }',
  ),
  fragment(
    'flex column of a height',
    `<div class="o">${boxes(2)}</div>`,
    '.o { display: flex; flex-direction: column; height: 160px; justify-content: space-between }',
  ),
  fragment(
    'flex row-reverse',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex; flex-direction: row-reverse; gap: 5px }',
  ),
  fragment('flex in RTL', `<div class="o" dir="rtl">${boxes(3)}</div>`, '.o { display: flex; gap: 5px }'),
  fragment(
    'order',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex } .item:first-child { order: 1; padding-left: 10px }',
  ),
  fragment(
    'flex margins',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex } .item { margin: 5px 10px }',
  ),
  fragment(
    'inline-flex',
    `<p>one <span class="o"><b class="item">two</b><b class="item">three</b></span> four</p>`,
    '.o { display: inline-flex; gap: 9px }',
  ),
  fragment(
    'nested flex',
    `<div class="o"><div class="item p">${boxes(2)}</div><div class="item">${SHORT}</div></div>`,
    '.o, .p { display: flex; gap: 8px } .p { flex: 1; justify-content: space-between }',
  ),

  fragment(
    'flex wrap-reverse',
    `<div class="o">${boxes(9, (index) => `Number ${index} of nine`)}</div>`,
    '.o { display: flex; flex-wrap: wrap-reverse; gap: 4px 24px }',
  ),
  fragment(
    'align-content',
    `<div class="o">${boxes(9, (index) => `Number ${index} of nine`)}</div>`,
    '.o { display: flex; flex-wrap: wrap; height: 200px; align-content: space-around }',
  ),
  fragment(
    'flex-basis content',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex } .item { flex: 0 0 content; width: 200px }',
  ),
  fragment(
    'flex-basis in percent of a column without a height',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: flex; flex-direction: column } .item { flex: 0 1 10%; height: 50px }',
  ),
  fragment(
    'flex column lower than its items',
    `<div class="o">${boxes(3)}</div><p>end</p>`,
    '.o { display: flex; flex-direction: column; height: 60px } .item { height: 50px }',
  ),
];
