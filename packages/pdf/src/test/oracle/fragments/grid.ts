import { boxes, fragment, type OracleFragment, WORDS } from './fragment.js';

export const GRID: readonly OracleFragment[] = [
  fragment(
    'grid fixed tracks',
    `<div class="o">${boxes(4)}</div>`,
    '.o { display: grid; grid-template-columns: 100px 200px }',
  ),
  fragment(
    'grid fr',
    `<div class="o">${boxes(4)}</div>`,
    '.o { display: grid; grid-template-columns: 1fr 2fr; gap: 10px }',
  ),
  fragment(
    'grid fr next to fixed',
    `<div class="o"><div class="item">2019</div><div class="item">${WORDS}</div></div>`,
    '.o { display: grid; grid-template-columns: 84px 1fr; column-gap: 12px }',
  ),
  fragment(
    'grid auto',
    `<div class="o"><div class="item">2019 – 2022</div><div class="item">${WORDS}</div></div>`,
    '.o { display: grid; grid-template-columns: auto auto; column-gap: 12px }',
  ),
  fragment(
    'grid auto and 1fr',
    `<div class="o"><div class="item">${WORDS}</div><div class="item">2019 – 2022</div></div>`,
    '.o { display: grid; grid-template-columns: 1fr auto; column-gap: 12px }',
  ),
  fragment(
    'grid minmax',
    `<div class="o">${boxes(3)}</div>`,
    '.o { display: grid; grid-template-columns: minmax(50px, 1fr) minmax(300px, 2fr) minmax(0, 80px) }',
  ),
  fragment(
    'grid min-content and max-content',
    `<div class="o"><div class="item">one two three</div><div class="item">four five six</div></div>`,
    '.o { display: grid; grid-template-columns: min-content max-content }',
  ),
  fragment(
    'grid fit-content',
    `<div class="o"><div class="item">${WORDS}</div><div class="item">four</div></div>`,
    '.o { display: grid; grid-template-columns: fit-content(150px) 1fr }',
  ),
  fragment(
    'grid repeat',
    `<div class="o">${boxes(5)}</div>`,
    '.o { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px }',
  ),
  fragment(
    'grid auto-fill',
    `<div class="o">${boxes(7)}</div>`,
    '.o { display: grid; grid-template-columns: repeat(auto-fill, minmax(130px, 1fr)); gap: 8px }',
  ),
  fragment(
    'grid spans',
    `<div class="o"><div class="item a">one</div><div class="item b">two</div>${boxes(3)}</div>`,
    '.o { display: grid; grid-template-columns: repeat(3, 1fr) } .a { grid-column: span 2 } .b { grid-row: span 2; height: 90px }',
  ),
  fragment(
    'grid placement by line',
    `<div class="o"><div class="item a">one</div><div class="item b">two</div>${boxes(2)}</div>`,
    '.o { display: grid; grid-template-columns: repeat(4, 1fr) } .a { grid-column: 2 / 4; grid-row: 2 } .b { grid-column: -2 / -1; grid-row: 1 }',
  ),
  fragment(
    'grid areas',
    `<div class="o"><div class="item a">main ${WORDS}</div><div class="item b">side</div><div class="item c">head</div></div>`,
    '.o { display: grid; grid-template: "head head" "side main" / 120px 1fr } .a { grid-area: main } .b { grid-area: side } .c { grid-area: head }',
  ),
  fragment(
    'grid named lines',
    `<div class="o"><div class="item a">one</div></div>`,
    '.o { display: grid; grid-template-columns: [full-start] 40px [text-start] 1fr [text-end] 40px [full-end] } .a { grid-column: text }',
  ),
  fragment(
    'grid auto-flow column',
    `<div class="o">${boxes(5)}</div>`,
    '.o { display: grid; grid-auto-flow: column; grid-template-rows: auto auto; grid-auto-columns: 90px }',
  ),
  fragment(
    'grid rows',
    `<div class="o">${boxes(4)}</div>`,
    '.o { display: grid; grid-template: 40px 70px / 1fr 1fr; row-gap: 6px }',
  ),
  fragment(
    'grid justify-items and align-items',
    `<div class="o">${boxes(2)}</div>`,
    '.o { display: grid; grid-template: 70px / 1fr 1fr; justify-items: end; align-items: center }',
  ),
  fragment(
    'grid align-items baseline',
    `<div class="o"><div class="item">one</div><div class="item b">two</div></div>`,
    '.o { display: grid; grid-template-columns: auto 1fr; align-items: baseline } .b { font-size: 28px }',
  ),
  fragment(
    'grid justify-content',
    `<div class="o">${boxes(2)}</div>`,
    '.o { display: grid; grid-template-columns: 100px 100px; justify-content: space-between }',
  ),
  fragment(
    'grid in RTL',
    `<div class="o" dir="rtl">${boxes(3)}</div>`,
    '.o { display: grid; grid-template-columns: 100px 1fr }',
  ),
  fragment(
    'grid spanning an auto track',
    `<div class="o"><div class="item a">${WORDS}</div><div class="item">one</div><div class="item">two two</div></div>`,
    '.o { display: grid; grid-template-columns: auto auto } .a { grid-column: 1 / -1 }',
  ),

  fragment(
    'grid span over shared space',
    `<div class="o"><div class="item a">one</div>${boxes(3)}</div>`,
    '.o { display: grid; grid-template-columns: 100px 100px 100px; justify-content: space-between } .a { grid-column: span 2 }',
  ),
  fragment(
    'grid place-items and place-self',
    `<div class="o">${boxes(2)}<div class="item a">three</div></div>`,
    '.o { display: grid; grid-template: 60px / 1fr 1fr 1fr; place-items: center end } .a { place-self: end start }',
  ),
  fragment(
    'grid-area by lines',
    `<div class="o"><div class="item a">one</div>${boxes(2)}</div>`,
    '.o { display: grid; grid-template-columns: repeat(3, 1fr); grid-auto-rows: minmax(30px, auto) } .a { grid-area: 1 / 2 / 3 / span 2 }',
  ),
  fragment(
    'grid auto-flow column dense',
    `<div class="o"><div class="item a">one</div><div class="item b">two</div>${boxes(4)}</div>`,
    '.o { display: grid; grid-auto-flow: column dense; grid-template-rows: auto auto auto; grid-auto-columns: 1fr } .a { grid-row: 2 } .b { grid-row: span 2 }',
  ),
];
