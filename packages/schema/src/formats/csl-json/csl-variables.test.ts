import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prepareResume } from '../../prepare.js';
import { cslVariables, isCslValue } from '../../sections/csl.js';
import { type Publication, publicationSchema } from '../../sections/publication-schema.js';
import { runs, valuesOf, words } from '../../test/arbitrary.js';
import { toPlainText } from '../markdown/index.js';
import { fromCslJson, toCslJson } from './index.js';

it('gives back of any document what CSL can carry', () => {
  const papersOf = (type: typeof publicationSchema) =>
    fc.array(valuesOf(type, words), { maxLength: 2 }) as fc.Arbitrary<Publication[]>;
  const again = (items: readonly object[]) => toCslJson(fromCslJson(items).publications).output;
  fc.assert(
    fc.property(
      papersOf(publicationSchema.omit({ authors: true, editors: true }) as never),
      (publications) => {
        const { output } = toCslJson(publications);
        expect(again(output)).toEqual(output);
      },
    ),
    runs,
  );
  // Signs behind names are read once.
  fc.assert(
    fc.property(papersOf(publicationSchema), (publications) => {
      const once = again(toCslJson(publications).output);
      expect(again(once)).toEqual(once);
    }),
    runs,
  );
});

it('reads and writes a DOI without its address', () => {
  const [paper] = fromCslJson({ type: 'article', DOI: 'https://doi.org/10.1/X' }).publications;
  expect(paper?.DOI).toBe('10.1/X');
  expect(toCslJson([{ DOI: 'doi:10.1/X' }]).output).toEqual([{ DOI: '10.1/X' }]);
});

it('shows or reports every variable of CSL that programs write for readers', () => {
  const names = Object.keys(cslVariables);
  const silent = names.filter((name) => {
    const value = 'Zqx';
    const item = {
      type: 'book',
      title: 'Rain',
      [name]: isCslValue(name, value) ? value : [{ literal: value }],
    };
    if (!isCslValue(name, item[name])) return false;
    const { publications, warnings } = fromCslJson(item);
    const text = toPlainText(
      prepareResume({ publications: [...publications] }, { locale: 'en', now: new Date(0) }),
    );
    return !text.includes(value) && warnings.length === 0;
  });
  // What identifies a work to programs, its titles in short, and where its owner keeps or cites it.
  expect(silent.sort()).toEqual([
    'ISSN',
    'call-number',
    'citation-key',
    'citation-label',
    'citation-number',
    'container-title-short',
    'first-reference-note-number',
    'id',
    'journalAbbreviation',
    'language',
    'locator',
    'page-first',
    'shortTitle',
    'source',
    'title-short',
    'type',
    'volume-title-short',
    'year-suffix',
  ]);
});
