import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { facesFor } from '@resume/pdf/fonts';
import { inspectPdf } from '@resume/pdf/read';
import { parseValue } from '@resume/schema';
import { defaultTheme } from '@resume/ui/themes';
import { expect, it } from 'vitest';
import { createSite } from './create-site.js';
import { readFace } from './media/fonts.js';
import { settingsFrom } from './settings/settings-from.js';

const languages = ['zh', 'en', 'de', 'ja', 'ar'] as const;

const { resume } = parseValue({
  basics: {
    name: { zh: '林知微', en: 'Zhiwei Lin', de: 'Zhiwei Lin', ja: '林知微', ar: 'جيوي لين' },
    label: { zh: '工程师', en: 'Engineer', de: 'Ingenieurin', ja: 'エンジニア', ar: 'مهندسة أبحاث' },
  },
  work: [{ name: { zh: '清湖', en: 'Clearlake', ar: 'بحيرة صافية' }, startDate: '2020' }],
});

const site = createSite({
  resume: resume ?? {},
  settings: { ...settingsFrom({}), languages },
  audience: 'public',
  now: new Date('2026-01-01'),
  page: { stylesheets: ['/site.css'], scripts: [] },
  welcomeScripts: [],
  css: ':root { font-family: "Source Sans 3", "Noto Sans SC", "IBM Plex Sans Arabic" }',
});

const text = async (path: string) => String(await site.get(path)?.());

it.each(languages)('makes pages in %s that lead to all other languages', async (locale) => {
  const page = await text(`${locale}/index.html`);
  expect(page).toMatch(new RegExp(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`));
  const alternates = Array.from(page.matchAll(/<link[^>]*hreflang="(\w+)"/gi), ([, lang]) => lang);
  expect(alternates.filter((lang) => lang !== 'x')).toEqual(expect.arrayContaining([...languages]));
});

it('cuts the Arabic font to its letters in every form they join in', async () => {
  const bytes = (await site.get('fonts/ar/ibm-plex-sans-arabic-400.woff2')?.()) as Uint8Array;
  const whole = facesFor(defaultTheme, ['ar']).find(
    ({ family, weight }) => family === 'IBM Plex Sans Arabic' && weight === 400,
  );
  if (!whole) throw new Error('The Arabic face is gone.');
  const width = (font: Uint8Array, name: string) => {
    GlobalFonts.register(Buffer.from(font), name);
    const context = createCanvas(1, 1).getContext('2d');
    context.font = `100px "${name}"`;
    return context.measureText('لين').width;
  };
  // A letter that cannot join stands in its isolated form, which is wider.
  expect(width(bytes, 'cut')).toBe(width(await readFace(whole, 'لين'), 'whole'));
});

it('fetches the Arabic font only for Arabic', async () => {
  const sheets = [...site.keys()].filter((path) => /^assets\/\w+-.*\.css$/.test(path));
  expect(sheets).toHaveLength(languages.length);
  for (const sheet of sheets)
    expect(await text(sheet)).toMatch(/IBM Plex Sans Arabic";.*unicode-range:U\+0600/);
});

it('sets a PDF in Arabic, from right to left, and a card with joined letters', async () => {
  const pdf = (await site.get('resume.ar.pdf')?.()) as Uint8Array;
  const { pages, lang } = await inspectPdf(pdf);
  expect(lang).toBe('ar');
  for (const word of ['بحيرة', 'صافية', 'مهندسة']) expect(pages[0]?.text).toContain(word);
  const card = [...site.keys()].find((path) => /ar.*\.png$/.test(path)) ?? '';
  const png = (await site.get(card)?.()) as Uint8Array;
  expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
});
