import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileStylesheet, elementsIn, parseHtml, type StyledElement, styleDocument } from '@resume/css';
import { prepareResume } from '@resume/schema';
import { type Person, people, peopleSources } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import { readTheme } from '@resume/ui/read-theme';
import * as themes from '@resume/ui/themes';
import { themeCss } from '@resume/ui/themes';
import type { Browser, Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser.js';
import { fontsOfThemes } from '../fonts.js';
import { browserPlacement, openOracle } from './browser-placement.js';
import { enginePlacement } from './engine-placement.js';
import { FRAGMENTS } from './fragments/index.js';
import { differences } from './placement.js';

/** In px. */
const WIDTH = 600;

/** Lines as they are filled one after another, which browsers do by default. */
const BASE = `
  body { margin: 0; font: 16px/1.5 "Source Sans 3", "Noto Sans SC"; text-wrap: stable }
  p { margin: 0 }
`;

/** A stylesheet with those it imports. */
const imported = (file: URL): string =>
  readFileSync(file, 'utf8').replace(/@import "([^"]+)";/g, (_, path: string) =>
    imported(new URL(path, file)),
  );

const ui = new URL('../../../../ui/src/', import.meta.url);

/** What documents are compared without: rules that a screen rounds to whole pixels, text that no node holds, kerning with spaces. */
const PLAIN = `
  :root, :where([data-theme]) { --resume-rule-hairline: 1px !important; --resume-rule-mark: 3px !important }
  *::before, *::after { content: none !important }
  * { text-wrap: stable !important; hyphens: manual !important; text-autospace: no-autospace !important; font-kerning: none !important }
  body { margin: 0 }
`;

const NAMES = Object.values(themes).flatMap((theme) =>
  typeof theme === 'object' && 'stylesheet' in theme ? [theme.name] : [],
);

/** People whose scripts the fonts of the tests have, and the languages that the whole matrix sets those of one script in. */
const PEOPLE: readonly Person[] = [
  'engineer',
  'graduate',
  'designer',
  'academic',
  'engineerDe',
  'careerChanger',
  'applicantZh',
];
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pl'];

const isAll = Boolean(process.env.TEST_ALL);

/** Three people in the language they write, or all of them in each language where TEST_ALL is set. */
const VIEWS = PEOPLE.slice(0, isAll ? undefined : 3).flatMap((name) =>
  [...new Set([peopleSources[name].locale, ...(isAll && name !== 'applicantZh' ? LANGUAGES : [])])].map(
    (locale) => ({
      name,
      locale,
      view: prepareResume(people[name], { locale, now: new Date('2026-01-01T00:00:00Z') }),
    }),
  ),
);

/**
 * Sets text in whole 64ths of a pixel, as Chromium measures it: of 10.667px, it drops a hundredth, and the last word of a
 * line may fit. Heights of lines stay those of the whole size.
 */
function roundFontSizes(root: StyledElement): void {
  for (const element of elementsIn(root)) {
    const { style } = element;
    const { fontSize, lineHeight } = style;
    if (fontSize * 64 === Math.floor(fontSize * 64)) continue;
    const factor = Math.round(fontSize * 64) / 64 / fontSize;
    Object.assign(element, {
      style: {
        ...style,
        fontSize: Math.floor(fontSize * 64) / 64,
        lineHeight: lineHeight === 'normal' ? lineHeight : lineHeight * factor,
      },
    });
  }
}

/**
 * How much wider each space is, in px. Chromium rounds the advance of every glyph to a 64th of a pixel, as FreeType does: a word of
 * n glyphs is up to n/128 px longer or shorter than it is here, and a last word that fits by less may stand on either of two
 * lines. A document agrees if it does with spaces as they are, or with all of them longer or shorter by what a word of two or
 * four glyphs may be.
 */
const SPACES = [0, 1 / 64, -1 / 64, 1 / 32, -1 / 32];

/**
 * Documents in which one line is longer by those advances and another one shorter, so that neither change suits both: the person
 * and language by theme. Their differences are that one line.
 */
const FLIPPED: Readonly<Record<string, readonly string[]>> = {
  banner: ['academic es'],
  plain: ['academic es'],
};

function widenSpaces(root: StyledElement, by: number): void {
  for (const element of elementsIn(root))
    Object.assign(element, {
      style: { ...element.style, wordSpacing: element.style.wordSpacing + by },
    });
}

const fonts = await fontsOfThemes();

describe('layout next to Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await openOracle(page, fonts, WIDTH);
  });
  afterAll(() => browser.close());

  async function found(html: string, css: string): Promise<readonly string[]> {
    const sheet = compileStylesheet(css, { file: 'fragment.css' });
    const medium = { type: 'print', width: WIDTH, height: 1000 } as const;
    const chromium = await browserPlacement(page, html, css);
    const found: (readonly string[])[] = [];
    for (const space of SPACES) {
      const { root } = styleDocument(parseHtml(html, { lang: 'en' }), { stylesheets: [sheet], medium });
      roundFontSizes(root);
      widenSpaces(root, space);
      const here = differences(await enginePlacement(root, fonts, WIDTH), chromium);
      if (here.length === 0) return here;
      found.push(here);
    }
    return found[0] ?? [];
  }

  describe.each(Object.entries(FRAGMENTS))('%s', (_, fragments) => {
    it.each(fragments)('$name', async ({ css = '', html }) => {
      expect(await found(html, BASE + css)).toEqual([]);
    });
  });

  /** Photographs are compared in fragments. Chromium breaks numbers such as an ISBN at their hyphens, Unicode does not. */
  function foundIn({ view }: (typeof VIEWS)[number], themeSheet: string): Promise<readonly string[]> {
    const html = renderToStaticMarkup(<Resume view={view} />)
      .replace(/<img[^>]*>/g, '')
      .replace(/(?<=\d)-(?=\d)/g, '');
    return found(html, imported(new URL('components.css', ui)) + themeSheet + PLAIN);
  }

  describe.each(NAMES)('a résumé in %s', (theme) => {
    it.each(VIEWS)('of $name in $locale', async (document) => {
      const apart = await foundIn(document, imported(new URL(`themes/${theme}.css`, ui)));
      const isFlipped = FLIPPED[String(theme)]?.includes(`${document.name} ${document.locale}`);
      if (isFlipped) expect(apart).not.toEqual([]);
      else expect(apart).toEqual([]);
    });
  });

  it.each(VIEWS.slice(0, 1))('a résumé of $name in a theme outside of the library', async (document) => {
    const folder = fileURLToPath(new URL('../../../../../docs/themes', import.meta.url));
    expect(await foundIn(document, themeCss(readTheme('./quill', [folder])))).toEqual([]);
  });
});
