import { expect, it } from 'vitest';
import { readResume } from '../read/read-resume.js';

const namesIn = async (text: string, file: string) =>
  (await readResume(text, { file })).resume?.publications?.map(({ name }) => name);

it('papers of a .bib file stand newest first, those to appear before and those without a date behind', async () => {
  const entries = [
    'title={Old}, year=1998',
    'title={Undated}',
    'title={June}, year=2021, month=jun',
    'title={Soon}, note={In press}',
    'title={March}, year=2021, month=mar',
    'title={Undated too}',
    'title={New}, year=2024',
  ];
  const bib = entries.map((fields, i) => `@article{k${i}, ${fields}}`).join('\n');
  expect(await namesIn(bib, 'papers.bib')).toEqual([
    'Soon',
    'New',
    'June',
    'March',
    'Old',
    'Undated',
    'Undated too',
  ]);
});

it('papers of CSL-JSON stand newest first, and those of one date as in the file', async () => {
  const items = [2001, 2020, 2001].map((year, i) => ({
    type: 'article-journal',
    title: `${year}-${i}`,
    issued: { 'date-parts': [[year]] },
  }));
  expect(await namesIn(JSON.stringify(items), 'papers.json')).toEqual(['2020-1', '2001-0', '2001-2']);
});

it('papers of a résumé keep the order of their owner', async () => {
  const publications = ['2001', '2020'].map((issued) => ({ name: issued, issued }));
  expect(await namesIn(JSON.stringify({ publications }), 'cv.json')).toEqual(['2001', '2020']);
});
