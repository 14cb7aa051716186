import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { runs } from '../test/arbitrary.js';
import { hasControls } from '../text/control-characters.js';
import { toBibtex } from './bibtex/index.js';
import { toMarkdown, toPlainText, toVCard } from './index.js';

const now = new Date('2026-01-01T00:00:00Z');

/** What ends a line in some program, and what a terminal obeys. */
const breaks = [
  '\n',
  '\r',
  '\r\n',
  '\v',
  '\f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\0',
  '\u001b',
  '\n\n',
  ' \r\n\t',
];
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** A document whose titles, names and addresses all hold the same text. */
const documentOf = (text: string): Resume => ({
  basics: {
    name: text,
    label: text,
    email: `ada@example.org${text}`,
    phone: `+44 20 7946 0000${text}`,
    url: `https://example.org/${text}`,
    contacts: [{ label: text, value: text, url: `https://example.org/${text}` }],
    location: { address: text, city: text, postalCode: text, region: text, countryCode: text },
    profiles: [{ network: text, username: text, url: `https://example.org/${text}` }],
  },
  work: [{ name: text, position: text, location: text, url: `https://example.org/${text}` }],
  projects: [{ name: text, keywords: [text], links: { [text]: `https://example.org/${text}` } }],
  publications: [
    {
      id: text,
      name: text,
      containerTitle: text,
      authors: [text],
      volume: text,
      page: text,
      DOI: text,
      url: `https://example.org/${text}`,
    },
  ],
  custom: [{ title: text, entries: [{ name: text, subtitle: text }] }],
});

it.each<readonly [name: string, write: (resume: Resume) => string]>([
  ['a vCard', (resume) => toVCard(resume, { locale: 'en', now }).output],
  ['Markdown', (resume) => toMarkdown(prepareResume(resume, { locale: 'en', now }))],
  ['plain text', (resume) => toPlainText(prepareResume(resume, { locale: 'en', now }))],
  ['BibTeX', ({ publications = [] }) => toBibtex(publications).output],
])('writes no name, title or address of a document as a line of its own in %s', (_, write) => {
  const injected = fc.constantFrom(
    'X-INJECTED:1',
    '# X-INJECTED',
    '- X-INJECTED',
    '@X-INJECTED{a,',
    'X-INJECTED = {a},',
  );
  const parts = fc.tuple(
    fc.constantFrom('', 'Ada', '字'),
    fc.constantFrom(...breaks),
    injected,
    fc.constantFrom('', ...breaks),
  );
  fc.assert(
    fc.property(parts, ([before, lineEnd, line, after]) => {
      // A text that is nothing but its second line begins a line rightly.
      const output = write(documentOf(`a${before}${lineEnd}${line}${after}`));
      const lines = output.split(LINE_END).filter((each) => each.startsWith(line));
      expect(lines).toEqual([]);
      expect(output).toContain('X-INJECTED');
      const controls = Array.from(output.replace(/\r\n|[\n\t]/g, '')).filter((char) => hasControls(char));
      expect(controls.map((char) => char.codePointAt(0))).toEqual([]);
    }),
    runs,
  );
});
