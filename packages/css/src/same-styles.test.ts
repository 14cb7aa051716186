import { expect, it } from 'vitest';
import { compileStylesheet, haveSameStyles, parseHtml, styleDocument } from './index.js';

const html = parseHtml('<ul><li>Ada</li></ul>');

const styled = (css: string, width: number) =>
  styleDocument(html, {
    stylesheets: [compileStylesheet(css)],
    medium: { type: 'print', width, height: 1000 },
  }).root;

it.each([
  ['li { color: red }', true],
  ['li { width: 50% }', true],
  ['li { width: 50vw }', false],
  ['@media (width > 650px) { li { color: red } }', false],
  ['@media (width > 650px) { li::marker { content: "*" } }', false],
  [
    '@media (width > 650px) { li::before { content: "a" } } @media (width <= 650px) { li::before { content: "b" } }',
    false,
  ],
  ['@media (width > 650px) { li { display: none } }', false],
  ['@media (width > 900px) { li { color: red } }', true],
  ['ul { container-type: inline-size } @container (width > 650px) { li { color: red } }', false],
])('haveSameStyles is right about widths of 600 and 700 px with %s', (css, isSame) => {
  expect(haveSameStyles(styled(css, 600), styled(css, 700))).toBe(isSame);
});
