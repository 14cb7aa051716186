import { describe, expect, it } from 'vitest';
import { fromBibtex } from './from-bibtex.js';

const read = (fields: string) => {
  const { publications, warnings } = fromBibtex(`@article{k, title={T}, ${fields}}`);
  return { paper: publications[0], warnings: warnings.map(({ path, message }) => `${path} ${message}`) };
};

describe('commands around the names of authors', () => {
  it.each([
    String.raw`\textbf{Falk, Ines} and Marr, Jo`,
    String.raw`{\bf Falk, Ines} and Marr, Jo`,
    String.raw`\textbf{Falk}, Ines and Marr, Jo`,
    String.raw`\me{Falk, Ines} and Marr, Jo`,
    String.raw`\myname{Ines Falk} and Marr, Jo`,
    String.raw`\myname{Falk}, Ines and Marr, Jo`,
  ])('mark the owner: %s', (authors) => {
    const { paper, warnings } = read(`author={${authors}}`);
    expect(paper?.authors).toEqual([{ given: 'Ines', family: 'Falk', self: true }, 'Jo Marr']);
    expect(warnings).toEqual([]);
  });

  it('are read past, and reported where they mean something else', () => {
    const { paper, warnings } = read(
      String.raw`author={\textit{Falk, Ines} and \underline{\student{Marr, Jo}}}`,
    );
    expect(paper?.authors).toEqual(['Ines Falk', 'Jo Marr']);
    expect(warnings).toEqual([
      'k.author says "italics" of a name, which has no place here; left out.',
      'k.author says "student" of a name, which has no place here; left out.',
    ]);
  });

  it('mark nobody where several are in bold type', () => {
    const { paper, warnings } = read(
      String.raw`author={\textbf{Falk, Ines} and \textbf{Marr, Jo} and Ott, Al}`,
    );
    expect(paper?.authors).toEqual(['Ines Falk', 'Jo Marr', 'Al Ott']);
    expect(warnings).toHaveLength(1);
  });

  it('are no accents and no groups of people', () => {
    const { paper } = read(String.raw`author={{\'E}mile Ng and \v{S}imek, Jan and {The Rope Group}}`);
    expect(paper?.authors).toEqual(['Émile Ng', 'Jan Šimek', { literal: 'The Rope Group' }]);
  });
});

describe('words next to a date', () => {
  it.each([
    ['year={2024 (in press)}', 'forthcoming'],
    ['year={to appear, 2025}', 'forthcoming'],
    ['year={2023, submitted}', 'in-review'],
  ])('are the status: %s', (fields, status) => {
    const { paper, warnings } = read(fields);
    expect(paper).toMatchObject({ status, issued: fields.match(/\d{4}/)?.[0] });
    expect(warnings).toEqual([]);
  });

  it.each([
    ['year={2023, (SCI Q2, IF=8.9)}', 'SCI Q2, IF=8.9', 'year'],
    ['date={May 2023, online first}', 'online first', 'date'],
  ])('are a note otherwise, and reported: %s', (fields, note, name) => {
    const { paper, warnings } = read(fields);
    expect(paper?.note).toBe(note);
    expect(warnings).toEqual([`k.${name} has "${note}" next to the date; it is shown as a note.`]);
  });

  it.each([
    '2020a',
    '[2018]',
    'c. 1990',

    'Spring 2019',
    '12th June 2019',
    '18. Juli 2020',
    '2020年5月',
  ])('are not in %s', (date) => {
    const { paper, warnings } = read(`date={${date}}`);
    expect(paper?.note).toBeUndefined();
    expect(warnings).toEqual([]);
  });
});
