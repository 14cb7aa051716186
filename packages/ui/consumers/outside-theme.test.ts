import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/chromium.mjs';
import { Header, Section, WorkTimeline } from '../src/index.js';
import { themeCss } from '../src/theme/index.js';
import { readTheme } from '../src/theme/read-theme.js';

/** The theme of the guide, which is no part of the library. */
const theme = readTheme('./quill', [join(import.meta.dirname, '../../../docs/themes')]);
const components = readFileSync(join(import.meta.dirname, '../dist/components.css'), 'utf8');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
});
afterAll(() => browser?.close());

const work = [
  {
    name: 'Analytical Engines',
    position: 'Engineer',
    department: 'Mill',
    location: 'London',
    date: { start: { datetime: '1842', text: '1842' } },
  },
];

async function show(lang: string, dir: 'ltr' | 'rtl', attributes = ''): Promise<void> {
  const markup = renderToStaticMarkup(
    createElement(
      'article',
      { className: 'resume-document', lang, dir },
      createElement(Header, { basics: { name: 'Ada', contacts: [{ label: 'Email', text: 'a@b.org' }] } }),
      createElement(Section, { id: 'work', title: 'Work' }, createElement(WorkTimeline, { items: work })),
    ),
  );
  // The theme first: layers keep the order.
  await page.setContent(
    `<!doctype html><html ${attributes}><style>${themeCss(theme)}</style><style>${components}</style>${markup}</html>`,
  );
}

const styleOf = (selector: string, name: string) =>
  page.locator(selector).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
const boxOf = async (selector: string) => {
  const box = await page.locator(selector).boundingBox();
  return box ?? expect.fail(`${selector} is not shown`);
};

describe.each(['screen', 'print'] as const)('a theme of its own folder, on %s', (media) => {
  beforeAll(() => page.emulateMedia({ media }));

  it('centres the head, sets titles in small capitals above a rule, and slants positions', async () => {
    await show('en', 'ltr');
    expect(await styleOf('.resume-header', 'text-align')).toBe('center');
    expect(await styleOf('.resume-contact-list', 'justify-content')).toBe('center');
    expect(await styleOf('.resume-section-title', 'font-variant-caps')).toBe('small-caps');
    expect(await styleOf('.resume-section-title', 'border-block-end-style')).toBe('solid');
    expect(await styleOf('.resume-timeline-position', 'font-style')).toBe('italic');
  });

  it.each([
    ['en', 'ltr'],
    ['zh', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('sets dates and places at the end of their lines in %s', async (lang, dir) => {
    await show(lang, dir);
    const [item, title, date, place] = [
      await boxOf('.resume-timeline-item'),
      await boxOf('.resume-timeline-title'),
      await boxOf('.resume-timeline-date'),
      await boxOf('.resume-timeline-location'),
    ];
    expect(Math.abs(date.y + date.height - title.y - title.height)).toBeLessThan(6);
    const endOf = (box: { x: number; width: number }) =>
      dir === 'ltr' ? box.x + box.width - item.x - item.width : box.x - item.x;
    expect(endOf(date)).toBeCloseTo(0, 0);
    expect(endOf(place)).toBeCloseTo(0, 0);
    // Chinese and Arabic have no italics, and upright glyphs are not slanted for them.
    expect(await styleOf('.resume-timeline-position', 'font-synthesis-style')).toBe(
      lang === 'en' ? 'auto' : 'none',
    );
  });
});

it('has colours of its own in the dark', async () => {
  await page.emulateMedia({ media: 'screen' });
  await show('en', 'ltr', 'data-scheme="dark"');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  const accent = await page.locator('.resume-document').evaluate((sheet) => {
    const link = sheet.appendChild(document.createElement('a'));
    return getComputedStyle(link).color;
  });
  expect(accent).toBe('rgb(125, 186, 211)');
});
