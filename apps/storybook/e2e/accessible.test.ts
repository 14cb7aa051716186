import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorybook, showStory, storiesOf, type Visit } from './visit.js';

const THEMES = ['ledger', 'plain', 'sidebar'];

/** The languages, each light or dark: colours know no language, so both in one, in the others one or the other. */
const SCHEMES = {
  zh: ['light', 'dark'],
  en: ['light'],
  de: ['dark'],
  ja: ['light'],
  ar: ['dark'],
};

/** Densities change no colour and no words: half of the languages in each. */
const COMPACT = new Set(['en', 'ja', 'ar']);

/** What a theme can break; the rest is the same markup in all of them. */
const SEEN = ['color-contrast', 'target-size', 'link-in-text-block'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let visit: Visit;
let stories: string[];
beforeAll(async () => {
  visit = await openStorybook();
  // The first is on the page from the start, and shown once more like the others. Pages of variants show the same again.
  stories = (await storiesOf(visit))
    .filter(({ importPath, name }) => importPath.includes('packages/ui') && name !== 'All Variants')
    .map(({ id }) => id);
});
afterAll(() => visit[Symbol.asyncDispose]());

/** Violations of the story on view, in words. With `looks` other than the first, of what a theme can break alone. */
async function violations(
  page: Page,
  look: { theme: string; scheme: string },
  isFirst: boolean,
): Promise<string[]> {
  const results = await page.evaluate(
    async ([{ theme, scheme }, rules]) => {
      Object.assign(document.documentElement.dataset, { theme, scheme });
      // Colours that fade from one theme to the next would be read half-way.
      await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
      const { axe } = window as unknown as { axe: { run(...args: unknown[]): Promise<AxeResults> } };
      return axe.run('#storybook-root', {
        resultTypes: ['violations'],
        ...(rules ? { runOnly: { type: 'rule', values: rules } } : { rules: { region: { enabled: false } } }),
      });
    },
    [look, isFirst ? undefined : SEEN] as const,
  );
  return results.violations.map(({ id, nodes }) => `${look.theme} ${look.scheme}: ${id}: ${nodes[0]?.html}`);
}

/** A page on which stories follow each other, as in the sidebar; axe is asked by hand alone. */
async function open(locale: string): Promise<Page> {
  const density = COMPACT.has(locale) ? 'compact' : 'comfortable';
  const page = await visit.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const globals = `locale:${locale};density:${density};a11y.manual:!true`;
  await page.goto(`${visit.root}iframe.html?id=${stories[0]}&viewMode=story&globals=${globals}`);
  await page.locator('body.sb-show-main').waitFor();
  await page.evaluate(axe);
  return page;
}

it.concurrent.each(Object.entries(SCHEMES))(
  'has no flaw that axe sees in %s, in any theme',
  async (locale, schemes) => {
    expect(stories.length).toBeGreaterThan(80);
    const looks = THEMES.flatMap((theme) => schemes.map((scheme) => ({ theme, scheme })));
    const found: string[] = [];
    const page = await open(locale);
    for (const story of stories.toReversed()) {
      await showStory(page, story);
      for (const [index, look] of looks.entries())
        for (const flaw of await violations(page, look, index === 0)) found.push(`${story}: ${flaw}`);
    }
    await page.close();
    expect(found).toEqual([]);
  },
  600_000,
);

it.each([
  ['at 320 px', 320, 1],
  ['at 1280 px with text at 200 %', 1280, 2],
])(
  'scrolls in one direction %s',
  async (_, width, zoom) => {
    const wide: string[] = [];
    const page = await open('en');
    await page.setViewportSize({ width, height: 800 });
    for (const story of stories.toReversed()) {
      await showStory(page, story);
      const overflow = await page.evaluate((factor) => {
        document.documentElement.style.fontSize = `${factor * 100}%`;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, zoom);
      if (overflow > 0) wide.push(`${story}: ${overflow} px`);
    }
    await page.close();
    expect(wide).toEqual([]);
  },
  300_000,
);

it('keeps its rules and marks in forced colours, and moves nothing where motion is not wanted', async () => {
  const page = await visit.open('compositions-resume--default', { locale: 'en' });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.locator('.resume-section').first().waitFor();
  const seen = await page.evaluate(() => {
    const style = (selector: string, pseudo?: string) =>
      getComputedStyle(document.querySelector(selector) as Element, pseudo);
    return {
      seal: style('.resume-header-name', '::before').borderBlockStartWidth,
      share: style('.resume-workstream-bar-share').fill !== style('.resume-workstream-bar-whole').fill,
      moving: [...document.querySelectorAll('#storybook-root *')].flatMap((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        const moves = animationName !== 'none' || Number.parseFloat(transitionDuration) > 0.001;
        return moves ? [element.className] : [];
      }),
    };
  });
  expect(seen).toEqual({ seal: '3px', share: true, moving: [] });
});
