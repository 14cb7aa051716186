import { fragment, type OracleFragment, SHORT, WORDS } from './fragment.js';

/** A picture of one pixel. */
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const BOXES: readonly OracleFragment[] = [
  fragment(
    'margins collapse',
    `<div class="a">one</div><div class="b">two</div>`,
    '.a { margin-bottom: 20px } .b { margin-top: 30px }',
  ),
  fragment(
    'negative margins',
    `<div class="a">one</div><div class="b">two</div>`,
    '.a { margin-bottom: 20px } .b { margin-top: -8px }',
  ),
  fragment(
    'margins of first and last children',
    `<div class="o"><p class="a">one</p></div><p class="b">two</p>`,
    '.a { margin: 25px 0 } .o { margin: 10px 0 }',
  ),
  fragment(
    'padding keeps margins in',
    `<div class="o"><p class="a">one</p></div><p class="b">two</p>`,
    '.a { margin: 25px 0 } .o { padding: 1px }',
  ),
  fragment(
    'margins of empty boxes',
    `<p class="a">one</p><div class="e"></div><p class="b">two</p>`,
    '.e { margin: 40px 0 30px } p { margin: 10px 0 }',
  ),
  fragment(
    'flow-root',
    `<div class="o"><p class="a">one</p></div><p class="b">two</p>`,
    '.o { display: flow-root }',
  ),
  fragment('padding', `<div class="a">${SHORT}</div>`, '.a { padding: 5px 10px 15px 20px }'),
  fragment('border', `<div class="a">${SHORT}</div>`, '.a { border: solid; border-width: 1px 2px 3px 4px }'),
  fragment('border without style', `<div class="a">${SHORT}</div>`, '.a { border-width: 9px }'),
  fragment(
    'box-sizing',
    `<div class="a">${SHORT}</div><div class="b">${SHORT}</div>`,
    'div { width: 200px; padding: 20px; border: 5px solid } .b { box-sizing: border-box }',
  ),
  fragment(
    'width in percent',
    `<div class="a"><div class="b">${SHORT}</div></div>`,
    '.a { width: 50%; padding: 0 5% } .b { width: 60% }',
  ),
  fragment(
    'calc',
    `<div class="a">${SHORT}</div>`,
    '.a { width: calc(50% - 20px); margin-left: calc(10px + 5%) }',
  ),
  fragment(
    'min-width and max-width',
    `<div class="a">${WORDS}</div><div class="b">${SHORT}</div>`,
    '.a { max-width: 200px } .b { width: 10px; min-width: 120px }',
  ),
  fragment(
    'height, min-height, max-height',
    `<div class="a">one</div><div class="b">two</div><div class="c">${WORDS}</div><p>end</p>`,
    '.a { height: 50px } .b { min-height: 60px } .c { max-height: 30px }',
  ),
  fragment('width min-content', `<div class="a">${WORDS}</div>`, '.a { width: min-content }'),
  fragment('width max-content', `<div class="a">${SHORT}</div>`, '.a { width: max-content }'),
  fragment(
    'width fit-content',
    `<div class="a">${SHORT}</div><div class="b">${WORDS}</div>`,
    'div { width: fit-content }',
  ),
  fragment('auto margins', `<div class="a">${SHORT}</div>`, '.a { width: 200px; margin: 0 auto }'),
  fragment('aspect-ratio', `<div class="a"></div><p>end</p>`, '.a { width: 200px; aspect-ratio: 4 / 3 }'),
  fragment(
    'display contents',
    `<div class="o" style="display: contents"><div class="a">one</div></div><div class="b">two</div>`,
  ),
  fragment(
    'display none',
    `<div class="a">one</div><div style="display: none">gone</div><div class="b">two</div>`,
  ),
  fragment(
    'list',
    `<ul class="l"><li class="i">one</li><li class="i">two<ul class="m"><li class="j">three</li></ul></li></ul>`,
  ),
  fragment(
    'float left',
    `<div class="f">side</div><p class="a">${WORDS}</p><p class="b">${WORDS}</p>`,
    '.f { float: left; width: 150px; height: 70px; margin: 5px 10px 5px 0 }',
  ),
  fragment(
    'float right in a paragraph',
    `<p class="a"><span class="f">side</span>${WORDS} ${WORDS}</p>`,
    '.f { float: right; width: 100px; height: 40px }',
  ),
  fragment(
    'clear',
    `<div class="f">side</div><p class="a">${SHORT}</p><p class="b">${SHORT}</p>`,
    '.f { float: left; width: 150px; height: 90px } .b { clear: both }',
  ),
  fragment(
    'flow-root next to a float',
    `<div class="f">side</div><div class="a">${WORDS}</div>`,
    '.f { float: left; width: 150px; height: 70px } .a { display: flow-root }',
  ),
  fragment(
    'flow-root holds floats',
    `<div class="a"><div class="f">side</div></div><p class="b">next</p>`,
    '.f { float: left; height: 70px } .a { display: flow-root }',
  ),
  fragment(
    'position relative',
    `<p class="a">one</p><p class="b">two</p>`,
    '.a { position: relative; top: 7px; left: 11px }',
  ),
  fragment(
    'position absolute',
    `<div class="o">text <div class="a">one</div><div class="b">two words</div></div>`,
    '.o { position: relative; height: 80px; padding: 10px; border: 1px solid } .a { position: absolute; top: 5px; right: 8px } .b { position: absolute; left: 20px; bottom: 4px; width: 90px }',
  ),
  fragment(
    'position absolute without offsets',
    `<div class="o">one two <span class="a">date</span></div><div class="p"><div class="b">date</div><p class="c">text</p></div>`,
    '.o, .p { position: relative } .a, .b { position: absolute }',
  ),
  fragment(
    'position absolute stretched',
    `<div class="o"><div class="a">one</div></div>`,
    '.o { position: relative; height: 90px } .a { position: absolute; inset: 10px 20px 30px 40px }',
  ),
  fragment(
    'columns',
    `<div class="a"><p>${WORDS}</p><p>${WORDS}</p></div><p class="b">next</p>`,
    '.a { columns: 2; column-gap: 30px; orphans: 1; widows: 1 }',
  ),
  fragment(
    'logical properties',
    `<div class="a">${SHORT}</div>`,
    '.a { margin-inline: 20px 40px; padding-block: 4px 9px; border-inline-start: 3px solid }',
  ),
  fragment(
    'logical properties in RTL',
    `<div class="a" dir="rtl"><p class="b">${SHORT}</p></div>`,
    '.a { padding-inline-start: 50px; border-inline-end: 3px solid } .b { width: 200px }',
  ),
  fragment(
    'box of another direction than what is around it',
    `<div class="a" dir="rtl">${SHORT}</div><div dir="rtl"><p class="b" dir="ltr">${SHORT}</p></div>`,
    '.a, .b { width: 200px }',
  ),
  fragment('text-align start in RTL', `<p class="a" dir="rtl">${SHORT}</p>`),
  fragment(
    'rem, em, mm and pt',
    `<div class="a">${SHORT}</div>`,
    '.a { margin-left: 2em; padding-left: 10mm; width: 100pt; padding-top: 1rem }',
  ),

  fragment(
    'float of a picture',
    `<div class="a"><img class="f" alt="" src="${DOT}"><p>${WORDS}</p><p>${WORDS}</p></div>`,
    '.f { float: right; width: 90px; height: 70px; margin: 0 0 8px 16px } .a { display: flow-root }',
  ),
  fragment(
    'float at the start, from right to left',
    `<div dir="rtl"><span class="f">side</span><p class="a">${WORDS.slice(0, -1)}</p></div>`,
    '.f { float: inline-start; width: 90px; height: 50px }',
  ),
  fragment(
    'position relative in percent and logical',
    `<div class="o" dir="rtl"><p class="a">one</p></div>`,
    '.o { height: 60px } .a { position: relative; inset-inline-start: 10%; top: 25% }',
  ),
  fragment(
    'position absolute in percent',
    `<div class="o"><div class="a">one</div></div>`,
    '.o { position: relative; height: 80px; width: 300px } .a { position: absolute; inset: 10% 20% auto auto; width: 40%; min-height: 50% }',
  ),
  fragment(
    'position absolute in a flex container',
    `<div class="o"><div class="item">one</div><div class="a">two</div></div>`,
    '.o { position: relative; display: flex; padding: 9px } .a { position: absolute; right: 0; bottom: 0 }',
  ),
  fragment(
    'list-style-position inside',
    `<ul class="l"><li class="i">${WORDS}</li></ul>`,
    '.l { list-style: inside "" }',
  ),
  fragment(
    'display list-item',
    `<div class="i">one</div><span class="i">two</span>`,
    '.i { display: list-item; margin-left: 20px }',
  ),
  fragment(
    'inline-grid and inline-table',
    `<p>one <span class="g"><b>two</b><b>three</b></span> <span class="t"><span class="c">four</span></span> five</p>`,
    '.g { display: inline-grid; grid-template-columns: 60px 40px } .t { display: inline-table } .c { display: table-cell; padding: 5px }',
  ),
  fragment(
    'width limited by min-content',
    `<div class="a">${WORDS}</div><div class="b">${SHORT}</div>`,
    '.a { width: 300px; max-width: min-content } .b { width: 10px; min-width: max-content }',
  ),
  fragment(
    'height in percent',
    `<div class="o"><div class="a">one</div></div>`,
    '.o { height: 120px } .a { height: 50%; max-height: 40% }',
  ),
  fragment(
    'logical sizes and borders',
    `<div class="a" dir="rtl">${SHORT}</div>`,
    '.a { inline-size: 210px; min-block-size: 50px; border-block: 2px solid; border-inline: 5px solid; border-inline-start-width: 9px; margin-block: 3px 8px }',
  ),
];
