import { fragment, type OracleFragment, SHORT, WORDS } from './fragment.js';

export const TEXT: readonly OracleFragment[] = [
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
  fragment(
    'line-height of a size between pixels, over many lines',
    `<div class="a">${'<p>line</p>'.repeat(120)}</div><p class="after">after</p>`,
    '.a { font-size: 9.5pt; line-height: 1.37 }',
  ),
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
  fragment(
    'forms of a language: Turkish joins no f with the i after it',
    `<p lang="tr">${'fikir sınıfı '.repeat(4)}end</p><p>${'fikir '.repeat(4)}end</p>`,
    'p { font-family: "Source Serif 4"; font-kerning: none }',
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
  fragment(
    'inline borders, padding and background',
    `<p>${SHORT} <span class="s">${WORDS}</span> ${SHORT}</p>`,
    '.s { border: 2px solid red; padding: 0 7px; background: #eee; margin: 0 3px }',
  ),
  fragment(
    'words in a line from right to left',
    `<p dir="rtl">one <b>two</b> 12-34 three (four) ${WORDS.slice(0, -1)}</p>`,
  ),
  fragment('Japanese', `<p lang="ja">${'村まで週に一度のバスが走る。研究は続く、'.repeat(4)}</p>`),
  fragment(
    'Chinese in English',
    `<p>${SHORT} <span lang="zh">${'每周一次的巴士比其他方式服务更多的人。'.repeat(5)}</span></p>`,
  ),
  fragment(
    'images in lines',
    `<p>${SHORT} <img alt="x" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="> ${WORDS}</p>`,
    'img { width: 40px; height: 30px; vertical-align: middle; margin: 0 5px }',
  ),

  fragment('text-transform lowercase', `<p class="a">${WORDS}</p>`, '.a { text-transform: lowercase }'),
  fragment(
    'text-decoration',
    `<p><u>one</u> <s>two</s> <span class="a">three</span> ${WORDS}</p>`,
    '.a { text-decoration: overline wavy 2px; text-underline-offset: 4px }',
  ),
  fragment(
    'white-space break-spaces',
    `<p class="a">one   two      three    four</p>`,
    '.a { white-space: break-spaces; width: 90px }',
  ),
  fragment('line-break anywhere', `<p class="a">${WORDS}</p>`, '.a { line-break: anywhere; width: 163px }'),
  fragment(
    'line-break strict',
    `<p lang="ja" class="a">${'カーョンゲーョム'.repeat(6)}</p>`,
    '.a { line-break: strict; width: 170px }',
  ),
  fragment(
    'word-break keep-all',
    `<p lang="zh" class="a">每周一次的巴士，比其他方式服务更多的人。研究仍在继续。</p>`,
    '.a { word-break: keep-all; width: 170px }',
  ),
  fragment(
    'overflow-wrap break-word',
    `<p class="a">Elektrizitaetswerksverwaltungsrat is long</p>`,
    '.a { width: 120px; overflow-wrap: break-word }',
  ),
  fragment(
    'vertical-align text-bottom',
    `<p>one <span class="s">small</span> two</p><p>next</p>`,
    '.s { vertical-align: text-bottom; font-size: 9px }',
  ),
  fragment(
    'font-variant-ligatures none',
    `<p class="a">first office fluffy</p>`,
    '.a { font-family: "Source Serif 4"; font-variant-ligatures: none }',
  ),
  fragment(
    'font-variant-position',
    `<p>H<span class="a">2</span>O and x<span class="b">2</span> here</p>`,
    '.a { font-variant-position: sub } .b { font-variant-position: super }',
  ),
  fragment(
    'font-size by keyword and in percent',
    `<p><small>one</small> <span class="a">two</span> <span class="b">three</span></p>`,
    '.a { font-size: larger } .b { font-size: 140% }',
  ),
  fragment(
    'hyphenate-character',
    `<p class="a">An in\u00adter\u00adna\u00adtional or\u00adga\u00adni\u00adza\u00adtion of vol\u00adun\u00adteers</p>`,
    '.a { width: 140px; hyphenate-character: "" }',
  ),
  fragment(
    'text-indent in percent, from right to left',
    `<p class="a" dir="rtl">${WORDS.slice(0, -1)}</p>`,
    '.a { text-indent: 20% }',
  ),
  fragment(
    'letter-spacing of Chinese',
    `<p lang="zh">每周一次的巴士</p>`,
    'p { letter-spacing: 3px; word-spacing: 9px }',
  ),
  fragment(
    'text-autospace',
    `<p lang="zh">在 2019 年用Python写了30个程序</p>`,
    'p { text-autospace: normal }',
  ),
];
