import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { themeFonts } from '@resume/pdf/fonts';
import { leafDocuments } from '@resume/schema/fixtures';
import { defaultTheme } from '@resume/ui/themes';
import { afterAll, describe, expect, it } from 'vitest';
import { placesOf as placesInDocx } from '../../../docx/src/test/every-string.js';
import { placesOf as placesInPdf } from '../../../pdf/src/test/every-string.js';
import { readDocument } from './read-document.js';
import { type Rendered, renderFile } from './render.js';

const folders = [import.meta.dirname];
const fonts = await themeFonts(defaultTheme, folders);

const kinds = [
  { format: 'pdf', placesOf: placesInPdf },
  { format: 'docx', placesOf: placesInDocx },
] as const;

/** What was made of a file for an audience: both formats at once, as reading takes longest. */
const rendered = new Map<string, Promise<Rendered['outputs']>>();

async function renderFor(audience: string, file: string, format: 'pdf' | 'docx'): Promise<Uint8Array> {
  const key = `${audience} ${file}`;
  const outputs = rendered.get(key) ?? makeFor(audience, file);
  rendered.set(key, outputs);
  return (await outputs)[format] ?? new Uint8Array();
}

async function makeFor(audience: string, file: string) {
  const now = new Date('2026-01-01T00:00:00Z');
  const { outputs } = await renderFile({
    document: await readDocument(file, now),
    formats: ['pdf', 'docx'],
    theme: defaultTheme,
    density: 'comfortable',
    folders,
    audience,
    locale: 'en',
    sheet: 'A4',
    kind: 'resume',
    conformance: ['ua-1', 'a-3a'],
    pages: undefined,
    fonts,
    now,
    onWarning: () => {},
  });
  return outputs;
}

/** The leaves of personal facts, without pictures. */
const CONFIDENTIAL =
  /^(basics\.(birth|gender|nationality|workPermit|ethnicity|hometown|registeredResidence|politicalStatus|maritalStatus|dependents|militaryService|health|height|location\.(address|postalCode))|seeking\.salary)/;

describe('what an audience may not see', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resume-redaction-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'resume.yaml');
  const secrets = [
    '+44 1815 1210',
    'Zanzibar Secret Works',
    '没有人知道的奖',
    'hidden@example.org',
    'Kraken project',
  ];
  writeFileSync(
    file,
    `
basics:
  name: Ada Lovelace
  email: { value: ${secrets[3]}, visibility: recruiter }
  phone: { value: "${secrets[0]}", visibility: recruiter }
work:
  - { name: Analytical Engines, startDate: 1842-09 }
  - { name: ${secrets[1]}, startDate: 1841-01, visibility: recruiter }
awards:
  - { title: ${secrets[2]}, date: 1843, visibility: recruiter }
projects:
  - { name: ${secrets[4]}, startDate: 1840, visibility: recruiter }
`,
  );

  it.each(kinds)('is in no part of the $format', async ({ format, placesOf }) => {
    const bytes = await renderFor('public', file, format);
    expect(placesOf('Analytical Engines', bytes)).not.toEqual([]);
    for (const secret of secrets) expect(placesOf(secret, bytes), secret).toEqual([]);
  });

  it.each(kinds)('is in the $format of those who may', async ({ format, placesOf }) => {
    const bytes = await renderFor('recruiter', file, format);
    for (const secret of secrets) expect(placesOf(secret, bytes), secret).not.toEqual([]);
  });
});

describe('personal facts that say nothing of who may see them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resume-facts-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const picture =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const documents = leafDocuments().map(({ resume, leaves }, i) => {
    const file = join(folder, `${i}.json`);
    // Addresses of pictures are tokens, which are no files.
    const { basics, projects: _, ...others } = resume;
    const { image, signature, ...facts } = basics ?? {};
    const shown = { ...(image !== undefined && { image: picture }) };
    writeFileSync(file, JSON.stringify({ ...others, basics: { ...facts, ...shown, name: 'Ada' } }));
    const words = leaves.flatMap(({ path, token }) =>
      CONFIDENTIAL.test(path) && /^zq/i.test(token) ? token : [],
    );
    return { file, words };
  });

  it.each(kinds)(
    'are in no part of the $format for everyone',
    async ({ format, placesOf }) => {
      const found: string[] = [];
      for (const { file, words } of documents.filter(({ words }) => words.length > 0)) {
        const bytes = await renderFor('public', file, format);
        found.push(...words.filter((word) => placesOf(word, bytes).length > 0));
      }
      expect(documents.flatMap(({ words }) => words).length).toBeGreaterThan(20);
      expect(found).toEqual([]);
    },
    120_000,
  );

  it.each(kinds)(
    'are in the $format for recruiters',
    async ({ format, placesOf }) => {
      const [first] = documents.filter(({ words }) => words.length > 10);
      const bytes = await renderFor('recruiter', first?.file ?? '', format);
      for (const word of first?.words ?? []) expect(placesOf(word, bytes), word).not.toEqual([]);
    },
    120_000,
  );
});
