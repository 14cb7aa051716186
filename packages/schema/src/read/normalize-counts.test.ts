import { expect, it } from 'vitest';
import { fromJsonResume } from '../formats/json-resume/index.js';
import { parse } from '../parse.js';

const read = (stars: string) => {
  const { resume, diagnostics } = parse(`projects:\n  - name: Ferry\n    stars: ${stars}\n`);
  return { stars: resume?.projects?.[0]?.stars, diagnostics };
};

it.each([
  ['20k', 20_000],
  ['1.1k', 1100],
  ['1,2K', 1200],
  ['1,234', 1234],
  ['1.234', 1234],
  ['12 345 678', 12_345_678],
  ['2.25M', 2_250_000],
  ['3万', 30_000],
  ['1.5萬', 15_000],
  ['２万', 20_000],
  ['★ 20k+', 20_000],
  ['0', 0],
])('reads the count "%s"', (text, count) => {
  const { stars, diagnostics } = read(`"${text}"`);
  expect(stars).toEqual({ count });
  expect(diagnostics).toEqual([
    expect.objectContaining({
      severity: 'warning',
      path: 'projects[0].stars',
      message: `"${text}" is read as { count: ${count} }. Write that.`,
    }),
  ]);
});

it('reads a number as a count', () => {
  expect(read('1234').stars).toEqual({ count: 1234 });
});

it('reads a count within its map, with what stands next to it', () => {
  const { stars, diagnostics } = read('{ count: 20k, source: GitHub }');
  expect(stars).toEqual({ count: 20_000, source: 'GitHub' });
  expect(diagnostics[0]).toMatchObject({ path: 'projects[0].stars.count', severity: 'warning' });
});

it('reads counts of papers and of software', () => {
  const { resume } = parse(
    'publications:\n  - { name: Tides, citations: "1,234" }\nsoftware:\n  - { name: Buoy, downloads: 3万 }\n',
  );
  expect(resume?.publications?.[0]?.citations).toEqual({ count: 1234 });
  expect(resume?.software?.[0]?.downloads).toEqual({ count: 30_000 });
});

it.each(['lots', '-5', '12,34', '1.5', '20k-30k', '1,234k', '9'.repeat(20)])('refuses "%s"', (text) => {
  const { diagnostics } = read(`"${text}"`);
  expect(diagnostics).toEqual([expect.objectContaining({ severity: 'error', path: 'projects[0].stars' })]);
});

it('reads a count in JSON Resume, and keeps one that cannot be read', () => {
  const { resume, warnings } = fromJsonResume({
    basics: { name: 'Ada Quill' },
    projects: [
      { name: 'Ferry', stars: '20k' },
      { name: 'Buoy', stars: 'lots' },
    ],
  });
  expect(resume.projects?.[0]?.stars).toEqual({ count: 20_000 });
  expect(JSON.stringify(resume.projects?.[1])).toContain('"lots"');
  expect(warnings.map(({ path }) => path).sort()).toEqual(['projects[0].stars', 'projects[1].stars']);
});
