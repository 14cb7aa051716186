import { fileURLToPath } from 'node:url';
import { visibleStrings } from '@resume/schema';
import { type Person, personView, somePeople } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import { expect, it } from 'vitest';
import { installedFaces } from './fonts/index.js';
import { renderPdf } from './index.js';
import { fonts } from './test/fonts.js';
import { readPdf } from './test/read-pdf.js';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** Spaces and line breaks are where the lines break: only what is printed counts. */
const printed = (text: string) => text.replace(/\s+/gu, '');

async function renderPerson(name: Person) {
  const view = personView(name);
  const warnings: string[] = [];
  const bytes = await renderPdf(<Resume view={view} />, {
    fonts,
    findFonts: installedFaces([packageFolder]),
    title: name,
    lang: view.locale,
    date: new Date('2026-01-01T00:00:00Z'),
    onWarning: (message) => warnings.push(message),
  });
  return { view, warnings, pages: await readPdf(bytes) };
}

it.each(somePeople(3))('holds every string of %s, in order and without a warning', async (name) => {
  const { view, warnings, pages } = await renderPerson(name);
  const text = printed(pages.map((page) => page.text).join(''));
  let from = 0;
  // Readers give right-to-left lines in visual order, in which strings cannot be found.
  const strings = view.direction === 'rtl' ? [] : visibleStrings(view);
  const lost = strings.filter((string) => {
    const place = text.indexOf(printed(string), from);
    if (place >= 0) from = place + printed(string).length;
    return place < 0;
  });
  expect({ lost, warnings }).toEqual({ lost: [], warnings: [] });
});
