import { people, peopleSources, somePeople } from '@resume/schema/fixtures';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { createSite } from '../create-site.js';
import { settingsFrom } from '../settings/settings-from.js';
import OnePage from './documents/OnePage.js';

/** The one page of a person, and what was reported of it. */
async function onePageOf(name: keyof typeof people) {
  const { locale } = peopleSources[name];
  const [warnings, notes]: [string[], string[]] = [[], []];
  const site = createSite({
    resume: people[name],
    settings: { ...settingsFrom({}), languages: [locale] },
    editions: [OnePage],
    audience: 'public',
    now: new Date('2026-01-01'),
    page: { stylesheets: [], scripts: [] },
    welcomeScripts: [],
    onWarning: (message) => warnings.push(message),
    onInfo: (message) => notes.push(message),
  });
  const bytes = await site.get(`resume-short.${locale}.pdf`)?.();
  const document = await getDocument({ data: new Uint8Array(bytes as Uint8Array), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const sizes = items.flatMap((item) => ('str' in item ? Array(item.str.length).fill(item.height) : []));
  const size: number = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)];
  return { notes, pages: document.numPages, size, warnings };
}

it.each(somePeople(2))(
  'the one page of %s is one page of at least 8.5 pt, and what it lacks is reported',
  async (name) => {
    const { notes, pages, size, warnings } = await onePageOf(name);
    expect({ pages, warnings }).toEqual({ pages: 1, warnings: [] });
    for (const note of notes) expect(note).toContain('left out to fit');
    expect(size).toBeGreaterThanOrEqual(8.5);
  },
);
