import { describe, expect, it } from 'vitest';
import { mergePublications } from './merge-publications.js';

describe('mergePublications', () => {
  it('adds papers that are not there, and fills in what the document does not say', () => {
    const resume = {
      basics: { name: 'Zhiwei Lin' },
      publications: [
        { name: { zh: '听雨', en: 'Listening Through the *Rain*' }, selected: true, issued: '2022' },
        { name: 'Echoes', DOI: '10.1/ECHO' },
      ],
    };
    const merged = mergePublications(resume, [
      { name: 'Listening through the rain.', DOI: '10.1/rain', issued: '2022-05' },
      { name: 'Echoes, revisited', DOI: 'https://doi.org/10.1/echo' },
      { name: 'Thunder' },
      { name: 'thunder', volume: '3' },
    ]);
    expect(merged.resume).toEqual({
      basics: { name: 'Zhiwei Lin' },
      publications: [
        { ...resume.publications[0], DOI: '10.1/rain' },
        resume.publications[1],
        { name: 'Thunder', volume: '3' },
      ],
    });
    expect(merged.added).toEqual(['publications[2]']);
    expect(merged.filled).toEqual(['publications[0].DOI', 'publications[2].volume']);
    expect(merged.warnings.map(({ path }) => path)).toEqual([
      'publications[0].name',
      'publications[0].issued',
      'publications[1].name',
      'publications[2].name',
    ]);
  });

  it('distinguishes publications of one title by their DOI', () => {
    const first = { name: 'Editorial', DOI: '10.1/a' };
    const second = { name: 'Editorial', DOI: '10.1/b' };
    expect(mergePublications({ publications: [first] }, [second]).resume.publications).toEqual([
      first,
      second,
    ]);
  });

  it('fills in nothing that says otherwise what the document says under another key', () => {
    const own = [
      { name: 'On X', releaseDate: '2020-05-01', publisher: 'NeurIPS' },
      { name: 'On Y', issued: '2020', containerTitle: 'ICML' },
    ];
    const merged = mergePublications({ publications: own }, [
      { name: 'On X', issued: '2021', containerTitle: 'Advances in NIPS', volume: '3' },
      { name: 'On Y', releaseDate: '2020', publisher: 'PMLR' },
    ]);
    expect(merged.resume.publications).toEqual([
      { ...own[0], volume: '3' },
      { ...own[1], publisher: 'PMLR' },
    ]);
    expect(merged.filled).toEqual(['publications[0].volume', 'publications[1].publisher']);
    expect(merged.warnings).toEqual([
      {
        path: 'publications[0].releaseDate',
        message: 'is "2021" in the other source; its own is kept.',
      },
      {
        path: 'publications[0].publisher',
        message: 'is "Advances in NIPS" in the other source; its own is kept.',
      },
    ]);
  });

  it('makes the section where there is none', () => {
    expect(mergePublications({}, [{ name: 'x' }]).resume).toEqual({ publications: [{ name: 'x' }] });
  });
});

it.each([
  [
    ['2022', '2019'],
    ['2022', '2021-05', '2020', '2019', '2018'],
  ],
  [
    ['2019', '2022'],
    ['2018', '2019', '2020', '2021-05', '2022'],
  ],
  [
    ['2019', '2023', '2021'],
    ['2019', '2023', '2021', '2021-05', '2020', '2018'],
  ],
  [[], ['2021-05', '2020', '2018']],
])('puts papers where the order of %j has them, else behind it, newest first', (own, expected) => {
  const { resume, added } = mergePublications(
    { publications: own.map((issued) => ({ name: `Own ${issued}`, issued })) },
    ['2018', '2021-05', '2020'].map((issued) => ({ name: `New ${issued}`, issued })),
  );
  expect(resume.publications?.map(({ issued }) => issued)).toEqual(expected);
  expect(added).toEqual(
    expected.flatMap((date, i) => (own.includes(date as never) ? [] : `publications[${i}]`)),
  );
});
