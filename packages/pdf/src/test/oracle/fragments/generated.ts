import { fragment, type OracleFragment, SHORT, WORDS } from './fragment.js';

/**
 * What stands before and after text by CSS alone. It begins with a sign by which it is not compared: a browser gives no
 * rectangles of it, but those of the text it moves.
 */
export const GENERATED: readonly OracleFragment[] = [
  fragment(
    '::before and ::after with strings',
    `<p class="a">${WORDS}</p>`,
    '.a::before { content: "§ " } .a::after { content: "§end" }',
  ),
  fragment(
    '::before with attr()',
    `<p data-year="2019">${WORDS}</p>`,
    'p::before { content: "§" attr(data-year) " " }',
  ),
  fragment(
    '::before with a width',
    `<p>${WORDS}</p>`,
    'p::before { content: "§"; display: inline-block; width: 60px }',
  ),
  fragment(
    '::before as a block',
    `<p class="a">${SHORT}</p>`,
    'p::before { content: "§one §two"; display: block; padding: 5px }',
  ),
  fragment(
    'counters',
    `<p>one</p><p>two</p><div><p>three</p></div>`,
    'body { counter-reset: n 8 } p { counter-increment: n } p::before { content: "§" counter(n) ". " }',
  ),
  fragment(
    'counters of nested lists',
    `<ol><li>one<ol><li>two</li><li>three</li></ol></li><li>four</li></ol>`,
    'ol { counter-reset: n; list-style: none; padding: 0 } li { counter-increment: n } li::before { content: "§" counters(n, ".") "  " }',
  ),
  fragment(
    'counter styles',
    `<p>one</p><p>two</p><p>three</p><p>four</p>`,
    'p { counter-increment: n } p::before { content: "§" counter(n, upper-roman) "-" counter(n, decimal-leading-zero) }',
  ),
  fragment(
    'counter-set',
    `<p>one</p><p class="b">two</p><p>three</p>`,
    'p { counter-increment: n 5 } .b { counter-set: n 100 } p::before { content: "§" counter(n) " " }',
  ),
  fragment(
    'quotes',
    `<p><span class="q">one <span class="q">two</span></span> three</p>`,
    '.q { quotes: "§«" "»" "§‹" "›" } .q::before { content: open-quote } .q::after { content: "§" close-quote }',
  ),
  fragment(
    '::marker inside',
    `<ul><li>one</li><li>two</li></ul>`,
    'ul { padding: 0; list-style-position: inside } li::marker { content: "§» " }',
  ),
  fragment(
    'a string as marker inside',
    `<ol start="9"><li>one</li><li>two</li></ol>`,
    'ol { padding: 0; list-style: inside "§– " }',
  ),
];
