import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROPERTY_KEYS } from './style/properties/index.js';
import { CASES } from './test/cases.js';
import { ChromiumStyles } from './test/chromium.js';

let chromium: ChromiumStyles;
beforeAll(async () => {
  chromium = await ChromiumStyles.open({ type: 'print', width: 600, height: 800 });
});
afterAll(() => chromium?.close());

const page = (body: string) => `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`;

/** What print breaks better than Chromium: see the stylesheet of the user agent. */
const keys = PROPERTY_KEYS.filter((key) => key !== 'breakAfter' && key !== 'breakInside');

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

  it.each(CASES)('%s', async (title, html, css) => {
    expect(await chromium.differences(page(html), css, title === 'breaks' ? PROPERTY_KEYS : keys)).toEqual(
      [],
    );
  });
});
