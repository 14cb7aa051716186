import { boxes, fragment, type OracleFragment, SHORT } from './fragment.js';

/** Rules that hold only where a condition does, and which of several rules wins. */
export const CONDITIONS: readonly OracleFragment[] = [
  fragment(
    '@media print and screen',
    `<p class="a">${SHORT}</p>`,
    '@media print { .a { padding: 9px } } @media screen { .a { margin: 50px } }',
  ),
  fragment(
    '@media by width',
    `<p class="a">${SHORT}</p>`,
    '@media (500px <= width < 700px) { .a { padding: 9px } } @media (width > 700px) { .a { margin: 50px } }',
  ),
  fragment(
    '@container by width',
    `<div class="o"><p class="a">${SHORT}</p></div><div class="o n"><p class="a">${SHORT}</p></div>`,
    '.o { container-type: inline-size; padding: 5px } .n { width: 200px } @container (width >= 300px) { .a { margin-left: 70px } } @container (width < 300px) { .a { padding: 8px } }',
  ),
  fragment(
    '@container by name, and its units',
    `<div class="o"><div class="n"><p class="a">${SHORT}</p></div></div>`,
    '.o { container: outer / inline-size } .n { container-type: inline-size; width: 300px } .a { width: 50cqw } @container outer (width > 500px) { .a { margin-left: 10cqi } }',
  ),
  fragment(
    '@supports',
    `<p class="a">${SHORT}</p>`,
    '@supports (display: grid) and (not (display: none-such)) { .a { padding: 9px } } @supports (none-such: 1px) { .a { margin: 50px } }',
  ),
  fragment(
    '@layer',
    `<p class="a" id="x">${SHORT}</p>`,
    '@layer one, two; @layer two { p { padding: 9px } } @layer one { #x { padding: 40px; margin-left: 20px } } ',
  ),
  fragment(
    'selectors by structure, language and direction',
    `<div class="o" lang="de">${boxes(5)}</div><div class="o" dir="rtl">${boxes(2)}</div>`,
    '.item:nth-child(2n + 1) { padding-inline-start: 10px } .item:first-child { margin-top: 5px } .o:lang(de) > .item:last-child { padding-top: 7px } .item:dir(rtl) { margin-inline-end: 33px } .o:has(> :nth-child(5)) { margin-bottom: 12px } .item:is(:nth-child(3), .none):not(:lang(fr)) { width: 90px } .item + .item ~ .item { border-top: 1px solid }',
  ),
  fragment(
    'custom properties with calc(), min(), max() and clamp()',
    `<div class="o"><p class="a">${SHORT}</p></div>`,
    ':root { --unit: 6px; --wide: calc(var(--unit) * 20) } .o { --unit: 9px } .a { width: min(50%, var(--wide) + 100px); margin-left: max(2em, var(--unit)); padding: clamp(2px, 1vw, 20px) var(--none, 3px) }',
  ),
  fragment(
    'units',
    `<p class="a">${SHORT}</p><p class="b">${SHORT}</p>`,
    '.a { margin: 1cm 0.2in 2pc 8q; padding: 1mm 3pt 1rem 0.5em; width: 30vw; height: 2lh } .b { margin-left: 5vmin; padding-left: 1vmax; width: 20vi; height: 3rlh; text-indent: 1vb }',
  ),
  fragment(
    'inline style and !important',
    `<p class="a" style="padding: 9px; margin-left: 4px">${SHORT}</p>`,
    'p { margin-left: 30px !important } .a { padding: 50px }',
  ),
  fragment(
    'inherit, initial, unset and revert-layer',
    `<div class="o"><p class="a">${SHORT}</p><p class="b">${SHORT}</p></div>`,
    '@layer { p { padding-left: 11px } } .o { font-size: 20px; margin-left: 25px } .a { margin-left: inherit; font-size: initial; padding-left: 50px; padding-left: revert-layer } .b { font-size: unset; padding-left: unset }',
  ),
];
