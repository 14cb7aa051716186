import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROPERTY_KEYS } from './style/properties/index.js';
import { CASES } from './test/cases.js';
import { ChromiumStyles } from './test/chromium.js';
import { style } from './test/style.js';

let chromium: ChromiumStyles;
beforeAll(async () => {
  chromium = await ChromiumStyles.open({ type: 'print', width: 600, height: 800 });
});
afterAll(() => chromium?.close());

const page = (body: string) => `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`;

/** What print breaks better than Chromium: see the stylesheet of the user agent. */
const keys = PROPERTY_KEYS.filter((key) => key !== 'breakAfter' && key !== 'breakInside');

const COLORS = [
  'red',
  '#abc',
  '#11223380',
  'rgb(1 2 3 / 50%)',
  'rgba(10, 20, 30, 0.4)',
  'hsl(120deg 50% 50%)',
  'hwb(90 10% 10%)',
  'lab(50% 40 59.5)',
  'lch(52% 72 50)',
  'oklch(0.6 0.1 250)',
  'oklab(0.6 0.1 0.05)',
  'color(srgb 0.2 0.4 0.6)',
  'color(display-p3 0.5 0.4 0.3)',
  'color-mix(in srgb, red 30%, blue)',
  'color-mix(in oklch, #336699, white 20%)',
  'rgb(from #336699 r g calc(b + 20))',
  'oklch(from #336699 l c calc(h + 30))',
  'transparent',
];

/** Pseudo-elements: HTML and CSS. */
const GENERATED: readonly (readonly [html: string, css: string])[] = [
  ['<p>x</p>', 'p::before { content: "a" attr(class) "b"; color: red; font-size: 2em }'],
  [
    '<p class="k">x</p>',
    'p::after { content: "\\201C" attr(class) "!"; display: block; margin-inline-start: 1em }',
  ],
  ['<p>x</p>', 'p::before { content: none } p::after { color: red }'],
  [
    '<p>x</p>',
    ':where(p)::before { content: ""; font-weight: 700 } @layer x { p::before { content: "layer"; color: blue } }',
  ],
];

const WITHOUT_STYLE =
  'address article aside blockquote center dd dl dt div figure figcaption footer h1 h2 h3 h4 h5 h6 header hgroup main nav ol p pre search section ul b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var a abbr';

describe('as in Chromium', () => {
  it('elements look without a stylesheet', async () => {
    const elements = WITHOUT_STYLE.split(' ').map((name) => `<${name}>x</${name}>`);
    const others = `
      <hr><a href="#">x</a><table><caption>x</caption><thead><tr><th>x</th></tr></thead><tbody><tr><td>x</td></tr></tbody></table>
      <ul><li>x<ul><li>y<ul><li>z</li></ul></li></ul></li></ul><details open><p>x</p></details>`;
    expect(await chromium.differences(page(elements.join('') + others), '', keys)).toEqual([]);
  });

  it('colours are painted', async () => {
    const theirs = await chromium.colors(COLORS);
    const ours = COLORS.map((text) => {
      const { a, b, g, r } = style('<p>x</p>', `p { color: ${text} }`).get('p').style.color;
      return [r, g, b, a].map((channel) => Math.round(channel * 255));
    });
    const far = COLORS.filter((_, i) => {
      const alpha = (theirs[i]?.[3] ?? 0) / 255;
      // A canvas keeps channels multiplied by alpha, which rounds them.
      const tolerance = alpha === 0 ? 255 : Math.ceil(1.5 / alpha);
      return ours[i]?.some((channel, j) => Math.abs(channel - (theirs[i]?.[j] ?? 0)) > tolerance);
    });
    expect(far).toEqual([]);
  });

  it.each(GENERATED)('pseudo-elements of %s with %s', async (html, css) => {
    expect(await chromium.pseudoDifferences(page(html), css)).toEqual([]);
  });

  it.each(CASES)('%s', async (title, html, css) => {
    expect(await chromium.differences(page(html), css, title === 'breaks' ? PROPERTY_KEYS : keys)).toEqual(
      [],
    );
  });
});
