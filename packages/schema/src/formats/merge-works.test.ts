import { expect, it } from 'vitest';
import { mergeWorks } from './merge-works.js';

it('adds papers, patents, talks, software and datasets that are not there', () => {
  const { resume, added } = mergeWorks(
    { basics: { name: 'Ada' }, talks: [{ name: 'Rain' }] },
    {
      basics: { name: 'A.' },
      publications: [{ name: 'Echo' }],
      patents: [{ name: 'Valve' }],
      talks: [{ name: 'RAIN!' }, { name: 'Snow' }],
      software: [{ name: 'rainlisten' }],
      datasets: [{ name: 'Drops', DOI: '10.1/a' }],
    },
  );
  expect(resume).toEqual({
    basics: { name: 'Ada' },
    publications: [{ name: 'Echo' }],
    patents: [{ name: 'Valve' }],
    talks: [{ name: 'Rain' }, { name: 'Snow' }],
    software: [{ name: 'rainlisten' }],
    datasets: [{ name: 'Drops', DOI: '10.1/a' }],
  });
  expect(added).toEqual(['publications[0]', 'patents[0]', 'talks[1]', 'software[0]', 'datasets[0]']);
});

it('fills in what a work does not say, and reports what differs', () => {
  const { resume, filled, warnings } = mergeWorks(
    { datasets: [{ name: 'Old name', DOI: '10.1/A', size: '2 hours' }] },
    { datasets: [{ name: 'New name', DOI: '10.1/a', version: '2', size: '2 hours' }] },
  );
  expect(resume.datasets).toEqual([{ name: 'Old name', DOI: '10.1/A', size: '2 hours', version: '2' }]);
  expect(filled).toEqual(['datasets[0].version']);
  expect(warnings.map(({ path }) => path)).toEqual(['datasets[0].name', 'datasets[0].DOI']);
});

it.each(['patent', 'software', 'dataset', 'speech'])(
  'adds no %s to the papers that stands in its own section',
  (type) => {
    const own = { patents: [{ name: 'Rain' }] };
    const { resume, added, warnings } = mergeWorks(own, {
      publications: [{ name: 'Rain', type, issued: '2020' }],
    });
    expect([resume.patents, resume.publications ?? [], added]).toEqual([own.patents, [], []]);
    expect(warnings).toMatchObject([
      { path: 'patents[0]', message: expect.stringContaining('"issued":"2020"') },
    ]);
  },
);

it('adds a paper that has the name of a talk', () => {
  const { resume } = mergeWorks(
    { talks: [{ name: 'Rain' }] },
    { publications: [{ name: 'Rain', type: 'journal' }] },
  );
  expect(resume.publications).toHaveLength(1);
});

it('leaves a document without works without such sections', () => {
  expect(mergeWorks({ basics: { name: 'Ada' } }, { work: [{ name: 'Mill' }] }).resume).toEqual({
    basics: { name: 'Ada' },
    publications: [],
  });
});
