import { parseValue } from '@resume/schema';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../src/site/settings-from.js';
import { createSite } from '../src/site/site.js';

/** A résumé with so many papers, and a quarter as many projects. */
function resumeOf(papers: number) {
  const { resume } = parseValue({
    basics: { name: { zh: '艾达', en: 'Ada Lovelace' } },
    projects: Array.from({ length: papers / 4 }, (_, i) => ({
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

/** Milliseconds to make all pages, maps and feeds of a site. */
async function timeFor(papers: number): Promise<number> {
  const started = performance.now();
  const site = createSite({
    resume: resumeOf(papers),
    settings: settingsFrom({}),
    audience: 'public',
    now: new Date('2026-01-01'),
    page: { stylesheets: [], scripts: [] },
    welcomeScripts: [],
  });
  for (const [path, make] of site) if (/\.(html|xml|txt)$/.test(path)) await make();
  return performance.now() - started;
}

describe('two hundred papers and fifty projects', () => {
  it('take no more than in proportion to fifty papers', async () => {
    await timeFor(8);
    const [few, many] = [await timeFor(50), await timeFor(200)];
    console.log(`50 papers: ${few.toFixed(0)} ms, 200 papers: ${many.toFixed(0)} ms`);
    // Four times as much, and as much again for a machine that has other work to do.
    expect(many / few).toBeLessThan(8);
  });
});
