import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { somePeople } from '@resume/schema/fixtures';
import { defaultTheme, themeCss, themes } from '@resume/ui/themes';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isPersonStory, openStorybook, personStory, showStory, storiesOf, type Visit } from './visit.js';

/** The CSS of each theme, by name. */
const STYLES = Object.fromEntries(Object.entries(themes).map(([name, theme]) => [name, themeCss(theme)]));

/** The languages, each light or dark: colours know no language, so both in one, in the others one or the other. */
const SCHEMES = {
  zh: ['light', 'dark'],
  en: ['light'],
  de: ['dark'],
  ja: ['light'],
  ar: ['dark'],
};

/**
 * The themes that a language is looked at in: the default one, and its share of the others. Contrast is computed for every
 * theme elsewhere. `npm run test:all` looks at all in each language.
 */
function themesFor(locale: string): readonly string[] {
  const languages = Object.keys(SCHEMES);
  return Object.keys(themes).filter(
    (name, index) =>
      process.env.TEST_ALL ||
      name === defaultTheme.name ||
      index % languages.length === languages.indexOf(locale),
  );
}

/**
 * Whether a story is looked at in a language: all of them in the first one, and in each of the others all whole pages and a
 * share of the rest, for a piece has the same markup in every language. `npm run test:all` looks at all in each.
 */
function isShown(story: string, locale: string): boolean {
  const [first, ...others] = Object.keys(SCHEMES);
  if (isPersonStory(story)) return false;
  if (process.env.TEST_ALL || locale === first || story.startsWith('compositions-')) return true;
  return stories.indexOf(story) % others.length === others.indexOf(locale);
}

/** Densities change no colour and no words: half of the languages in each. */
const COMPACT = new Set(['en', 'ja', 'ar']);

/** What a theme can break; the rest is the same markup in all of them. */
const SEEN = ['color-contrast', 'target-size', 'link-in-text-block'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Look {
  readonly theme: string;
  readonly scheme: string;
}

/** The people who are looked at, on a page of their own: each writes in one language, whatever the toolbar says. */
const PEOPLE = new Set(somePeople(4).map(personStory));

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

/**
 * What axe finds in the story on view, in words. In the first look, by all its rules; in the others, by those of `SEEN`,
 * and of elements of one kind only the first: the tenth paper takes its colours from the rules that the first one took
 * them from. `seen` holds the kinds of each look, for all stories of a page.
 */
async function violations(page: Page, looks: readonly Look[]): Promise<string[]> {
  return page.evaluate(
    async ([all, rules, css]) => {
      const { axe, seen } = window as unknown as {
        axe: { run(context: Element | Element[], options: object): Promise<AxeResults> };
        seen: Record<string, Set<string>>;
      };
      const root = document.querySelector('#storybook-root') as HTMLElement;
      /** What stylesheets select an element by: its tag, class and attributes, and those of all around it. */
      const kindOf = (element: Element): string => {
        if (element === root) return '';
        const { localName, attributes, parentElement } = element;
        const selectable = [...attributes].filter(({ name }) =>
          /^(class|style|data-|aria-|lang|dir)/.test(name),
        );
        return [
          kindOf(parentElement as Element),
          localName,
          ...selectable.map(({ name, value }) => name + value),
        ].join(' ');
      };
      const isSeen = (element: Element) =>
        element.matches('a, button, input, select, textarea') ||
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      const elements = [...root.querySelectorAll('*')]
        .filter(isSeen)
        .map((element) => [kindOf(element), element] as const);

      const found: string[] = [];
      for (const [index, { theme, scheme }] of all.entries()) {
        const look = `${theme} ${scheme}`;
        seen[look] ??= new Set();
        const fresh = new Map(elements.filter(([kind]) => !seen[look]?.has(kind)).reverse());
        for (const kind of fresh.keys()) seen[look].add(kind);
        if (index > 0 && fresh.size === 0) continue;
        document.documentElement.dataset.scheme = scheme;
        (document.querySelector('style[data-theme-css]') as HTMLElement).textContent = css[theme] ?? '';
        const { violations } = await axe.run(index === 0 ? root : [...fresh.values()], {
          resultTypes: ['violations'],
          ...(index === 0
            ? { rules: { region: { enabled: false } } }
            : { runOnly: { type: 'rule', values: rules } }),
        });
        found.push(...violations.map(({ id, nodes }) => `${look}: ${id}: ${nodes[0]?.html}`));
      }
      return found;
    },
    [looks, SEEN, STYLES] as const,
  );
}

/** A page on which stories follow each other, as in the sidebar; axe is asked by hand alone. */
async function open(locale: string): Promise<Page> {
  const density = COMPACT.has(locale) ? 'compact' : 'comfortable';
  // Storybook waits a tenth of a second for animations after each story, but stops them for its own test runner.
  const page = await visit.browser.newPage({
    viewport: { width: 1280, height: 900 },
    userAgent: 'StorybookTestRunner',
  });
  const globals = `locale:${locale};density:${density};a11y.manual:!true`;
  await page.goto(`${visit.root}iframe.html?id=${stories[0]}&viewMode=story&globals=${globals}`);
  await page.locator('body.sb-show-main').waitFor();
  await page.evaluate(`${axe}; window.seen = {};`);
  return page;
}

it.concurrent.each([
  ...Object.entries(SCHEMES).map(
    ([locale, schemes]) => [locale, locale, schemes, (story: string) => isShown(story, locale)] as const,
  ),
  ['résumés of people', 'zh', SCHEMES.zh, (story: string) => PEOPLE.has(story)] as const,
])(
  'has no flaw that axe sees in %s, in the themes looked at',
  async (_, locale, schemes, isLookedAt) => {
    expect(stories.length).toBeGreaterThan(80);
    const looks = themesFor(locale).flatMap((theme) => schemes.map((scheme) => ({ theme, scheme })));
    const found: string[] = [];
    const page = await open(locale);
    for (const story of stories.filter(isLookedAt).toReversed()) {
      await showStory(page, story);
      for (const flaw of await violations(page, looks)) found.push(`${story}: ${flaw}`);
    }
    await page.close();
    expect(found).toEqual([]);
  },
  600_000,
);

it.concurrent.each([
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

it('leads from the first figure to the second where lines run from right to left', async () => {
  for (const story of ['compositions-resume--right-to-left', 'pieces-metricchange--right-to-left']) {
    const page = await visit.open(story, { locale: 'en' });
    for (const part of ['arrow', 'bars'])
      await expect
        .poll(() =>
          page
            .locator(`.resume-metric-change-${part}`)
            .first()
            .evaluate((element) => getComputedStyle(element).transform),
        )
        .toBe('matrix(-1, 0, 0, 1, 0, 0)');
    await page.close();
  }
});

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
