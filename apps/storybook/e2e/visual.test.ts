import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Album } from '../visual/album.js';
import { type Drawn, drawPdfPages, drawPeople, drawStories } from '../visual/draw.js';
import { withOwnFonts } from '../visual/own-fonts.js';
import { writeReport } from '../visual/report.js';
import { openStorybook, type Visit } from './visit.js';

const LOCALES = ['zh', 'en'];
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let visit: Visit;
beforeAll(async () => {
  visit = await openStorybook(withOwnFonts());
});
afterAll(() => visit[Symbol.asyncDispose]());

it('looks as committed: components in Chinese and English, light and dark, people, and each page of the PDFs', async () => {
  const album = new Album(folder('../visual/album/'));
  const compareAll = async (drawing: AsyncIterable<Drawn>) => {
    for await (const { name, picture } of drawing) album.compare(name, picture);
  };
  await Promise.all(
    [
      ...LOCALES.map((locale) => drawStories(visit, locale)),
      drawPeople(visit),
      drawPdfPages(visit, LOCALES),
    ].map(compareAll),
  );
  const findings = album.findings();
  if (import.meta.env.MODE === 'update') album.update();
  const report = writeReport(folder('../visual-report/'), findings);
  if (import.meta.env.MODE === 'update') {
    console.log(`${findings.length} pictures are new in visual/album. See ${report}`);
    return;
  }
  expect(
    findings.map(({ name, text }) => `${name}: ${text}`),
    `See ${report}. Where the change is meant, run \`npm run visual:update\` and commit the pictures`,
  ).toEqual([]);
}, 900_000);
