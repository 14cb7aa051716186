import { readFileSync } from 'node:fs';
import { contrastRatio, defineTheme, designTokens } from '@resume/ui/themes';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorybook, type Visit } from './visit.js';

let visit: Visit;
beforeAll(async () => {
  visit = await openStorybook();
});
afterAll(() => visit[Symbol.asyncDispose]());

const tokens = readFileSync(
  new URL('../../../packages/ui/src/themes/ledger/tokens.json', import.meta.url),
  'utf8',
);

/** The values of a theme with a token file. */
const designOf = (file: string) =>
  designTokens(defineTheme({ name: 'read', tokens: JSON.parse(file) }).tokens);

/** Opens a story in Storybook's frame, and a panel below it. */
async function openPanel(story: string, globals: string, panel: string): Promise<Page> {
  const page = await visit.browser.newPage({ viewport: { width: 1400, height: 1000 } });
  await page.goto(`${visit.root}?path=/story/${story}&globals=${globals}`);
  await page.getByRole('tab', { name: panel, exact: true }).click({ timeout: 60_000 });
  return page;
}

/** The file that the link downloads. */
async function downloaded(page: Page): Promise<string> {
  const href = (await page.getByRole('link', { name: 'Download tokens.json' }).getAttribute('href')) ?? '';
  return decodeURIComponent(href.slice(href.indexOf(',') + 1));
}

it('shows structure and text of the PDF of the story', async () => {
  const page = await openPanel('pieces-header--default', 'locale:en', 'PDF');
  const structure = page.getByRole('region', { name: 'Structure of page 1' });
  await structure.getByText('H1', { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByRole('region', { name: 'Text of page 1' }).getByText('Zhiwei Lin').waitFor();
});

it('shows the styles and the text of the Word file of the story, which can be downloaded', async () => {
  const page = await openPanel('pieces-header--default', 'locale:en', 'Word');
  const table = page.getByRole('table', { name: 'Paragraphs of the Word file' });
  await table.getByRole('row', { name: 'Heading1 Zhiwei Lin', exact: true }).waitFor({ timeout: 60_000 });
  const href = await page.getByRole('link', { name: 'Download story.docx' }).getAttribute('href');
  const file = Buffer.from((href ?? '').replace(/^.*,/, ''), 'base64');
  expect(Object.keys(unzipSync(file))).toContain('word/document.xml');
});

it('shows what the component weighs and which tokens it uses', async () => {
  const page = await openPanel('pieces-metricchange--default', 'locale:en', 'Component');
  await page
    .getByText(/^[1-9]\d* bytes$/)
    .first()
    .waitFor({ timeout: 60_000 });
  const used = page.getByRole('region', { name: 'Tokens it uses' });
  await used.getByText('--resume-font-title').waitFor();
});

it('edits a token on page and in the PDF, keeps it in the address, and exports it', async () => {
  const page = await openPanel('pieces-header--default', 'locale:en;medium:both', 'Tokens');
  const story = page.frameLocator('#storybook-preview-iframe');
  expect(await downloaded(page)).toBe(tokens);
  const pdf = story.getByRole('region', { name: 'PDF' }).getByRole('img').first();
  await pdf.waitFor({ timeout: 60_000 });
  const before = await pdf.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

  const accent = page
    .getByRole('group', { name: 'color light', exact: true })
    .getByLabel('accent', { exact: true });
  await accent.fill('#0b5394');
  const header = story.locator('.resume-header').first();
  await expect
    .poll(() =>
      header.evaluate((node) => getComputedStyle(node).getPropertyValue('--resume-color-accent').trim()),
    )
    .toBe('#0b5394');
  await expect
    .poll(() => pdf.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL()), { timeout: 30_000 })
    .not.toBe(before);
  expect(decodeURIComponent(page.url())).toContain('tokens.color_light_accent:!hex(0b5394)');

  const { color } = designOf(await downloaded(page));
  expect(color.light.accent).toBe('#0b5394');
  expect(contrastRatio(color.light.accent, color.light.paper)).toBeGreaterThanOrEqual(4.5);
});

it('edits the size of text and the spaces, and exports both', async () => {
  const page = await openPanel('compositions-resume--default', 'locale:en', 'Tokens');
  const summary = page.frameLocator('#storybook-preview-iframe').locator('.resume-header-summary');
  const measure = () =>
    summary.evaluate((node) => {
      const { fontSize, lineHeight } = getComputedStyle(node);
      const probe = node.appendChild(document.createElement('span'));
      probe.style.cssText = 'position: absolute; width: var(--resume-space-4)';
      const { width: space } = getComputedStyle(probe);
      probe.remove();
      return { fontSize, lineHeight, space };
    });
  const before = await measure();
  const comfortable = page.getByRole('group', { name: 'density comfortable', exact: true });
  await comfortable.getByLabel('text', { exact: true }).fill('20');
  await comfortable.getByLabel('line', { exact: true }).fill('2');
  await expect.poll(async () => (await measure()).fontSize).toBe('20px');
  expect(await measure()).toMatchObject({ lineHeight: '40px', space: before.space });
  await page.getByRole('group', { name: 'space', exact: true }).getByLabel('4', { exact: true }).fill('7');
  await expect.poll(async () => (await measure()).space).toBe('28px');

  const { density, space } = designOf(await downloaded(page));
  expect(density.comfortable).toMatchObject({ text: 20, line: 2 });
  expect(space[4]).toBe(7);
});

it('shows at once which pairs of colours have too little contrast', async () => {
  const page = await openPanel('pieces-header--default', 'locale:en', 'Tokens');
  await page.getByText('every pair of colours has a contrast of 4.5:1 or more').waitFor();
  await page
    .getByRole('group', { name: 'color dark', exact: true })
    .getByLabel('muted', { exact: true })
    .fill('#333333');
  const failing = page.getByRole('list', { name: 'Too little contrast' }).getByRole('listitem');
  await expect
    .poll(() => failing.allTextContents())
    .toContainEqual(expect.stringContaining('ledger, dark: muted on paper'));
});

it('makes no PDF, and loads no font for one, before the panel that shows it is selected', async () => {
  const page = await visit.browser.newPage({ viewport: { width: 1400, height: 1000 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${visit.root}?path=/story/pieces-header--default&globals=locale:en`);
  await page
    .frameLocator('#storybook-preview-iframe')
    .getByRole('heading', { level: 1 })
    .waitFor({ timeout: 60_000 });
  await page.getByRole('tab', { name: 'Controls' }).waitFor();
  await page.waitForLoadState('networkidle');
  // The header has no italics: only a PDF asks for their font.
  const fontsForPdfs = () => asked.filter((url) => /_Italic|NotoS/.test(url));
  expect(fontsForPdfs()).toEqual([]);
  // The same fonts are found once a PDF is asked for.
  await page.getByRole('tab', { name: 'PDF', exact: true }).click();
  await expect.poll(() => fontsForPdfs().length, { timeout: 60_000 }).toBeGreaterThan(0);
});
