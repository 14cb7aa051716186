import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileStylesheet, parseHtml, styleDocument } from '@resume/css';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser.js';
import { fonts } from '../fonts.js';
import { browserPlacement, openOracle } from './browser-placement.js';
import { enginePlacement } from './engine-placement.js';
import { FRAGMENTS } from './fragments.js';
import { differences } from './placement.js';

const require = createRequire(import.meta.url);

/** In px. */
const WIDTH = 600;

/** Lines as they are filled one after another, which browsers do by default. */
const BASE = `
  body { margin: 0; font: 16px/1.5 "Source Sans 3"; text-wrap: stable }
  p { margin: 0 }
`;

const faces = [
  ...fonts,
  {
    family: 'Source Sans 3',
    weight: 400,
    style: 'italic',
    data: readFileSync(
      require.resolve('@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
    ),
  } as const,
];

describe('layout next to Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await openOracle(page, faces, WIDTH);
  });
  afterAll(() => browser.close());

  async function found(html: string, css: string): Promise<readonly string[]> {
    const sheet = compileStylesheet(BASE + css, { file: 'fragment.css' });
    const medium = { type: 'print', width: WIDTH, height: 1000 } as const;
    const { diagnostics, root } = styleDocument(parseHtml(html, { lang: 'en' }), {
      stylesheets: [sheet],
      medium,
    });
    expect(diagnostics).toEqual([]);
    const [engine, chromium] = [
      await enginePlacement(root, faces, WIDTH),
      await browserPlacement(page, html, BASE + css),
    ];
    return differences(engine, chromium);
  }

  describe.each(Object.entries(FRAGMENTS))('%s', (_, fragments) => {
    it.each(fragments)('$name', async ({ css = '', html }) => {
      expect(await found(html, css)).toEqual([]);
    });
  });
});
