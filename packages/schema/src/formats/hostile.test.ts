import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../test/arbitrary.js';
import { fromBibtex } from './bibtex/index.js';
import { fromCslJson } from './csl-json/index.js';
import { fromJsonResume, fromRenderCv, fromYamlResume, ImportError } from './index.js';

/** Importers read what they can, or throw an `ImportError` with a sentence that says why not. */
function isAnswer(read: () => { warnings: readonly { path: string; message: string }[] }): void {
  try {
    for (const { message } of read().warnings) expect(message).not.toBe('');
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toMatch(/\w.*\.$/s);
  }
}

const keys = fc.constantFrom(
  'basics',
  'work',
  'name',
  'summary',
  'sections',
  'title',
  'authors',
  'company',
  'label',
  'bullet',
  'highlights',
  'date',
  'start_date',
  'startDate',
  'social_networks',
  'profiles',
  'url',
  'website',
  'email',
  'issued',
  'date-parts',
  'author',
  'family',
  'type',
  'meta',
  'document',
  'digest',
  'locale',
  '__proto__',
  'constructor',
);

const leaves = fc.constantFrom<unknown>(
  null,
  '',
  'text',
  '2020-05',
  'javascript:1',
  7,
  -1.5,
  true,
  '**',
  '董',
);

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaves,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
  ),
}));

const budget = { ...runs, numRuns: runs.numRuns * 4 };

describe('importers answer anything', () => {
  it.each([
    ['JSON Resume', (input: unknown) => fromJsonResume(input)],
    [
      'JSON Resume in an envelope',
      (input: unknown) =>
        fromJsonResume({
          meta: { '@resume/schema': { locale: 'en', digest: 'x', document: input } },
          ...(input as object),
        }),
    ],
    ['RenderCV', (input: unknown) => fromRenderCv({ cv: input })],
    [
      'RenderCV sections',
      (input: unknown) =>
        fromRenderCv({ cv: { sections: { publications: [input], skills: [input], notes: [input] } } }),
    ],
    ['YAMLResume', (input: unknown) => fromYamlResume({ content: input })],
    ['CSL-JSON', (input: unknown) => fromCslJson(input)],
  ])('%s', (_, read) => {
    fc.assert(
      fc.property(value, (input) => isAnswer(() => read(input))),
      budget,
    );
  });

  it('BibTeX', () => {
    const pieces = fc.constantFrom(
      '@article{a,',
      '@string{',
      '@comment',
      '@',
      '{',
      '}',
      '"',
      ',',
      '=',
      'title',
      ' = ',
      '{T}',
      '\\',
      "\\'e",
      '$',
      '^2',
      '&amp;',
      '\\it ',
      '\\ensuremath',
      'et al.',
      ';',
      'family=',
      'date = {2020/',
      'xdata = {a}',
      'and',
      ' and others',
      'author = {',
      'year = 20',
      'month = jan',
      '#',
      '\n',
      '%',
      '字',
      'crossref = {a}',
      '~',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => isAnswer(() => fromBibtex(parts.join('')))),
      budget,
    );
  });
});
