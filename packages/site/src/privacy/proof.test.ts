import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resume } from '@resume/schema';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { divide } from './private-strings.js';
import { PrivacyError, provePrivacy } from './proof.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-proof-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const resume = {
  basics: { name: 'Ana Sousa', phone: { value: '+351 912 345 678', visibility: 'recruiter' } },
  work: [
    { name: 'Tidal Works', position: 'Engineer', exit: 'even' },
    { name: 'Rebel **Harbour** Ltd', visibility: 'recruiter' },
  ],
  privateNotes: 'Ask for 120k',
} as Resume;

/** A site of one page that holds all that a document says in public, and what `more` adds to it. */
const siteOf = (more: (resume: Resume) => Record<string, string | Uint8Array>) => (document: Resume) => {
  const page = `<p>${document.basics?.name} seven Tidal Works Engineer</p>`;
  const made = { 'index.html': page, ...more(document) };
  return new Map(Object.entries(made).map(([file, body]) => [file, () => body]));
};

const prove = (more: (resume: Resume) => Record<string, string | Uint8Array>, audience = 'public') => {
  const remake = siteOf(more);
  const site = remake(resume);
  for (const [file, make] of site) writeFileSync(join(folder, file), make());
  return provePrivacy(folder, site.keys(), { resume, audience, locales: ['en'], now: new Date(0), remake });
};

const phoneOf = ({ basics }: Resume) => {
  const phone = basics?.phone;
  return typeof phone === 'object' ? phone.value : '';
};

/** The XML of a text whose every word is a run of its own. */
const runsOf = (text: string) => text.replace(/\S+\s*/g, '<w:r><w:t xml:space="preserve">$&</w:t></w:r>');

describe('provePrivacy', () => {
  it('says what it looked for, and what it found as a control', async () => {
    expect(await prove(() => ({}))).toBe(
      'privacy: files searched: 1; strings not for public looked for: 4, found: 0; as a control, public strings found: 3 of 4.',
    );
  });

  it('looks for the label of a private variant, and not for its settings', async () => {
    const variant = {
      name: 'labs',
      label: 'Posts in laboratories',
      layout: { order: ['work'] },
      theme: 'ledger',
    };
    const { secrets } = divide({ ...resume, variants: [variant] } as Resume, 'public');
    expect(secrets.map(({ path }) => path).filter((path) => path.startsWith('variants'))).toEqual([
      'variants[0].name',
      'variants[0].label',
    ]);
  });

  it.each<[string, string, (resume: Resume) => string | Uint8Array]>([
    ['text', 'a.txt', (from) => `Phone ${phoneOf(from)}`],
    ['digits written in another way', 'a.txt', (from) => phoneOf(from).replaceAll(' ', '-')],
    [
      'an attribute with entities',
      'a.html',
      (from) => `<a title="${phoneOf(from).replaceAll(' ', '&#32;')}"></a>`,
    ],
    ['an address', 'a.html', (from) => `<a href="tel:${encodeURIComponent(phoneOf(from))}"></a>`],
    ['JSON with escapes', 'a.json', (from) => (phoneOf(from) ? '"\\u002b351 912 345 678"' : '""')],
    ['UTF-16', 'a.txt', (from) => Buffer.from(phoneOf(from), 'utf16le')],
    ['a text without its marks', 'a.txt', ({ work }) => (work?.[1] ? 'Rebel Harbour Ltd' : '')],
    ['a key that the schema does not know', 'a.json', (from) => JSON.stringify(from.privateNotes ?? '')],
  ])('finds %s, and names its place without telling it', async (_, file, body) => {
    const error = await prove((from) => ({ [file]: body(from) })).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(PrivacyError);
    expect(error.message).toMatch(
      new RegExp(`^${file}: (basics\\.phone\\.value|work\\[1\\]\\.name|privateNotes)$`, 'm'),
    );
    for (const secret of ['912', 'Harbour', '120k']) expect(error.message).not.toContain(secret);
  });

  it.each<[string, (phone: string) => Record<string, string>]>([
    ['split into runs', (phone) => ({ 'word/document.xml': runsOf(phone) })],
    ['in its properties', (phone) => ({ 'docProps/core.xml': `<dc:subject>${phone}</dc:subject>` })],
    ['in the name of a part', (phone) => ({ [`word/media/${phone || 'ana'}.png`]: '' })],
  ])('finds text %s in a Word file', async (_, parts) => {
    const docx = (from: Resume) =>
      zipSync(
        Object.fromEntries(Object.entries(parts(phoneOf(from))).map(([name, text]) => [name, strToU8(text)])),
      );
    await expect(prove((from) => ({ 'cv.docx': docx(from) }))).rejects.toThrow(
      /^cv\.docx: basics\.phone\.value$/m,
    );
  });

  it('takes for chance what is there without the private string too', async () => {
    expect(await prove(() => ({ 'a.txt': 'Eleven events, seven of them even' }))).toContain('found: 0');
  });

  it('finds a file that is there for something private alone', async () => {
    await expect(
      prove((from) => (from.work?.[1] ? { 'rebel-harbour.html': '' } : {}) as never),
    ).rejects.toThrow('rebel-harbour.html: is there for what is private alone');
  });

  it('lets an audience have what is for it', async () => {
    expect(await prove((from) => ({ 'a.txt': phoneOf(from) }), 'recruiter')).toContain('looked for: 2,');
  });

  it('refuses a site in which the search finds nothing public', async () => {
    const remake = () => new Map([['index.html', () => '<p></p>']]);
    writeFileSync(join(folder, 'index.html'), '<p></p>');
    await expect(
      provePrivacy(folder, ['index.html'], {
        resume,
        audience: 'public',
        locales: ['en'],
        now: new Date(0),
        remake,
      }),
    ).rejects.toThrow('The search for private strings proves nothing: of 4 public strings it found 0.');
  });
});
