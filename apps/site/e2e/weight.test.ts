import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { facesFor, fontSlug } from '@resume/pdf/fonts';
import { glyphsByFace } from '@resume/site/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, files, pagesOf, settings } from './built.js';
import { openSite, type Visit } from './chromium.js';

/** Kilobytes of the first view with its fonts, as a host that compresses sends it. */
const BUDGET: Readonly<Record<string, number>> = { zh: 180, en: 80 };
const SCRIPT_BUDGET = 5;

let site: Visit;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site[Symbol.asyncDispose]());

/** What the outlines of one Chinese character take, compressed; a tenth more is for what goes with them. */
const CHARACTER = 174 * 1.1;

it('cuts Chinese fonts to the characters set in them', () => {
  const css = readFileSync(join(dist, files.find((file) => /^assets\/zh-.*css$/.test(file)) ?? ''), 'utf8');
  const pages = pagesOf('zh').map((path) => readFileSync(join(dist, path, 'index.html'), 'utf8'));
  const faces = facesFor(settings.theme, settings.languages);
  const chinese = faces.filter(({ family }) => family === 'Noto Sans SC');
  const glyphs = glyphsByFace(pages, css, faces);
  const characters = chinese.flatMap((face) => glyphs.get(face)?.match(/\p{Script=Han}/gu) ?? []);
  const bytes = chinese.map((face) => statSync(join(dist, `fonts/zh/${fontSlug(face)}.woff2`)).size);
  const each = bytes.reduce((sum, size) => sum + size, 0) / characters.length;
  console.log(`${characters.length} characters of ${each.toFixed(0)} bytes`);
  expect(each).toBeLessThan(CHARACTER);
});

describe.each(settings.languages)('%s', (locale) => {
  it('weighs next to nothing', async () => {
    const page = await site.browser.newPage();
    const weights: Record<string, number> = {};
    const arrivals: Promise<void>[] = [];
    page.on('response', (response) => {
      arrivals.push(
        response.body().then((body) => {
          const { pathname } = new URL(response.url());
          const sent = /\.(woff2|webp|png)$/.test(pathname) ? body : brotliCompressSync(body);
          weights[pathname] = sent.byteLength / 1000;
        }),
      );
    });
    await page.goto(`${site.origin}/${locale}/`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await Promise.all(arrivals);
    const sum = (pattern: RegExp) =>
      Object.entries(weights).reduce((all, [path, weight]) => all + (pattern.test(path) ? weight : 0), 0);
    console.log(`${locale}: ${sum(/./).toFixed(1)} kB, of which ${sum(/\.woff2$/).toFixed(1)} kB fonts`);
    expect(sum(/./), JSON.stringify(weights, null, 2)).toBeLessThanOrEqual(BUDGET[locale] ?? 180);
    expect(sum(/\.js$/)).toBeLessThanOrEqual(SCRIPT_BUDGET);
    await page.close();
  });

  it.each([1280, 360])('shifts nothing at %i px when its fonts come late', async (width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    // What is routed is not kept: the fonts come late on every page.
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of pagesOf(locale)) {
      await page.goto(`${site.origin}/${path}`);
      await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(
        shifts.reduce((sum, shift) => sum + shift, 0),
        path,
      ).toBe(0);
    }
    await page.close();
  });
});
