import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { themeFonts } from '@resume/pdf/fonts';
import { extractFiles, formatReport, inspectPdf } from '@resume/pdf/read';
import { defaultTheme } from '@resume/ui/themes';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from './read-document.js';
import { type RenderFileOptions, renderFile } from './render.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'resume.yaml');
const folders = [import.meta.dirname];
const now = new Date('2026-01-01T00:00:00Z');
const options: Omit<RenderFileOptions, 'document'> = {
  formats: ['pdf'],
  theme: defaultTheme,
  density: 'comfortable',
  folders,
  locale: 'en',
  audience: 'public',
  kind: 'resume',
  sheet: 'Letter',
  conformance: ['ua-1', 'a-3a'],
  pages: 1,
  fonts: await themeFonts(defaultTheme, folders),
  now,
  onWarning: () => {},
};
const outputsOf = async (more: Partial<RenderFileOptions> = {}, path = file) =>
  renderFile({ ...options, document: await readDocument(path, now), ...more });
/** The PDF of the file. */
const pdfOf = async (...how: Parameters<typeof outputsOf>) =>
  (await outputsOf(...how)).outputs.pdf ?? new Uint8Array();
const render = async (source: string, audience = 'public') => {
  writeFileSync(file, source);
  return pdfOf({ audience });
};
const SOURCE = `
basics:
  name: { en: Ada Lovelace, zh: 阿达 }
  phone: { value: "+44 1815 1210", visibility: recruiter }
work:
  - { name: Analytical Engines Ltd, startDate: 1842-09 }
`;

/** A made-up credential that its made-up issuer signed. */
const CREDENTIAL =
  'eyJhbGciOiJFZERTQSJ9.eyJ0eXBlIjoiVmVyaWZpYWJsZUNyZWRlbnRpYWwiLCJpZCI6Imh0dHBzOi8vYmFkZ2VzLmV4YW1wbGU' +
  'vMSIsImlzc3VlciI6eyJpZCI6ImRpZDprZXk6ejZNa2VyMW0yTjNlRkxRSDd1ZUczenNkelVndGNNRjhyOTRDRm5nVk1BR25vZXh' +
  'NIiwibmFtZSI6Ikxha2VzaWRlIEFjYWRlbXkifSwibmFtZSI6IkRpYWxlY3RzIn0.Kell3rBGEu3ZFRVzmBPKmpyGjghGf1QnBYq' +
  't0VIJ-G2Yo6WCA6QO48SW2JZR9_DUUXHDFOce9Qt8DytA-vtvAw';

/** One grey pixel. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

describe('resume render', () => {
  it('says of a certificate that its signature was verified, in PDF, HTML and Word', async () => {
    writeFileSync(join(folder, 'badge.jwt'), CREDENTIAL);
    writeFileSync(file, 'basics: { name: Ada }\ncertificates: [{ name: Dialects, credential: badge.jwt }]\n');
    const {
      pdf = new Uint8Array(),
      html,
      docx = new Uint8Array(),
    } = (await outputsOf({ formats: ['pdf', 'html', 'docx'] })).outputs;
    const [page] = (await inspectPdf(pdf)).pages;
    expect(page?.text).toContain('signature verified');
    expect(page?.links).toContain('https://badges.example/1');
    expect(html).toMatch(/<a [^>]*href="https:\/\/badges\.example\/1"[^>]*>signature verified<\/a>/);
    expect(strFromU8(unzipSync(docx)['word/document.xml'] ?? docx)).toContain('signature verified');
  });

  it('leaves the document out of a PDF that may hold no attachment, and says so', async () => {
    writeFileSync(file, SOURCE);
    const warnings: string[] = [];
    const onWarning = (message: string) => warnings.push(message);
    const bytes = await pdfOf({ conformance: ['ua-1', 'a-2a'], onWarning });
    expect(await extractFiles(bytes)).toEqual([]);
    expect(warnings).toContainEqual(expect.stringContaining('ua-1 and a-2a allows no attachment'));
    const whole = await pdfOf({ conformance: ['ua-2', 'a-4f'] });
    expect(new TextDecoder().decode(whole.subarray(0, 8))).toBe('%PDF-2.0');
    expect(await extractFiles(whole)).toHaveLength(1);
  });

  it('refuses a visibility that is misspelt, and attaches no key that the schema does not know', async () => {
    await expect(render(SOURCE.replace('visibility', 'visiblity'))).rejects.toThrow(
      /resume\.yaml:4:\d+ basics\.phone\.visiblity: /,
    );
    await expect(render(SOURCE.replace('recruiter', 'pubic'))).rejects.toThrow('Did you mean "public"?');

    const warnings: string[] = [];
    writeFileSync(file, `${SOURCE}privateNotes: Ask for more\n`);
    const bytes = await pdfOf({ onWarning: (message) => warnings.push(message) });
    const [attached] = await extractFiles(bytes);
    expect(Buffer.from(attached?.data ?? []).toString()).not.toContain('privateNotes');
    expect(warnings.filter((message) => message.includes('privateNotes: Kept, shown nowhere'))).toHaveLength(
      1,
    );
  });

  it('renders a file, and gives its source back for the same audience', async () => {
    const [attached] = await extractFiles(await render(SOURCE, 'recruiter'));
    expect(attached?.name).toBe('resume.json');
    expect(JSON.parse(new TextDecoder().decode(attached?.data))).toMatchObject({
      basics: { name: { en: 'Ada Lovelace', zh: '阿达' }, phone: { value: '+44 1815 1210' } },
      work: [{ name: 'Analytical Engines Ltd', startDate: '1842-09' }],
    });
  });

  it('keeps from the file what its audience may not see', async () => {
    const bytes = await render(SOURCE);
    const [attached] = await extractFiles(bytes);
    expect(new TextDecoder().decode(attached?.data)).not.toContain('1815');
    expect((await inspectPdf(bytes)).pages.map(({ text }) => text).join()).not.toContain('1815');
  });

  it('reads pictures next to the file, and leaves out those on the network', async () => {
    const warnings: string[] = [];
    const withImage = async (image: string) => {
      writeFileSync(file, `basics: { name: Ada, image: { src: "${image}", visibility: public } }`);
      const onWarning = (message: string) => message.includes('Everyone') || warnings.push(message);
      return pdfOf({ onWarning });
    };
    writeFileSync(join(folder, 'ada.png'), Buffer.from(DOT, 'base64'));
    const tags = formatReport(await inspectPdf(await withImage('ada.png')));
    expect(tags).toMatch(/^\s+Figure/m);
    expect(warnings).toEqual([]);
    expect(formatReport(await inspectPdf(await withImage('https://example.org/ada.png')))).not.toMatch(
      /Figure/,
    );
    expect(warnings).toEqual([expect.stringContaining('https://example.org/ada.png')]);
  });

  it.each([
    ['nowhere.png', 'was not found (there is no such file). It is left out.'],
    ['text.png', 'is cut off, damaged or no picture.'],
    ['dot.gif', 'is gif, which PDF does not hold. Convert it to PNG'],
    ['data:image/png;base64,%', 'is no base64.'],
  ])('reports the image %s at its place, and makes the rest', async (image, message) => {
    writeFileSync(join(folder, 'text.png'), 'no picture');
    writeFileSync(join(folder, 'dot.gif'), Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'));
    writeFileSync(file, `basics:\n  name: Ada\n  image: "${image}"\n`);
    const warnings: string[] = [];
    const bytes = await pdfOf({
      audience: 'recruiter',
      onWarning: (warning) => warnings.push(warning),
    });
    const report = formatReport(await inspectPdf(bytes));
    expect(report).toContain('Ada');
    expect(report).not.toMatch(/Figure/);
    expect(warnings).toEqual([expect.stringContaining(message)]);
    expect(warnings[0]).toMatch(/resume\.yaml:3:10 basics\.image: /);
  });

  it('says what to write where there is no name, and nothing of markup', async () => {
    writeFileSync(file, 'work:\n  - name: Mill\n');
    const warnings: string[] = [];
    await outputsOf({ onWarning: (warning) => warnings.push(warning) });
    expect(warnings).toEqual([
      expect.stringMatching(/resume\.yaml:1:1 basics\.name: The résumé has no name.* Write basics:/),
    ]);
  });

  it('reports once which personal facts it withholds, and how to show them', async () => {
    const warnings: string[] = [];
    writeFileSync(file, 'basics: { name: Ada, image: nowhere.png, gender: female, birthDate: 1815 }');
    const onWarning = (message: string) => warnings.push(message);
    await outputsOf({ onWarning });
    expect(warnings).toEqual([
      expect.stringMatching(/ basics\.image: The audience "public" does not see this, nor .*gender/),
    ]);
    warnings.length = 0;
    await outputsOf({ audience: 'recruiter', onWarning });
    expect(warnings).toEqual([expect.stringMatching(/nowhere\.png/)]);
  });

  it('reports once which phones and contacts of references it publishes', async () => {
    const warnings: string[] = [];
    writeFileSync(
      file,
      'basics: { name: Ada, phone: 5550100 }\nreferences:\n  - { name: Rui, email: r@example.org }\n',
    );
    await outputsOf({ onWarning: (message) => warnings.push(message) });
    expect(warnings.filter((warning) => warning.includes('Everyone'))).toEqual([
      expect.stringMatching(/:1:29 basics\.phone: Everyone may see this, and references\[0\]\.email\./),
    ]);
  });

  it('places what is found in the PDF in the document', async () => {
    const warnings: string[] = [];
    const source = 'basics:\n  name: Ada\nwork:\n  - name: Mill\n    summary:\n      en: Wove 𐀀\n';
    writeFileSync(file, source);
    await outputsOf({ onWarning: (message) => warnings.push(message) });
    expect(warnings).toEqual([expect.stringMatching(/resume\.yaml:6:11 work\[0\]\.summary\.en: .*U\+10000/)]);
    warnings.length = 0;
    writeFileSync(file, `basics:\n  name: Ada\nwork:\n${'  - name: Mill\n'.repeat(80)}`);
    await outputsOf({ onWarning: (message) => warnings.push(message) });
    const [, line, entry] =
      /resume\.yaml:(\d+):5 work\[(\d+)\]: The document takes/.exec(warnings[0] ?? '') ?? [];
    expect(Number(line)).toBe(Number(entry) + 4);
  });

  it("is in the document's own language unless another is asked for, and reports a language without words", async () => {
    const warnings: string[] = [];
    const onWarning = (message: string) => message.includes('basics.phone') || warnings.push(message);
    const made = async (source: string, locale?: string) => {
      writeFileSync(file, source);
      const { outputs, ...rest } = await outputsOf({ locale, onWarning });
      const bytes = outputs.pdf ?? new Uint8Array();
      const { lang, pages } = await inspectPdf(bytes);
      return { ...rest, lang, text: pages.map(({ text }) => text).join() };
    };
    const english = await made(SOURCE);
    expect(english).toMatchObject({ locale: 'en', lang: 'en' });
    expect(english.text).toContain('Experience');
    const german = await made(
      '{ document: { language: de }, basics: { name: Ada }, work: [{ name: Mühle, startDate: 2020 }] }',
    );
    expect(german).toMatchObject({ locale: 'de', lang: 'de' });
    expect(german.text).toContain('Berufserfahrung');
    expect(warnings).toEqual([]);
    const danish = await made(SOURCE, 'da');
    expect(danish.lang).toBe('da');
    expect(danish.text).toContain('Experience');
    expect(warnings).toEqual([expect.stringContaining('There are no words for Dansk ("da")')]);
  });

  it('says what a reader finds', async () => {
    const report = formatReport(await inspectPdf(await render(SOURCE)));
    expect(report).toMatch(/^title {5}Ada Lovelace$/m);
    expect(report).toMatch(/^tagged {4}yes$/m);
    expect(report).toMatch(/^attached {2}resume\.json$/m);
    expect(report).toMatch(/^\s+H1$/m);
    expect(report).toContain('Analytical Engines Ltd');
  });

  it('says what is wrong with a file, and where', async () => {
    await expect(render('basics:\n  name: Ada\nwork: many\n')).rejects.toThrow(
      /resume\.yaml:3:7 work: This is/,
    );
    await expect(pdfOf({}, join(folder, 'none.yaml'))).rejects.toThrow(/found no such file/);
    await expect(pdfOf({}, folder)).rejects.toThrow(/found a folder\. Give the path of the résumé in it/);
    await expect(inspectPdf(new TextEncoder().encode('no pdf'))).rejects.toThrow(
      /could not be read as a PDF/,
    );
  });
});

it('reads a picture once for all that is made of a document', async () => {
  const photo = join(folder, 'photo.png');
  writeFileSync(photo, Buffer.from(DOT, 'base64'));
  writeFileSync(
    file,
    `${SOURCE.replace('basics:', 'basics:\n  image: { src: photo.png, visibility: public }')}variants: [{ name: short }]\n`,
  );
  const document = await readDocument(file, now);
  const whole = await renderFile({ ...options, document });
  rmSync(photo);
  const warnings: string[] = [];
  const onWarning = (message: string) => warnings.push(message);
  const short = await renderFile({ ...options, document, variant: 'short', onWarning });
  expect(warnings.filter((message) => message.includes('photo.png'))).toEqual([]);
  const [page] = (await inspectPdf(short.outputs.pdf ?? new Uint8Array())).pages;
  expect(JSON.stringify(page?.structure)).toContain('Figure');
  expect(whole.outputs.pdf?.length).toBeGreaterThan(0);
});
