import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse, prepareResume, type Resume, visibleStrings } from '@resume/schema';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { missingInOrder, withoutSpace } from '../../../tools/missing-in-order.js';
import { mainPdf, settings } from './built.js';
import { pdfText } from './read-pdf.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFile(`${root}${path}`, 'utf8');

let resume: Resume;
beforeAll(async () => {
  const result = parse(await read('content/resume.yaml'));
  if (!result.resume) throw new Error('content/resume.yaml does not parse');
  resume = result.resume;
});

describe.each(settings.languages)('%s', (locale) => {
  const strings = () => visibleStrings(prepareResume(resume, { locale, now: new Date() }));

  it('shows every visible string of the view on the page, in order', async () => {
    const page = withoutSpace(textContent(parseDocument(await read(`dist/${locale}/index.html`))));
    expect(missingInOrder(page, strings())).toEqual([]);
  });

  it('carries every visible string of the view in the PDF, in order', async () => {
    expect(missingInOrder(await pdfText(`${root}dist/${mainPdf(locale)}`), strings())).toEqual([]);
  });

  it('has no look-alike radical, no replacement character and no soft hyphen in the PDF', async () => {
    expect(await pdfText(`${root}dist/${mainPdf(locale)}`)).not.toMatch(
      /[\u2e80-\u2fdf\ufffd\u00ad\ue000-\uf8ff]/,
    );
  });

  it.each([
    ['pdftotext', ['-raw', '-enc', 'UTF-8'], ['-']],
    ['mutool', ['draw', '-q', '-F', 'txt'], []],
  ])('says the same to %s', (reader, before, after) => {
    const path = `${root}dist/${mainPdf(locale)}`;
    let text: string;
    try {
      text = execFileSync(reader, [...before, path, ...after], { encoding: 'utf8', maxBuffer: 1e8 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        console.warn(`Not checked: ${reader} is not installed.`);
        return;
      }
      throw error;
    }
    expect(text).not.toMatch(/[\u2e80-\u2fdf\ufffd\u00ad\ue000-\uf8ff]/);
    const found = withoutSpace(text);
    expect(strings().filter((string) => !found.includes(withoutSpace(string)))).toEqual([]);
  });

  it('keeps the phone number from the public page and PDF', async () => {
    const { phone } = resume.basics ?? {};
    const digits = (typeof phone === 'object' ? phone.value : (phone ?? '')).replace(/\D/g, '').slice(-8);
    expect(digits).toHaveLength(8);
    const page = (await read(`dist/${locale}/index.html`)).replace(/\D/g, '');
    expect(page).not.toContain(digits);
    expect((await pdfText(`${root}dist/${mainPdf(locale)}`)).replace(/\D/g, '')).not.toContain(digits);
  });
});
