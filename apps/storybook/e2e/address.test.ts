import { inspectPdf } from '@resume/pdf/read';
import { fixtureView } from '@resume/schema/fixtures';
import { browserPrintCss, designTokens, ledger, plain } from '@resume/ui/themes';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorybook, type Visit } from './visit.js';

let visit: Visit;
beforeAll(async () => {
  visit = await openStorybook();
});
afterAll(() => visit[Symbol.asyncDispose]());

const RESUME = 'compositions-resume--default';

it('shows exactly what the address chooses', async () => {
  const page = await visit.open(RESUME, {
    locale: 'en',
    audience: 'recruiter',
    theme: 'plain',
    accent: 'seal',
    scheme: 'dark',
    density: 'compact',
    direction: 'rtl',
  });
  const view = fixtureView('en', 'recruiter');
  await page.getByRole('heading', { level: 1, name: String(view.basics.name) }).waitFor();
  expect(await page.getByText('+86 000 0000 0000').count()).toBe(1);
  expect(
    await page.evaluate(() => {
      const { dir, lang, dataset } = document.documentElement;
      const sheet = document.querySelector('.resume-document');
      return {
        dir,
        lang,
        dataset: { ...dataset },
        paper: sheet && getComputedStyle(sheet).backgroundColor,
        accent: sheet && getComputedStyle(sheet).getPropertyValue('--resume-color-accent').trim(),
      };
    }),
  ).toEqual({
    dir: 'rtl',
    lang: 'en',
    dataset: expect.objectContaining({ theme: 'plain', scheme: 'dark', density: 'compact' }),
    paper: rgb(designTokens(plain.tokens).color.dark.paper),
    accent: expect.stringContaining(String(designTokens(ledger.tokens).color.dark.accent)),
  });
});

it('keeps from everyone what is for recruiters', async () => {
  const page = await visit.open(RESUME, { locale: 'en', audience: 'public' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('+86 000 0000 0000').count()).toBe(0);
});

it('shows the real PDF, page by page, with what starts each', async () => {
  const page = await visit.open(RESUME, { locale: 'en', medium: 'pdf' });
  const pdf = page.getByRole('region', { name: 'PDF' });
  await pdf.getByRole('img').first().waitFor({ timeout: 60_000 });
  const pages = await pdf.getByRole('img').count();
  const hints = await pdf.getByText(/^Page \d+ of \d+/).allTextContents();
  expect(hints).toHaveLength(pages);
  await pdf.getByText(`Page 1 of ${pages} starts with H1 “Zhiwei Lin”`).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
});

it('shows screen and PDF side by side', async () => {
  const page = await visit.open(RESUME, { locale: 'en', medium: 'both' });
  const sheet = page.getByRole('region', { name: 'PDF' }).getByRole('img').first();
  await sheet.waitFor({ timeout: 60_000 });
  const [heading, drawn] = await Promise.all([
    page.getByRole('heading', { level: 1 }).boundingBox(),
    sheet.boundingBox(),
  ]);
  expect(heading?.x).toBeLessThan(drawn?.x ?? 0);
});

it.each(['zh', 'en'])('breaks pages in %s where Chromium does when it prints', async (locale) => {
  const printed = await visit.open(RESUME, { locale });
  await printed.getByRole('heading', { level: 1 }).waitFor();
  await printed.addStyleTag({ content: browserPrintCss });
  const { pages } = await inspectPdf(await printed.pdf({ format: 'A4', preferCSSPageSize: true }));
  // Chromium writes the number of a page, which stands in its margin, before its text.
  const printedTexts = pages.map(({ text }) => letters(text).replace(/^\d+\/\d+/, ''));

  const shown = await visit.open(RESUME, { locale, medium: 'print' });
  const starts = shown.getByRole('region', { name: 'Browser print' }).locator('.sheet-hint bdi');
  // Fonts come when they come, and the breaks are measured again.
  await expect
    .poll(
      async () => {
        const found = (await starts.allTextContents()).map(letters);
        const elsewhere = found.filter((start, index) => !printedTexts[index]?.startsWith(start));
        return { pages: found.length, elsewhere };
      },
      { timeout: 30_000 },
    )
    .toEqual({ pages: printedTexts.length, elsewhere: [] });
});

/** What is read of a text. Chromium prints some Chinese characters as the radicals that look like them. */
const letters = (text: string) => text.replace(/\s|…$/g, '').normalize('NFKC');

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
