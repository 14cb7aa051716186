import { describe, expect, it } from 'vitest';
import type { Resume } from '../resume.js';
import { readResume } from './read-resume.js';

/** The line of the source at the place of a path. */
async function lineAt(
  source: string,
  path: string | ((resume: Resume) => string),
): Promise<string | undefined> {
  const { resume, placeAt, text } = await readResume(source, { file: 'cv' });
  if (!resume) throw new Error('The source could not be read.');
  const place = placeAt(typeof path === 'string' ? path : path(resume));
  return place && text.split('\n')[place.line - 1]?.slice(place.column - 1);
}

describe('a place in RenderCV', () => {
  const source = `cv:
  name: Ola Reed
  photo: ola.png
  phone: '+47 555 01 00'
  sections:
    Summary: [Keeps lighthouses.]
    Experience:
      - company: Coast Office
        position: Keeper
        highlights:
          - Polished the lens
      - company: Fjord Ferries
        position: Keeper
        highlights:
          - Polished the lens
          - Rang the bell 🔔
    Notes:
      - Keeper
`;

  it.each([
    ['basics.name', 'Ola Reed'],
    ['basics.image', 'ola.png'],
    ['basics.phone', "'+47 555 01 00'"],
    ['basics.summary', 'Keeps lighthouses.]'],
    ['work[0].position', 'Keeper'],
    ['work[1].name', 'Fjord Ferries'],
    ['work[1].highlights[1]', 'Rang the bell 🔔'],
    ['custom[0].bullets[0]', 'Keeper'],
    ['work[1].url', 'Fjord Ferries'],
  ])('is known at %s', async (path, line) => {
    expect(await lineAt(source, path)).toBe(line);
  });

  it('is that of the entry which shares most, where several have the text', async () => {
    const { placeAt } = await readResume(source);
    expect(placeAt('work[0].highlights[0]')).toEqual({ line: 11, column: 13 });
    expect(placeAt('work[1].highlights[0]')).toEqual({ line: 15, column: 13 });
    expect(placeAt('work[1].position')).toEqual({ line: 13, column: 19 });
  });
});

it('is known in YAMLResume and Reactive Resume, whose texts are changed', async () => {
  const yamlResume = `content:
  basics: { name: Ola Reed }
  work:
    - name: Coast Office
      startDate: May 2020
      summary: |
        Kept the coast.

        - Polished the lens
`;
  expect(await lineAt(yamlResume, 'work[0].name')).toBe('Coast Office');
  expect(await lineAt(yamlResume, 'work[0].highlights[0]')).toBe('|');
  const reactiveResume = JSON.stringify(
    {
      basics: { name: 'Ola Reed', email: 'a@b.example' },
      sections: {
        summary: { content: '<p>Keeps <strong>lighthouses</strong>.</p>' },
        experience: { items: [{ company: 'Coast Office', summary: '<p>Polished the lens</p>' }] },
      },
      metadata: {},
    },
    null,
    1,
  );
  expect(await lineAt(reactiveResume, 'work[0].name')).toContain('"Coast Office"');
  expect(await lineAt(reactiveResume, 'work[0].summary')).toContain('Polished the lens');
});

it('is known in BibTeX, of an entry where its text is written otherwise', async () => {
  const source = `@article{a, title={Rain}, author={Reed, Ola}, year=2020, doi={10.1000/rain}}
@article{b,
  title={Sn{\\"o} on the coast},
  author={Reed, Ola},
  doi={10.1000/snow}
}`;
  expect(await lineAt(source, 'publications[0].name')).toContain('Rain},');
  expect(await lineAt(source, 'publications[1].name')).toContain('10.1000/snow');
});
