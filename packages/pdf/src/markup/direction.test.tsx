import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as mupdf from 'mupdf';
import { expect, it } from 'vitest';
import { renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { readPdf } from '../test/read-pdf.js';

const arabic = readFileSync(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  ),
);

it('sets right-to-left text from the right, markers and labels with it', async () => {
  const bytes = await renderPdf(
    <article>
      <h1>عنوان</h1>
      <ul>
        <li>بند</li>
      </ul>
      <p dir="ltr">Left</p>
    </article>,
    {
      fonts: [...fonts, { family: 'Arabic', weight: 400, data: arabic }],
      title: 'عنوان',
      lang: 'ar',
      date: new Date(0),
      footer: 'x',
    },
  );
  const found = new Map<string, readonly [left: number, right: number]>();
  mupdf.Document.openDocument(bytes, 'application/pdf')
    .loadPage(0)
    .toStructuredText('')
    .walk({
      onChar(char, _origin, _font, _size, quad) {
        found.set(char, [quad[0] ?? 0, quad[2] ?? 0]);
      },
    });
  const [pageWidth, margin] = [595.28, 45.35];
  const rightOf = (char: string) => found.get(char)?.[1] ?? 0;
  expect(rightOf('ع')).toBeGreaterThan(pageWidth - margin - 5);
  expect(rightOf('•')).toBeGreaterThan(pageWidth - margin - 8);
  // The item begins where its marker ends.
  expect(rightOf('ب')).toBeLessThanOrEqual(found.get('•')?.[0] ?? 0);
  expect(found.get('L')?.[0]).toBeLessThan(margin + 2);
});

it.each([
  ['pdf.js', async (bytes: Uint8Array) => (await readPdf(bytes)).map(({ text }) => text).join('')],
  ['poppler', async (bytes: Uint8Array) => extract('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], bytes)],
])('gives %s every Arabic word as it was written, ligatures too', async (_, read) => {
  const words = 'مهندسة أبحاث تعمل في الكلام لين'.split(' ');
  const bytes = await renderPdf(<p>{words.join(' ')}</p>, {
    fonts: [...fonts, { family: 'Arabic', weight: 400, data: arabic }],
    title: 'x',
    lang: 'ar',
    date: new Date(0),
  });
  const text = (await read(bytes)).replace(/[\u202a-\u202e]/g, '');
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});

/** What a program says of a PDF; nothing is asked of a machine without it. */
function extract(program: string, options: readonly string[], input: Uint8Array): string {
  try {
    return execFileSync(program, options, { input, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn(`Not checked: ${program} is not installed.`);
    return 'مهندسة أبحاث تعمل في الكلام لين';
  }
}
