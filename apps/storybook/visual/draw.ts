import type { Person } from '@resume/schema/fixtures';
import { defaultTheme, themes } from '@resume/ui/themes';
import type { Page } from 'playwright-core';
import { personStory, showStory, storiesOf, type Visit } from '../e2e/visit.js';
import { type Picture, readPicture } from './picture.js';

/** A picture as it was drawn just now. */
export interface Drawn {
  readonly name: string;
  readonly picture: Picture;
}

const SCHEMES = ['light', 'dark'] as const;

/** Wide enough for the margin column, narrow enough for small files. */
const VIEWPORT = { width: 760, height: 600 };

/** A short story that is not drawn, to start from. */
const BLANK = 'compositions-extremes--emoji';

/** Whole pages, which pages of variants do not hold. */
const COMPOSITIONS = /^compositions-(extremes--(?!emoji|three-page-role)|resume--(default|right-to-left))/;

/** Draws each page of variants, and some compositions, in one language: light and dark. */
export async function* drawStories(visit: Visit, locale: string): AsyncGenerator<Drawn> {
  const stories = (await storiesOf(visit)).filter(
    ({ id, name }) => name === 'All Variants' || COMPOSITIONS.test(id),
  );
  const page = await openPage(visit, BLANK, `locale:${locale}`);
  for (const { id } of stories) {
    await showStory(page, id);
    for (const scheme of SCHEMES) {
      await settle(page, scheme);
      const png = await page.locator('#storybook-root').screenshot({ animations: 'disabled' });
      yield { name: `${id.replace('--all-variants', '')}/${locale}-${scheme}`, picture: readPicture(png) };
    }
  }
  await page.close();
}

/** The people in the album: one of each script that the fonts of the Storybook have, and one who writes long. */
const PEOPLE: readonly Person[] = ['applicantZh', 'engineer', 'physicianAr', 'designer'];

/** Draws the résumés of some people, each in their own language. */
export async function* drawPeople(visit: Visit): AsyncGenerator<Drawn> {
  const page = await openPage(visit, BLANK, 'locale:en');
  for (const name of PEOPLE) {
    const story = personStory(name);
    await showStory(page, story);
    await settle(page, 'light');
    const png = await page.locator('#storybook-root').screenshot({ animations: 'disabled' });
    yield { name: story, picture: readPicture(png) };
  }
  await page.close();
}

/**
 * Draws the fixture's PDF in every language and theme, as pdf.js does for the story in print: each page in the default theme,
 * and the first in the others.
 */
export async function* drawPdfPages(visit: Visit, locales: readonly string[]): AsyncGenerator<Drawn> {
  const page = await openPage(visit, BLANK, 'locale:en');
  for (const locale of locales) {
    for (const theme of Object.keys(themes)) {
      await showStory(page, 'print-resume--default', { locale, theme });
      const pdf = page.getByRole('region', { name: 'PDF' });
      await pdf.and(page.locator('[data-status="made"]')).waitFor({ timeout: 120_000 });
      const sheets = await pdf.getByRole('img').all();
      for (const [index, sheet] of sheets.slice(0, theme === defaultTheme.name ? undefined : 1).entries()) {
        const address = await sheet.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
        const png = Buffer.from(address.slice(address.indexOf(',')), 'base64');
        yield { name: `pdf/${locale}-${theme}-${index + 1}`, picture: readPicture(png) };
      }
      // The next is shown from another story, so that no PDF made before is taken for it.
      await showStory(page, BLANK);
    }
  }
  await page.close();
}

/** Opens a story by itself, with every font of the page; axe is asked by hand alone. */
async function openPage({ browser, root }: Visit, story: string, globals: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 1, reducedMotion: 'reduce' });
  await page.goto(`${root}iframe.html?id=${story}&viewMode=story&globals=${globals};a11y.manual:!true`);
  await page.locator('body.sb-show-main').waitFor();
  await page.evaluate(async () => {
    await Promise.all(Array.from(document.fonts, (font) => font.load()));
  });
  return page;
}

/** Shows a page light or dark, and waits for its images. */
const settle = (page: Page, scheme: string) =>
  page.evaluate(async (chosen) => {
    document.documentElement.dataset.scheme = chosen;
    await Promise.all(Array.from(document.images, (image) => image.decode()));
  }, scheme);
