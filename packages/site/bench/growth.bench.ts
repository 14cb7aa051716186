import { parseValue } from '@resume/schema';
import { bench, describe } from 'vitest';
import { createSite } from '../src/create-site.js';
import { settingsFrom } from '../src/settings/settings-from.js';

/** A résumé with so many papers, and a quarter as many projects. */
function resumeOf(papers: number) {
  const { resume } = parseValue({
    basics: { name: { zh: '艾达', en: 'Ada Lovelace' } },
    projects: Array.from({ length: Math.floor(papers / 4) }, (_, i) => ({
      name: `Engine ${i}`,
      description: `Part ${i}`,
    })),
    publications: Array.from({ length: papers }, (_, i) => ({
      name: `Note ${i} on the engine`,
      authors: ['Ada Lovelace', 'Charles Babbage'],
      issued: String(1800 + (i % 50)),
    })),
  });
  if (!resume) throw new Error('The résumé made here does not parse.');
  return resume;
}

/** Makes all pages, maps and feeds of a site in five languages. */
async function make(papers: number): Promise<void> {
  const site = createSite({
    resume: resumeOf(papers),
    settings: { ...settingsFrom({}), languages: ['zh', 'en', 'de', 'ja', 'ar'] },
    audience: 'public',
    now: new Date('2026-01-01'),
    page: { stylesheets: [], scripts: [] },
    welcomeScripts: [],
  });
  for (const [path, file] of site) if (/\.(html|xml|txt)$/.test(path)) await file();
}

/** The summary says how many times one takes the other: four times the papers should be about four times the work. */
describe('a site', () => {
  bench('of 50 papers and 12 projects', () => make(50));
  bench('of 200 papers and 50 projects', () => make(200));
  bench('of 800 papers and 200 projects', () => make(800));
});
