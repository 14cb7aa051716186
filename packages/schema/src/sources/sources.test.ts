import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath } from '../diagnostics/diagnostic.js';
import { fixtureResume } from '../fixtures/index.js';
import { type PrepareOptions, prepareResume, type ResumeView } from '../prepare.js';
import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { resumes, runs } from '../test/arbitrary.js';
import { visibleStrings } from '../visible-strings.js';

const now = new Date('2026-01-01T00:00:00Z');

const sourced = (resume: Resume, options?: Partial<PrepareOptions>): ResumeView =>
  prepareResume(resume, { locale: 'en', now, sources: true, ...options });

/** A part of a view as it is without sources: a text of one string is that string. */
function withoutSources(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutSources);
  if (!isMap(part)) return part;
  const { source, ...rest } = part;
  const [only, ...others] = Array.isArray(rest.children) ? rest.children : [];
  if (source !== undefined && others.length === 0 && typeof only === 'string' && rest.lang === undefined)
    return only;
  return Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, withoutSources(child)]));
}

function sourcesIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(sourcesIn);
  if (!isMap(part)) return [];
  return Object.entries(part).flatMap(([key, child]) =>
    key === 'source' ? [String(child)] : sourcesIn(child),
  );
}

const valueAt = (resume: Resume, path: string) =>
  parsePath(path).reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], resume);

describe('sources', () => {
  it('changes a view in nothing else, and names places that the document has', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const view = sourced(resume);
        expect(withoutSources(view)).toEqual(prepareResume(resume, { locale: 'en', now }));
        for (const path of sourcesIn(view)) expect(valueAt(resume, path), path).toBeDefined();
      }),
      { ...runs, numRuns: 10 },
    );
  });

  it('gives each text of its own a source, in every section of the fixture', () => {
    const view = sourced(fixtureResume, { locale: 'zh' });
    for (const { type, items } of view.sections)
      for (const item of items) expect(sourcesIn(item), type).not.toEqual([]);
    expect(visibleStrings(view)).toEqual(visibleStrings(prepareResume(fixtureResume, { locale: 'zh', now })));
  });

  it('counts entries as the document does, with those that are withheld', () => {
    const view = sourced({
      basics: { name: { en: 'Ada', fr: 'Ada L.' } },
      work: [
        { name: 'Secret', visibility: ['friends'] },
        {
          name: 'Mill',
          position: 'Engineer',
          highlights: ['**One**', { text: 'Two', visibility: ['friends'] }, 'Three'],
        },
      ],
    });
    expect(view.basics).toMatchObject({ source: 'basics', name: { source: 'basics.name.en' } });
    expect(view.sections[0]?.items[0]).toMatchObject({ source: 'work[1]' });
    expect(sourcesIn(view.sections)).toEqual(
      expect.arrayContaining(['work[1].name', 'work[1].highlights[0]', 'work[1].highlights[2]']),
    );
    expect(sourcesIn(view.sections).join()).not.toContain('work[1].highlights[1]');
  });

  it('has each bullet of one Markdown list from the text of that list', () => {
    const { sections } = sourced({ projects: [{ name: 'Loom', highlights: ['- warp\n- weft'] }] });
    for (const word of ['warp', 'weft'])
      expect(JSON.stringify(sections)).toContain(
        JSON.stringify({ children: [word], source: 'projects[0].highlights[0]' }),
      );
  });

  it('has titles of sections from entries, own sections and the layout', () => {
    const titles = sourced({
      work: [{ name: 'Mill', section: 'Weaving' }],
      education: [{ institution: 'School' }],
      custom: [{ title: 'Licence', text: 'B' }],
      layout: { titles: { education: 'Schooling' } },
    }).sections.map(({ title }) => title);
    expect(sourcesIn(titles)).toEqual(
      expect.arrayContaining(['work[0].section', 'custom[0].title', 'layout.titles.education']),
    );
  });

  it('asks for each image once', () => {
    const asked: string[] = [];
    const figure = { src: 'loom.png', alt: 'A loom' };
    sourced(
      { projects: [{ name: 'Loom', figures: [figure] }] },
      {
        image(src) {
          asked.push(src);
          return src;
        },
      },
    );
    expect(asked).toEqual(['loom.png']);
  });

  it('reads no mark from characters for private use in the document', () => {
    const own = `${String.fromCodePoint(0x10_0001)} a`;
    const view = sourced({ basics: { name: own, label: 'b' } });
    expect(view.basics.name).toEqual({ children: [own], source: 'basics.name' });
  });
});
