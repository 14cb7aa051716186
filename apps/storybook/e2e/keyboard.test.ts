import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorybook, type Visit } from './visit.js';

let visit: Visit;
let page: Page;
beforeAll(async () => {
  visit = await openStorybook();
  page = await visit.browser.newPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => visit[Symbol.asyncDispose]());

/** Opens a story by itself; axe, which would hold the page up, is asked by hand alone. */
async function open(story: string): Promise<void> {
  await page.goto(`${visit.root}iframe.html?id=${story}&viewMode=story&globals=locale:en;a11y.manual:!true`);
  await page.locator('body.sb-show-main').waitFor();
}

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

it('chooses light and dark with arrow keys', async () => {
  await open('pieces-themeswitch--long-labels');
  const scheme = () => page.evaluate(() => document.documentElement.dataset.scheme);
  // The page is light from the start.
  await press('Tab', 'ArrowDown');
  expect(await scheme()).toBe('dark');
  await press('ArrowDown');
  expect(await scheme()).toBe('auto');
});

it('leads to another language at the same place', async () => {
  await open('pieces-localeswitch--two-languages');
  await page.evaluate(() => {
    window.location.hash = 'work';
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  });
  await press('Tab', 'Tab', 'Enter');
  const link = page.getByRole('link', { name: 'English' });
  expect(await link.evaluate((node) => (node as HTMLAnchorElement).href)).toMatch(/\/en\/#work$/);
});

it('leads to a section', async () => {
  await open('pieces-sectionnav--with-sections');
  const links = page.getByRole('navigation').getByRole('link');
  const hashOf = (index: number) => links.nth(index).getAttribute('href');
  // The play function ends on the last link.
  const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.hash);
  await expect.poll(focused, { timeout: 30_000 }).toBe(await hashOf((await links.count()) - 1));
  await press('Shift+Tab', 'Enter');
  expect(`#${await page.locator(':target').getAttribute('id')}`).toBe(await hashOf(1));
});

it('narrows the papers by words and by year', async () => {
  await open('pieces-publicationfilter--right-to-left');
  const papers = page.locator('.resume-publication-list > li').filter({ visible: true });
  const all = await papers.count();
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('rain');
  expect(await papers.count()).toBeLessThan(all);
  await press('Control+A', 'Delete', 'Tab');
  await page.keyboard.type('2020');
  await expect.poll(() => papers.count()).toBe(1);
});

it('opens the citations and copies one', async () => {
  await open('pieces-copycitation--right-to-left');
  const details = page.getByRole('group');
  await details.evaluate((node) => node.removeAttribute('open'));
  await press('Tab', 'Enter');
  expect(await details.getAttribute('open')).not.toBeNull();
  await press('Tab', 'Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('Lin, Z. (2022). Listening Through the Rain.');
  await press('Shift+Tab', 'Space');
  expect(await details.getAttribute('open')).toBeNull();
});

it('prints with Enter and with space', async () => {
  await open('pieces-printbutton--long-label');
  await page.evaluate(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: printed() + 1 }) });
    const printed = () => (window as unknown as { printed: number }).printed;
  });
  await press('Tab', 'Enter', 'Space');
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(2);
});
