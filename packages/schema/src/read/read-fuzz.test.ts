import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDate } from '../dates/read-date.js';
import { formatDiagnostic } from '../diagnostics/diagnostic.js';
import { people } from '../fixtures/people/people.js';
import { fromBibtex, toBibtex } from '../formats/bibtex/index.js';
import { toCslJson } from '../formats/csl-json/index.js';
import {
  toApa,
  toGbt7714,
  toJsonLd,
  toJsonResume,
  toMarkdown,
  toPlainText,
  toVCard,
} from '../formats/index.js';
import { lint } from '../lint/index.js';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { runs } from '../test/arbitrary.js';
import { readBlocks, writeBlocks } from '../text/blocks.js';
import { hasControls } from '../text/control-characters.js';
import { VisibilityError } from '../visibility.js';
import { visibleStrings } from '../visible-strings.js';
import { formatNames } from './formats.js';
import { readResume } from './read-resume.js';

const now = new Date('2026-01-01T00:00:00Z');
const folder = new URL('../fixtures/people/', import.meta.url);

const REACTIVE_RESUME = JSON.stringify({
  basics: {
    name: 'Ada',
    headline: 'Analyst',
    email: 'ada@example.org',
    url: { label: '', href: '' },
    customFields: [],
  },
  sections: {
    summary: {
      name: 'Profile',
      visible: true,
      id: 'summary',
      content: '<p>Wrote <strong>notes</strong>.</p>',
    },
    experience: {
      name: 'Work',
      visible: true,
      items: [
        {
          id: 'x',
          visible: true,
          company: 'Engine',
          date: 'March 2020 to Present',
          summary: '<ul><li>a</li></ul>',
        },
      ],
    },
  },
  metadata: { template: 'onyx' },
});

/** Files as people have them, one format or more of each kind. */
const files: readonly { readonly name: string; readonly text: string }[] = [
  ...readdirSync(folder)
    .filter((name) => /\.(ya?ml|bib|resume\.json)$/.test(name))
    .map((name) => ({
      name,
      // A few of the sixty publications.
      text: readFileSync(new URL(name, folder), 'utf8').split('\n\n@').slice(0, 5).join('\n\n@'),
    })),
  {
    name: 'papers.csl.json',
    text: JSON.stringify(toCslJson((people.academic.publications ?? []).slice(0, 5)).output, null, 1),
  },
  { name: 'reactive.json', text: REACTIVE_RESUME },
];

/** What formats are made of, what hostile files are made of, and values that are not what they seem. */
const snippets = fc.oneof(
  fc.constantFrom(
    ...'{ } [ ] , : " \' \\ $ # % & * ! | > ? - ~ @ ` ^ _ < \n \r \t \0 \u2028 \u202e \u200b \ud800 \u001b[31m'.split(
      ' ',
    ),
    ...[
      'null',
      'true',
      '1e999',
      '-0',
      '0x1f',
      '.inf',
      '!!js/function',
      '<<: *a',
      '&a ',
      '*a',
      '---\n',
      '__proto__',
    ],
    ...[
      '@article{',
      '@string{',
      '#',
      '\\ensuremath{',
      "\\'{",
      '\\textbf',
      'crossref = {a},',
      ' and ',
      'et al.',
    ],
    ...[
      'visibility: ',
      'lang: ',
      'javascript:a',
      'https://[',
      'data:;base64,',
      '2020-13',
      '0000',
      '9999-12-31/..',
    ],
    ...['[a](b', '**', '~~', '`', '![', '<b>', '&amp;', '&#x0;', '\n\n- ', '\n1. ', '\\\n', '    '],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const change = fc.record({
  kind: fc.constantFrom('insert', 'replace', 'remove', 'repeat', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  snippet: snippets,
});

/** A file with some of it changed. */
const damaged = fc
  .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([{ name, text: source }, changes]) => {
    let text = source;
    for (const { kind, at, length, snippet } of changes) {
      const start = Math.floor(at * text.length);
      const end = start + length;
      const changed = {
        insert: snippet,
        replace: snippet,
        remove: '',
        repeat: text.slice(start, end).repeat(3),
        cut: '',
      };
      const rest = kind === 'cut' ? '' : text.slice(kind === 'insert' ? start : end);
      text = text.slice(0, start) + changed[kind] + rest;
    }
    return { name, text };
  });

/** The bytes of a file in an encoding people have, some of them changed. */
const damagedBytes = fc
  .tuple(
    fc.constantFrom(...files),
    fc.constantFrom('utf8', 'utf16le', 'latin1'),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
  )
  .map(([{ name, text }, encoding, changes]) => {
    const bytes = new Uint8Array(Buffer.from(text.slice(0, 2000), encoding as BufferEncoding));
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return { name, bytes };
  });

const locales = fc.constantFrom('en', 'zh', 'ar', 'ja', 'fr', 'xx');

/** Writes a document in every format there is. */
function writeAll(resume: Resume, locale: string): void {
  const audience = 'public';
  const view = prepareResume(resume, { locale, audience, now });
  const strings = [toMarkdown(view), toPlainText(view), toVCard(resume, { locale, audience, now }).output];
  for (const text of [...strings, ...visibleStrings(view)]) expect(text).toBeTypeOf('string');
  JSON.stringify(toJsonLd(resume, { locale, audience, now }).output);
  JSON.stringify(toJsonResume(resume, { locale }).output);
  const { publications = [] } = resume;
  JSON.stringify(toCslJson(publications).output);
  // What is written is read again.
  const { output } = toBibtex(publications);
  if (output) fromBibtex(output);
  for (const publication of publications.slice(0, 3)) {
    toApa(publication, { locale });
    toGbt7714(publication, { locale });
  }
}

async function isAnswer(
  source: string | Uint8Array,
  options: Parameters<typeof readResume>[1],
  locale: string,
) {
  const { resume, diagnostics, warnings } = await readResume(source, options);
  expect(resume === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  for (const { message } of warnings) expect(message).not.toBe('');
  const found = resume ? [...diagnostics, ...lint(resume, { now })] : diagnostics;
  for (const diagnostic of found) {
    expect(diagnostic.message).not.toBe('');
    // A terminal that it is printed to obeys nothing in it.
    for (const line of formatDiagnostic(diagnostic).split('\n'))
      expect(hasControls(line.replaceAll('\t', '')), line).toBe(false);
  }
  try {
    if (resume) writeAll(resume, locale);
  } catch (error) {
    // A mark that does not say clearly who may see something is refused.
    if (!(error instanceof VisibilityError)) throw error;
  }
}

it('reads a damaged file of any format, or says what is wrong with it, and writes what was read', {
  timeout: 600_000,
}, async () => {
  const format = fc.option(fc.constantFrom(...formatNames), { nil: undefined, freq: 6 });
  await fc.assert(
    fc.asyncProperty(damaged, format, locales, ({ name, text }, asked, locale) =>
      isAnswer(text, { file: name, ...(asked && { format: asked }) }, locale),
    ),
    { ...runs, numRuns: runs.numRuns * 2 },
  );
});

it('reads damaged bytes in any encoding, or says what is wrong with them', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(damagedBytes, locales, ({ name, bytes }, locale) =>
      isAnswer(bytes, { file: name }, locale),
    ),
    runs,
  );
});

it('reads any text as a date or as words', () => {
  const parts = fc.constantFrom(
    ...'2020 1999 20 5 05 May mai mars 5月 年 昭和 令和 Q1 spring Winter present today now to - – / . , ~ ? .. T00:00 Z ٢٠٢٠ 二〇二〇年 0000 99999 \n'.split(
      ' ',
    ),
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(parts, { maxLength: 8 }).map((each) => each.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        readDate(text);
      },
    ),
    { ...runs, numRuns: runs.numRuns * 10 },
  );
});

it('reads any text as blocks, and writes them as text that is read alike', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(snippets, fc.constantFrom('a', ' ', '字')), { maxLength: 30 }), (parts) => {
      const blocks = readBlocks(parts.join(''));
      expect(readBlocks(writeBlocks(blocks))).toEqual(blocks);
    }),
    { ...runs, numRuns: runs.numRuns * 10 },
  );
});
