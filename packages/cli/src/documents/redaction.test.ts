import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { themeFonts } from '@resume/pdf/fonts';
import { leafDocuments } from '@resume/schema/fixtures';
import { defaultTheme } from '@resume/ui/themes';
import { afterAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../../pdf/src/test/every-string.js';
import { renderFile } from './render.js';

const folders = [import.meta.dirname];
const fonts = themeFonts(defaultTheme, folders);

async function renderFor(audience: string, file: string): Promise<Uint8Array> {
  const { outputs } = await renderFile({
    file,
    formats: ['pdf'],
    theme: defaultTheme,
    density: 'comfortable',
    folders,
    audience,
    locale: 'en',
    letter: false,
    archival: true,
    pages: undefined,
    fonts,
    now: new Date('2026-01-01T00:00:00Z'),
    onWarning: () => {},
  });
  return outputs.pdf ?? new Uint8Array();
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
  const render = (audience: string) => renderFor(audience, file);

  it('is in no string, stream, attachment or metadata of the PDF', async () => {
    const pdf = await render('public');
    expect(placesOf('Analytical Engines', pdf)).not.toEqual([]);
    for (const secret of secrets) expect(placesOf(secret, pdf), secret).toEqual([]);
  });

  it('is in that of those who may', async () => {
    const pdf = await render('recruiter');
    for (const secret of secrets) expect(placesOf(secret, pdf).length, secret).toBeGreaterThan(1);
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

  it('are in no string, stream, attachment or metadata of the PDF for everyone', async () => {
    const found: string[] = [];
    for (const { file, words } of documents.filter(({ words }) => words.length > 0)) {
      const bytes = await renderFor('public', file);
      found.push(...words.filter((word) => placesOf(word, bytes).length > 0));
    }
    expect(documents.flatMap(({ words }) => words).length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  }, 120_000);

  it('are in that for recruiters', async () => {
    const [first] = documents.filter(({ words }) => words.length > 10);
    const bytes = await renderFor('recruiter', first?.file ?? '');
    for (const word of first?.words ?? []) expect(placesOf(word, bytes), word).not.toEqual([]);
  }, 60_000);
});
