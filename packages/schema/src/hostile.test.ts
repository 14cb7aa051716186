import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from './diagnostics/diagnostic.js';
import { parse } from './parse.js';
import { prepareResume } from './prepare.js';
import { blankMaps } from './read/blank.js';
import type { FormatName } from './read/formats.js';
import { readResume } from './read/read-resume.js';
import { printYaml, readPlainYaml, readYaml } from './read/yaml.js';
import { toValue } from './read/yaml-value.js';
import { isMap } from './schema-walk.js';
import { newRuns, resumes, runs } from './test/arbitrary.js';
import { VisibilityError } from './visibility.js';

const now = new Date('2026-01-01T00:00:00Z');

const messageOf = (source: string) => parse(source).diagnostics[0]?.message ?? 'nothing';

/** XML of a few hundred characters that would be ten billion, were entities expanded. */
const LAUGHS = `<!DOCTYPE dblp [<!ENTITY a "ha">${Array.from(
  'bcdefghijk',
  (name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`,
).join('')}]><dblp><article><title>&k;</title></article></dblp>`;

describe('hostile input', () => {
  it.each([
    ['50 million characters', () => `basics: { name: "${'x'.repeat(50_000_000)}" }`, 'Split the document.'],
    ['a list in a list in a list', () => '['.repeat(100_000), 'deep'],
    ['a map in a map in a map', () => '{"a":'.repeat(100_000), 'deep'],
    ['a closed nest', () => `{"work":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'more than 100 deep'],
    [
      'a nest by indentation',
      () => Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'deep',
    ],
    ['a nest of dashes', () => `${'- '.repeat(20_000)}a`, 'deep'],
    [
      'a bomb of aliases',
      () =>
        ['a: &a [x, x, x, x, x, x, x, x, x]']
          .concat(
            Array.from('bcdefghi', (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`),
          )
          .join('\n'),
      'Write the values out instead.',
    ],
    ['an alias of itself', () => 'a: &a [*a]', 'inside of its own anchor'],
    ['a map merged with itself', () => 'a: &a {<<: *a}', 'inside of its own anchor'],
    [
      'a bomb of merges',
      () =>
        ['a: &a {x: 1}']
          .concat(
            Array.from(
              'bcdefghi',
              (name, i) => `${name}: &${name} {<<: [${Array(9).fill(`*${'abcdefgh'[i]}`)}]}`,
            ),
          )
          .join('\n'),
      'Write the values out instead.',
    ],
    ['an alias of nothing', () => 'a: *b', 'Put the text in quotes: "*b"'],
  ])('takes %s for an error', (_, source, message) => {
    expect(messageOf(source())).toContain(message);
  });

  it.each<[FormatName, string, string]>([
    ['bibtex', '@article{a, title = {', '}}'],
    ['ris', 'TY  - JOUR\nTI  - ', '\nER  - '],
    ['dblp', '<dblp><article><title>', '</title></article></dblp>'],
    ['europass', '<Candidate><a>', '</a></Candidate>'],
    ['orcid', '{"orcid-identifier":{"path":"', '"}}'],
  ])('takes 100 MB in the format %s for an error', async (format, start, end) => {
    const source = `${start}${'x'.repeat(100_000_000)}${end}`;
    const { resume, diagnostics } = await readResume(source, { format });
    expect(resume).toBeUndefined();
    expect(diagnostics[0]?.message).toContain('more than 16000000. Split the document.');
  });

  it.each<[string, FormatName, string, string]>([
    [
      'elements 10,000 deep',
      'europass',
      `<Candidate>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</Candidate>`,
      'more than 100 deep',
    ],
    ['entities of entities', 'dblp', LAUGHS, 'Named entity isn'],
  ])('takes %s for an error', async (_, format, source, message) => {
    const { resume, diagnostics } = await readResume(source, { format });
    expect(resume).toBeUndefined();
    expect(diagnostics[0]?.message).toContain(message);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    'takes the key %s for a key',
    (key) => {
      for (const source of [
        `{"${key}": {"polluted": true}, "work": [{"${key}": {"polluted": true}, "name": {"${key}": "x"}}]}`,
        `${key}: { polluted: true }\nbasics: { ${key}: { polluted: true } }\n`,
      ]) {
        const { resume } = parse(source);
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
        expect(Object.getPrototypeOf(resume ?? {})).toBe(Object.prototype);
        if (resume) expect(() => prepareResume(resume, { locale: key, now })).not.toThrow();
      }
    },
  );

  it('reads 20,000 entries, as JSON and as YAML', () => {
    const work = Array.from({ length: 20_000 }, (_, i) => ({ name: `Employer ${i}`, startDate: '2020-01' }));
    const { resume } = parse(JSON.stringify({ work }));
    const view = prepareResume(resume ?? {}, { locale: 'zh', now });
    expect(view.sections[0]?.items).toHaveLength(20_000);
    const yaml = `work:\n${work.map(({ name }) => `  - name: ${name}\n`).join('')}`;
    expect(parse(yaml).resume?.work).toHaveLength(20_000);
  });

  it('reports 5,000 errors, each with its place', () => {
    const { diagnostics } = parse(`work:\n${'  - startDate: soon\n'.repeat(5_000)}`);
    expect(diagnostics).toHaveLength(5_000);
    expect(diagnostics.at(-1)).toMatchObject({ line: 5001, path: 'work[4999].startDate' });
  });
});

const budget = { ...runs, numRuns: runs.numRuns * 3 };

/** What the libraries that read YAML and check documents would say themselves. */
const JARGON =
  /undefined|Invalid|expected|Too (?:big|small)|Unexpected|Implicit|mapping|scalar|node|token|Unresolved/;

describe('fuzz', () => {
  const isAnswer = (source: string) => {
    const { resume, diagnostics } = parse(source);
    expect(resume === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    for (const diagnostic of diagnostics) expect(formatDiagnostic(diagnostic)).not.toMatch(JARGON);
    try {
      if (resume) prepareResume(resume, { locale: 'en', now });
    } catch (error) {
      // A mark that does not say clearly who may see something is refused.
      expect(error).toBeInstanceOf(VisibilityError);
    }
  };

  it('answers any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), isAnswer), budget);
  });

  it('answers any pieces of YAML', () => {
    const pieces = fc.constantFrom(
      'work:',
      'basics:',
      'name',
      ': ',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&a ',
      '*a',
      '!!set ',
      '? ',
      '#',
      '<<: *a',
      '<<: ',
      '"<<": ',
      '{<<: {name: x}, ',
      '2020-01',
      '2020-01-02',
      '0x1f',
      '1_000',
      '.5e3',
      'yes',
      'True',
      'null',
      '~',
      '\t',
      '\r\n',
      '\r',
      '\u0000',
      '---\n',
      '...\n',
      '%',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const source = parts.join('');
        isAnswer(source);
        const plain = readPlainYaml(source);
        const whole = readYaml(source);
        // The quick parser and the whole one read a document alike.
        if (isMap(plain) && whole?.document.errors.length === 0) expect(plain).toEqual(toValue(whole).value);
      }),
      { ...runs, numRuns: runs.numRuns * 10 },
    );
  });

  it('answers any JSON', () => {
    fc.assert(fc.property(fc.json(), isAnswer), budget);
  });

  it('answers documents with any value in any place', () => {
    const broken = resumes.chain((resume) =>
      fc.tuple(fc.constant(resume), fc.nat(), fc.jsonValue({ maxDepth: 1 })).map(([document, at, value]) => {
        const leaves = (JSON.stringify(document).match(/"[^"\\]*"(?!:)|\d+|true|false/g) ?? []).length;
        let seen = -1;
        const target = leaves === 0 ? 0 : at % leaves;
        return JSON.parse(JSON.stringify(document), (_, child) => {
          if (typeof child === 'object') return child;
          seen += 1;
          return seen === target ? value : child;
        });
      }),
    );
    fc.assert(
      fc.property(broken, (document) => isAnswer(JSON.stringify(document))),
      budget,
    );
  });

  it('reads what it is given as YAML and as JSON alike', () => {
    const shown = resumes.filter((resume) => blankMaps(resume).length === 0);
    fc.assert(
      fc.property(shown, (resume) => {
        const fromJson = parse(JSON.stringify(resume));
        expect(fromJson.diagnostics).toEqual([]);
        expect(fromJson.resume).toEqual(resume);
        expect(parse(printYaml(resume)).resume).toEqual(resume);
      }),
      newRuns,
    );
  });
});
