const LIST =
  '<ul class="a"><li id="x">1</li><li class="b c">2</li><li data-k="Word other" lang="zh-Hant-TW">3</li><li>4</li></ul>';
const BOX = '<div class="a"><p class="b">x <b>y</b></p><p id="c" style="color: rgb(1 2 3)">z</p></div>';

/** Fragments of HTML with a stylesheet each: what it is about, HTML, CSS. */
export const CASES: readonly (readonly [title: string, html: string, css: string])[] = [
  // Selectors.
  [
    'types, classes, ids',
    LIST,
    'li{orphans:3} .b.c{orphans:4} #x{orphans:5} ul>li.c{widows:9} *{widows:6} .B{widows:8}',
  ],
  [
    'attributes',
    LIST,
    '[data-k]{orphans:3} [data-k~=other]{widows:4} [lang|=zh]{tab-size:3} [data-k^=Wo]{color:red} [data-k$="her"]{font-weight:700} [data-k*="d o"]{font-style:italic} [data-k="word other" i]{text-align:right} [data-k="word other"]{text-align:left}',
  ],
  [
    'combinators',
    LIST + BOX,
    'ul li{orphans:3} ul+div{orphans:4} ul~div p{widows:5} .a>p>b{widows:6} li+li~li{tab-size:2}',
  ],
  [
    'places among siblings',
    LIST,
    'li:first-child{orphans:3} li:last-child{orphans:4} li:nth-child(2n){widows:5} li:nth-child(-n+2){tab-size:2} li:nth-last-child(2){color:red} li:only-child{color:blue} li:nth-child(odd of .b, [lang]){font-weight:900} ul:only-of-type{orphans:7} li:nth-of-type(3n+1){font-style:italic} li:nth-child(even){letter-spacing:1px}',
  ],
  [
    'is, where, not',
    LIST,
    ':is(li, #none){orphans:3} li{orphans:4} :where(#x){widows:5} li{widows:3} li:not(.b, #x){color:red} li:not(:not(.b)){tab-size:4} :is(.a li):is(.b){letter-spacing:2px}',
  ],
  [
    'has',
    LIST + BOX,
    'ul:has(> .b){orphans:3} div:has(b){orphans:4} div:has(> b){widows:9} li:has(+ .b){widows:4} li:has(~ [lang]){color:red} p:has(b):not(:has(i)){tab-size:2} :has(#c){color:blue}',
  ],
  [
    'languages',
    '<p lang="zh-Hans-CN">a <i lang="en-GB">b</i><i lang="">c</i></p><p lang="de">d</p>',
    ':lang(zh){orphans:3} :lang(en){orphans:4} i:lang(zh){color:blue}',
  ],
  [
    'directions',
    '<p dir="rtl">a <i>b</i> <bdi>c</bdi> <b dir="auto">עברית</b></p><p dir="ltr">d</p><p dir="auto">عربي</p>',
    ':dir(rtl){orphans:3} :dir(ltr){widows:4} i:dir(rtl){margin-inline-start:3px}',
  ],
  [
    'nesting',
    BOX,
    '.a{color:red; & p{orphans:3; > b{widows:4}} &:has(b){tab-size:2} .b &{color:blue} p&{color:green} > p{letter-spacing:1px} orphans:5; b{tab-size:7} widows:6; :is(&) p{line-height:3} @media print{word-spacing:1px; b{color:red}} text-indent:2px}',
  ],
  [
    'empty and root',
    '<p></p><p> </p><p><b></b></p>',
    ':root{orphans:6} p:empty{widows:4} :root > body{tab-size:2} b:empty{color:red}',
  ],
  ['escapes', '<p class="a:b 1x">x</p>', '.a\\:b{orphans:3} .\\31x{widows:4}'],
  [
    'links',
    '<a href="#">x</a><a>y</a>',
    ':link{orphans:3} :any-link{widows:4} a:visited{color:red} a:hover{color:blue}',
  ],
  // Cascade.
  [
    'layers',
    BOX,
    '@layer one, two; @layer two{p{orphans:3}} @layer one{#c{orphans:4} .b{orphans:5 !important}} p{widows:3} @layer two{.b{widows:9} .b{orphans:6 !important}} @layer one.inner{p{tab-size:3}} @layer one{p{tab-size:4}} @layer {p{color:red}} ',
  ],
  [
    'importance and inline styles',
    BOX,
    '#c{color:red} p{color:green !important} .a p#c{color:blue !important} b{color:red}',
  ],
  [
    'keywords for all properties',
    '<div style="color:red;orphans:7"><p>a <b>b</b></p></div>',
    'p{color:blue; color:initial; orphans:initial; margin:unset} b{font-weight:inherit; margin-top:inherit; display:revert; color:unset} div{display:unset}',
  ],
  [
    'revert-layer',
    BOX,
    '@layer a{p{orphans:3; color:red}} @layer b{p{orphans:revert-layer; color:blue} .b{color:revert-layer}} b{font-weight:revert-layer}',
  ],
  ['all', BOX, 'p{color:red; margin:3px; font-weight:900} .b{all:unset} #c{all:initial; font-family:serif}'],
  [
    'media queries',
    BOX,
    '@media print{p{orphans:3}} @media screen{p{orphans:4}} @media (min-width:500px) and (max-width:700px){p{widows:3}} @media not print{p{widows:4}} @media (width > 1000px), print{b{orphans:5}} @media (orientation:portrait){b{widows:5}} @media (400px <= width < 60em){b{tab-size:3}} @media (prefers-color-scheme:dark){b{tab-size:4}} @media not (width < 10px){b{letter-spacing:1px}}',
  ],
  [
    'supports',
    BOX,
    '@supports (display:grid){p{orphans:3}} @supports not (display:grid){p{orphans:4}} @supports (display:nonsense) or (color:red){p{widows:3}} @supports selector(:has(a)){b{orphans:3}} @supports (display:grid) and (not (display:nonsense)){b{widows:5}}',
  ],
  [
    'containers',
    '<div class="c"><div class="d"><p>x</p></div></div>',
    'body{margin:0} .c{container:outer/inline-size; padding:0 50px} .d{container-type:inline-size; width:200px} @container (width > 300px){p{orphans:3} .d{orphans:4}} @container outer (width: 500px){p{widows:4}} @container (inline-size <= 200px){p{tab-size:3}} @container nowhere (width > 1px){p{color:red}}',
  ],
  // Values.
  [
    'units',
    BOX,
    'html{font-size:20px} .a{font-size:0.8em; line-height:1.5} p{margin-top:1rem; margin-left:2em; margin-right:1cm; margin-bottom:3mm; padding:1in 2pt 3pc 4Q; text-indent:10vw; letter-spacing:0.1em; width:50vmin; height:5vh; min-width:1.5lh; max-width:2rlh}',
  ],
  [
    'calculations',
    BOX,
    'p{width:calc(50% - 2em); height:calc((1px + 2px)*3); margin-left:min(50%, 10px); margin-right:max(1em, 20px); padding-left:clamp(1px, 5vw, 20px); orphans:calc(1 + 2); letter-spacing:calc(1em/8); opacity:calc(0.5*1); line-height:calc(1 + 0.5); padding-top:calc(2*(10px - 1mm)); min-width:calc(1px + 10% + 2px); text-indent:round(5.4px, 1px); padding-right:calc(-5px)}',
  ],
  [
    'custom properties',
    BOX,
    ':root{--x:10px; --y:calc(var(--x)*2); --c:red} .a{--x:5px; color:var(--c)} p{margin-left:var(--x); margin-right:var(--y); padding:var(--none, 3px 4px); border:var(--x) solid var(--c); width:var(--none); color:var(--none); text-indent:var(--x,)} b{--x:initial; margin-left:var(--x, 7px); --z:var(--z); padding-left:var(--z, 2px)}',
  ],
  [
    'font sizes',
    '<p>a<i>b<b>c</b></i></p><h1>d</h1>',
    'p{font-size:large} i{font-size:smaller} b{font-size:150%} h1{font-size:calc(1em + 2px)}',
  ],
  [
    'line heights',
    '<div><p>a<b>b</b></p></div>',
    'div{line-height:1.5;font-size:20px} p{font-size:10px} b{line-height:150%;font-size:30px}',
  ],
  [
    'inherited line heights',
    '<div><p>a<b>b</b></p></div>',
    'div{line-height:2em;font-size:20px} p{font-size:10px} b{line-height:inherit}',
  ],
  [
    'font weights',
    '<div><p>a<b>b<i>c</i></b></p></div>',
    'div{font-weight:300} p{font-weight:bolder} b{font-weight:bolder} i{font-weight:lighter}',
  ],
  [
    'fonts',
    BOX,
    '.a{font:italic small-caps bold condensed 16px/2 "My Font", Other Name, serif} p{font:1.5em monospace} b{font-family:ui-monospace, monospace; font-variant:tabular-nums oldstyle-nums small-caps; font-feature-settings:"ss01", "kern" 0} #c{font-variation-settings:"opsz" 14; font-kerning:none; font-synthesis:weight; font-stretch:75%; font-variant-ligatures:none; font-variant-east-asian:traditional; font-variant-position:super}',
  ],
  [
    'monospace',
    '<code>a<kbd style="font-family:serif">b</kbd></code><pre style="font-size:20px">c</pre><div style="font-size:20px"><code>d</code></div>',
    '',
  ],
  [
    'colours',
    BOX,
    '.a{color:#abc; background:rgb(10 20 30 / 50%); border:1px solid} p{color:hsl(120 50% 40%); background-color:transparent; border-color:currentColor; border-style:dotted; text-decoration:underline wavy blue 2px} b{color:rebeccapurple; background:color-mix(in srgb, currentColor 45%, transparent)} #c{color:light-dark(red, blue); background-color:oklch(0.7 0.1 40)}',
  ],
  [
    'colour schemes',
    BOX,
    ':root{color-scheme:light dark} .a{color-scheme:dark; color:light-dark(red, blue); background:Canvas} p{color-scheme:only light; color:light-dark(rgb(1 1 1), rgb(2 2 2))}',
  ],
  [
    'margins and paddings',
    BOX,
    '.a{margin:1px 2px 3px; padding:1px 2px} p{margin:auto 10%; padding-inline:3px 4px; padding-block:5px; margin-block:1em} #c{margin-inline-start:7px; inset:1px 2px 3px 4px; position:absolute}',
  ],
  [
    'borders',
    BOX,
    '.a{border:2px solid red; border-radius:4px 10% / 3px} p{border-block-end:thin dashed; border-inline-start:thick double green; border-start-end-radius:5px; border-top-left-radius:1px 2px} b{border-width:1px 2px 3px 4px; border-style:solid none; border-color:red green} #c{border:none}',
  ],
  [
    'logical properties from right to left',
    '<div dir="rtl">a<p>b</p></div>',
    'p{margin-inline:1px 2px; padding-inline-start:3px; border-inline-end:4px solid red; inset-inline-start:5px; border-start-start-radius:6px; inline-size:50px; block-size:60px; min-inline-size:1px; max-block-size:90px; text-align:start; padding-left:9px} div{direction:rtl}',
  ],
  [
    'sizes',
    BOX,
    'p{width:min-content; height:max-content; min-width:10%; max-width:none; max-height:fit-content; box-sizing:border-box; aspect-ratio:16/9} b{width:fit-content; aspect-ratio:auto 2} img{aspect-ratio:1}',
  ],
  [
    'boxes out of flow',
    '<div><span id="a">a</span><span id="b">b</span><i>c</i></div>',
    '#a{float:left} #b{position:absolute; top:1px; z-index:3} i{position:relative; left:-2px; clear:both; overflow:hidden}',
  ],
  [
    'displays',
    '<div><span>a</span><b>b</b><i>c</i><u>d</u></div><p><s>e</s></p>',
    'div{display:flex} span{display:inline-block} b{display:inline-grid} i{display:table-cell} u{display:contents} p{display:inline flow-root} s{display:block flex}',
  ],
  [
    'text',
    BOX,
    '.a{text-align:justify; text-indent:2em; text-transform:uppercase; white-space:pre-line; word-spacing:2px; letter-spacing:normal; text-wrap:balance} p{white-space:nowrap; text-wrap:pretty; hyphens:auto; line-break:strict; word-break:keep-all; overflow-wrap:anywhere; text-align-last:center; text-autospace:normal; text-spacing-trim:trim-start; tab-size:4} b{vertical-align:2px; white-space:pre; word-wrap:break-word; text-decoration:line-through underline; text-underline-offset:0.2em; vertical-align:super; hyphenate-character:"="; hyphenate-limit-chars:6 3 2} #c{vertical-align:50%; text-decoration-thickness:from-font; text-decoration-skip-ink:none; text-underline-position:under; text-wrap:nowrap; visibility:hidden; unicode-bidi:plaintext}',
  ],
  [
    'flex',
    BOX,
    '.a{display:flex; flex-flow:row wrap; gap:3px 4%; justify-content:space-between; align-items:first baseline; align-content:center} .b{flex:1} #c{flex:0 0 auto; order:2; align-self:flex-end} b{flex:2 30px} p{place-self:center end}',
  ],
  [
    'more flex',
    BOX,
    '.a{flex-direction:column-reverse; flex-wrap:wrap-reverse; place-content:center space-evenly; place-items:center} .b{flex:none} #c{flex:auto; flex-grow:3} b{flex:1 1 10%; justify-self:safe end; align-self:last baseline}',
  ],
  [
    'grid',
    BOX,
    '.a{display:grid; grid-template-columns:[first] 100px [mid] 1fr minmax(0, 2fr) [last]; grid-template-rows:auto repeat(2, 10px [r]); grid-auto-flow:column dense; grid-auto-rows:min-content 1fr; grid-template-areas:"a b" ". c"} .b{grid-column:1 / -1; grid-row:2 / span 3} #c{grid-area:b; } b{grid-column:span 2; grid-row-start:mid 2; grid-row-end:span mid}',
  ],
  [
    'more grid',
    BOX,
    '.a{grid-template:"x y" 10px "z z" auto / 1fr 2fr; gap:1em} p{grid:auto-flow 1fr / 100px 200px; row-gap:normal} b{grid-template-columns:repeat(auto-fill, minmax(10em, 1fr)) 5%; grid-template-rows:fit-content(20px) max-content} #c{grid-area:1 / 2 / 3 / span 4; grid-auto-columns:10px}',
  ],
  [
    'columns',
    BOX,
    '.a{columns:2 10em; column-gap:2em; column-rule:1px solid red; column-fill:auto} p{column-count:3} b{column-width:5px}',
  ],
  [
    'lists',
    LIST,
    'ul{list-style:square inside} li{list-style-type:"– "} .b{list-style:none} #x{list-style:upper-roman outside} [lang]{list-style-type:lower-alpha}',
  ],
  [
    'counters and content',
    BOX,
    'body{counter-reset:a b 3} p{counter-increment:a 2 b; counter-set:c 4; quotes:"<" ">" "(" ")"} b{quotes:none; counter-increment:none}',
  ],
  [
    'tables',
    '<table><caption>a</caption><tbody><tr><td>b</td></tr></tbody></table>',
    'table{border-collapse:collapse; border-spacing:3px 4px; table-layout:fixed; caption-side:bottom; empty-cells:hide} td{vertical-align:top; padding:3px 4px}',
  ],
  [
    'breaks',
    BOX,
    'p{break-before:page; break-inside:avoid; break-after:avoid-page; orphans:3; widows:4} b{page-break-before:always; break-inside:avoid-column}',
  ],
  [
    'transforms',
    BOX,
    'p{transform:translate(10px, 50%) rotate(0.25turn) scale(2) skewX(10deg); transform-origin:left 10px} b{transform:matrix(1, 0, 0, 1, 2, 3); transform-origin:bottom right} #c{transform:scaleX(-1); transform-origin:20% 30%}',
  ],
  [
    'images',
    '<img alt="" width="10" height="20"><img alt="" width="50%" style="object-fit:cover; object-position:top right">',
    '',
  ],
  [
    'drawings',
    '<p><svg width="10" height="4"><g fill="red"><rect stroke="blue" stroke-width="2"></rect></g></svg></p>',
    'rect{fill:green; stroke-width:3} g{opacity:0.5}',
  ],
  // Attributes of HTML.
  [
    'attributes of tables',
    '<table border="2" cellpadding="5" cellspacing="3" width="300" bgcolor="#eee"><tbody><tr align="center" valign="top"><td width="50%" nowrap>a</td><th align="right" bgcolor="red">b</th></tr></tbody></table>',
    '',
  ],
  [
    'attributes of lists',
    '<ol type="A"><li>a</li><li type="i">b</li></ol><ul type="square"><li>c</li></ul>',
    '',
  ],
  [
    'attributes of text',
    '<p align="center">a</p><h2 align="right">b</h2><div align="justify">c</div><font color="red" face="A, B">d</font><p hidden>e</p><p style="color:red; color:nonsense; margin:1px !important">f</p>',
    'p{margin:2px; color:blue}',
  ],
];
