import { StylesheetCompiler } from '../sheet/compile.js';
import type { Stylesheet } from '../sheet/stylesheet.js';

/**
 * How elements look that no stylesheet styles: the rendering section of the HTML standard for what a document can hold. What
 * only works in a page (controls, media, frames) has no box. Nobody opens `details` in print, so all of it is shown, and the
 * reading of `ruby` stands behind its characters in parentheses, as where ruby is not supported.
 */
const CSS = `
[hidden], area, audio, base, basefont, button, datalist, head, input, link, meta, noembed, noframes, noscript, optgroup,
option, param, script, select, style, template, textarea, title { display: none }
canvas, embed, iframe, meter, object, progress, video { display: inline-block }
[data-media="screen"], dialog:not([open]) { display: none }

html, body, address, article, aside, blockquote, center, details, dialog, dd, dir, div, dl, dt, figcaption, figure,
fieldset, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, listing, main, menu, nav, ol, p, plaintext,
pre, search, section, summary, ul, xmp { display: block }
slot { display: contents }
img { overflow: clip }
svg { overflow: hidden }
svg * { transform-origin: 0 0 }
body { margin: 8px }
address, cite, dfn, em, i, var { font-style: italic }
b, strong { font-weight: bolder }
code, kbd, listing, plaintext, pre, samp, tt, xmp { font-family: monospace }
big { font-size: larger }
small, sub, sup { font-size: smaller }
sub { vertical-align: sub }
sup { vertical-align: super }
ins, u { text-decoration: underline }
del, s, strike { text-decoration: line-through }
mark { background-color: Mark; color: MarkText }
a:any-link { color: LinkText; text-decoration: underline }
abbr[title] { text-decoration: underline dotted }
nobr { white-space: nowrap }
q::before { content: open-quote }
q::after { content: close-quote }
ruby, rt { display: inline }
rt { font-size: 50% }
rt::before { content: "(" }
rt::after { content: ")" }
rp + rt::before, rp + rt::after { content: none }

blockquote, figure { margin-block: 1em; margin-inline: 40px }
center { text-align: center }
dl, p { margin-block: 1em }
dd { margin-inline-start: 40px }
hr { color: gray; border: 1px inset; margin-block: 0.5em; margin-inline: auto; overflow: hidden }
listing, plaintext, pre, xmp { margin-block: 1em; white-space: pre }
h1 { font-size: 2em; margin-block: 0.67em; font-weight: bold }
h2 { font-size: 1.5em; margin-block: 0.83em; font-weight: bold }
h3 { font-size: 1.17em; margin-block: 1em; font-weight: bold }
h4 { margin-block: 1.33em; font-weight: bold }
h5 { font-size: 0.83em; margin-block: 1.67em; font-weight: bold }
h6 { font-size: 0.67em; margin-block: 2.33em; font-weight: bold }

dir, menu, ol, ul { margin-block: 1em; padding-inline-start: 40px }
:is(dir, dl, menu, ol, ul) :is(dir, dl, menu, ol, ul) { margin-block: 0 }
ol { list-style-type: decimal }
dir, menu, ul { list-style-type: disc }
:is(dir, menu, ol, ul) :is(dir, menu, ul) { list-style-type: circle }
:is(dir, menu, ol, ul) :is(dir, menu, ol, ul) :is(dir, menu, ul) { list-style-type: square }
li, summary { display: list-item }
summary { list-style: none inside; counter-increment: list-item 0 }
::marker { unicode-bidi: isolate; text-transform: none }

table { display: table; box-sizing: border-box; border-spacing: 2px; text-indent: 0 }
caption { display: table-caption; text-align: center }
colgroup { display: table-column-group }
col { display: table-column }
thead { display: table-header-group; vertical-align: middle }
tbody { display: table-row-group; vertical-align: middle }
tfoot { display: table-footer-group; vertical-align: middle }
tr { display: table-row; vertical-align: inherit }
td, th { display: table-cell; padding: 1px; vertical-align: inherit }
th { font-weight: bold; text-align: center }

[dir]:is([dir="ltr" i], [dir="auto" i]) { direction: ltr }
[dir="rtl" i] { direction: rtl }
address, article, aside, bdi, blockquote, center, dd, dialog, dir, div, dl, dt, figcaption, figure, footer,
h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, li, listing, main, menu, nav, ol, p, plaintext, pre, search,
section, summary, table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th, ul, xmp, output, [dir] {
  unicode-bidi: isolate
}
bdo, bdo[dir] { unicode-bidi: isolate-override }
:is(pre, textarea)[dir="auto" i] { unicode-bidi: plaintext }

/* Print's own: links to other pages are of no use, a heading stays with what follows, a row on its page. */
@media print { nav { display: none } }
h1, h2, h3, h4, h5, h6, caption, legend, summary, thead { break-after: avoid }
thead, tr { break-inside: avoid }

dialog[open] {
  position: absolute; inset-inline: 0; width: fit-content; height: fit-content; margin: auto;
  border: 3px solid; padding: 1em; background-color: Canvas; color: CanvasText
}
`;

let compiled: Stylesheet | undefined;

/** The browser's rules, compiled once. */
export function userAgentStylesheet(): Stylesheet {
  compiled ??= new StylesheetCompiler({ file: 'user-agent.css' }).compile(CSS);
  return compiled;
}
