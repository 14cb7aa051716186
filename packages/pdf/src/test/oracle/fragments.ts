/** A piece of HTML with a stylesheet of its own that has one property to look at. */
export interface OracleFragment {
  readonly name: string;
  readonly html: string;
  readonly css?: string;
}

const WORDS =
  'The pilot study compared three ways to reach remote villages and found that a weekly bus served more people than either of the others did.';
const SHORT = 'Nurse in charge';

const boxes = (count: number, text = (index: number) => `Item ${index}`): string =>
  Array.from({ length: count }, (_, index) => `<div class="item">${text(index + 1)}</div>`).join('');

const fragment = (name: string, html: string, css = ''): OracleFragment => ({ name, html, css });

const TEXT: readonly OracleFragment[] = [
  fragment('lines', `<p class="a">${WORDS}</p>`),
  fragment('font-size', `<p class="a">${WORDS}</p>`, '.a { font-size: 21px }'),
  fragment(
    'font-size of a span',
    `<p>small <span class="s">large words</span> small ${WORDS}</p>`,
    '.s { font-size: 28px }',
  ),
  fragment('font-weight', `<p>regular <b>bold words here</b> regular</p>`),
  fragment('font-style', `<p>upright <em>slanted words here</em> upright ${WORDS}</p>`),
  fragment(
    'font-family',
    `<p class="a">${SHORT}</p>`,
    '.a { font-family: "Source Serif 4"; font-weight: 600 }',
  ),
  fragment('line-height number', `<p class="a">${WORDS}</p>`, '.a { line-height: 1.9 }'),
  fragment('line-height length', `<p class="a">${WORDS}</p>`, '.a { line-height: 30px }'),
  fragment('line-height normal', `<p class="a">${WORDS}</p>`, '.a { line-height: normal }'),
  fragment(
    'line-height of a span',
    `<p>one <span class="s">two</span> three</p><p>four</p>`,
    '.s { line-height: 3 }',
  ),
  fragment(
    'strut',
    `<p class="a"><small>${WORDS}</small></p><p>after</p>`,
    'small { font-size: 11px; line-height: 1 }',
  ),
  fragment('letter-spacing', `<p class="a">${WORDS}</p>`, '.a { letter-spacing: 1.5px }'),
  fragment('word-spacing', `<p class="a">${WORDS}</p>`, '.a { word-spacing: 6px }'),
  fragment('text-indent', `<p class="a">${WORDS}</p>`, '.a { text-indent: 40px }'),
  fragment(
    'negative text-indent',
    `<p class="a">${WORDS}</p>`,
    '.a { text-indent: -20px; padding-left: 20px }',
  ),
  fragment('text-transform uppercase', `<p class="a">${WORDS}</p>`, '.a { text-transform: uppercase }'),
  fragment('text-transform capitalize', `<p class="a">${WORDS}</p>`, '.a { text-transform: capitalize }'),
  fragment('text-align center', `<p class="a">${WORDS}</p>`, '.a { text-align: center }'),
  fragment('text-align end', `<p class="a">${WORDS}</p>`, '.a { text-align: end }'),
  fragment('text-align justify', `<p class="a">${WORDS}</p>`, '.a { text-align: justify }'),
  fragment(
    'text-align-last',
    `<p class="a">${WORDS}</p>`,
    '.a { text-align: justify; text-align-last: center }',
  ),
  fragment('vertical-align super and sub', `<p>H<sub>2</sub>O and x<sup>n</sup> stand here</p><p>next</p>`),
  fragment(
    'vertical-align length',
    `<p>one <span class="s">raised</span> two</p><p>next</p>`,
    '.s { vertical-align: 9px }',
  ),
  fragment(
    'vertical-align percent',
    `<p>one <span class="s">raised</span> two</p><p>next</p>`,
    '.s { vertical-align: -30% }',
  ),
  fragment(
    'vertical-align middle',
    `<p>one <span class="s">small</span> two</p><p>next</p>`,
    '.s { vertical-align: middle; font-size: 10px }',
  ),
  fragment(
    'vertical-align text-top',
    `<p>one <span class="s">small</span> two</p><p>next</p>`,
    '.s { vertical-align: text-top; font-size: 9px }',
  ),
  fragment(
    'vertical-align top',
    `<p class="a">one <span class="s">small</span> <span class="l">large</span></p>`,
    '.s { vertical-align: top; font-size: 9px } .l { font-size: 30px }',
  ),
  fragment(
    'vertical-align bottom',
    `<p class="a">one <span class="s">small</span> <span class="l">large</span></p>`,
    '.s { vertical-align: bottom; font-size: 9px } .l { font-size: 30px }',
  ),
  fragment('white-space nowrap', `<p class="a">${WORDS}</p>`, '.a { white-space: nowrap }'),
  fragment(
    'white-space pre',
    `<pre class="a">one   two\n  three\n\nfour</pre>`,
    '.a { font-family: "Source Sans 3"; margin: 0 }',
  ),
  fragment(
    'white-space pre-line',
    `<p class="a">one   two\n  three\n${WORDS}</p>`,
    '.a { white-space: pre-line }',
  ),
  fragment(
    'white-space pre-wrap',
    `<p class="a">one   two\n  three ${WORDS}</p>`,
    '.a { white-space: pre-wrap }',
  ),
  fragment(
    'nowrap within a line',
    `<p>The pilot study compared three ways to reach <span class="s">remote villages and found that a weekly</span> bus</p>`,
    '.s { white-space: nowrap }',
  ),
  fragment('br', `<p class="a">one<br>two<br><br>four</p>`),
  fragment(
    'overflow-wrap normal',
    `<p class="a">Elektrizitaetswerksverwaltungsrat is long</p>`,
    '.a { width: 120px }',
  ),
  fragment(
    'overflow-wrap anywhere',
    `<p class="a">Elektrizitaetswerksverwaltungsrat is long</p>`,
    '.a { width: 120px; overflow-wrap: anywhere }',
  ),
  fragment('word-break break-all', `<p class="a">${WORDS}</p>`, '.a { width: 163px; word-break: break-all }'),
  fragment(
    'soft hyphens',
    `<p class="a">An in\u00adter\u00adna\u00adtional or\u00adga\u00adni\u00adza\u00adtion of vol\u00adun\u00adteers</p>`,
    '.a { width: 140px }',
  ),
  fragment(
    'hyphens none',
    `<p class="a">An in\u00adter\u00adna\u00adtional or\u00adga\u00adni\u00adza\u00adtion of vol\u00adun\u00adteers</p>`,
    '.a { width: 140px; hyphens: none }',
  ),
  fragment(
    'small-caps synthesized',
    `<p class="a">Small Capitals here</p>`,
    '.a { font: small-caps 20px "Noto Sans SC" }',
  ),
  fragment(
    'small-caps of the font',
    `<p class="a">Small Capitals here</p>`,
    '.a { font-variant-caps: small-caps }',
  ),
  fragment(
    'font-variant-numeric',
    `<p class="a">1112131 in 2014</p>`,
    '.a { font-variant-numeric: tabular-nums oldstyle-nums }',
  ),
  fragment(
    'font-feature-settings',
    `<p class="a">AVATAR To. VA</p>`,
    '.a { font-feature-settings: "kern" 0 }',
  ),
  fragment(
    'inline padding and border',
    `<p>one <span class="s">two three</span> four ${WORDS}</p>`,
    '.s { padding: 2px 8px; border: 1px solid red; margin: 0 5px }',
  ),
  fragment(
    'inline-block',
    `<p>one <span class="s">two three</span> four</p><p>next</p>`,
    '.s { display: inline-block; padding: 6px; border: 2px solid; margin: 3px }',
  ),
  fragment(
    'inline-block with a width',
    `<p>one <span class="s">two three four five six</span> seven</p><p>next</p>`,
    '.s { display: inline-block; width: 90px }',
  ),
  fragment(
    'Chinese',
    `<p lang="zh">研发代码大模型，支撑补全、对话与智能体等核心功能；持续优化模型，显著提升补全的准确率与生成效率。</p>`,
    'p { font-family: "Source Sans 3", "Noto Sans SC" }',
  ),
  fragment('block in an inline element', `<p>before</p><span>one <div class="a">two</div> three</span>`),
];

const BOXES: readonly OracleFragment[] = [
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
  fragment('text-align start in RTL', `<p class="a" dir="rtl">${SHORT}</p>`),
  fragment(
    'rem, em, mm and pt',
    `<div class="a">${SHORT}</div>`,
    '.a { margin-left: 2em; padding-left: 10mm; width: 100pt; padding-top: 1rem }',
  ),
];

const FLEX: readonly OracleFragment[] = [
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
];

const GRID: readonly OracleFragment[] = [
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
];

const rows = (texts: readonly (readonly string[])[]) =>
  texts
    .map((row) => `<tr class="r">${row.map((cell) => `<td class="c">${cell}</td>`).join('')}</tr>`)
    .join('');

const cells = (texts: readonly (readonly string[])[]) => `<tbody>${rows(texts)}</tbody>`;

const TABLE: readonly OracleFragment[] = [
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
];

/** Fragments of one property each. */
export const FRAGMENTS: Readonly<Record<string, readonly OracleFragment[]>> = {
  text: TEXT,
  boxes: BOXES,
  flex: FLEX,
  grid: GRID,
  tables: TABLE,
};
