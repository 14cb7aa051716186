import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as mupdf from 'mupdf';
import type { ReactElement } from 'react';
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
  const [pageWidth, margin] = [595.28, 51.02];
  const rightOf = (char: string) => found.get(char)?.[1] ?? 0;
  expect(rightOf('ع')).toBeGreaterThan(pageWidth - margin - 5);
  // Browsers indent lists by 40 px, and markers stand in the indent.
  expect(rightOf('•')).toBeGreaterThan(pageWidth - margin - 30);
  // The item begins where its marker ends.
  expect(rightOf('ب')).toBeLessThanOrEqual(found.get('•')?.[0] ?? 0);
  expect(found.get('L')?.[0]).toBeLessThan(margin + 2);
});

/** The characters of the first page where they stand, from the left, line by line. */
function linesOn(bytes: Uint8Array): readonly { readonly text: string; readonly right: number }[] {
  const lines = new Map<number, { char: string; left: number; right: number }[]>();
  mupdf.Document.openDocument(bytes, 'application/pdf')
    .loadPage(0)
    .toStructuredText('')
    .walk({
      onChar(char, origin, _font, _size, quad) {
        const placed = { char, left: quad[0] ?? 0, right: quad[2] ?? 0 };
        lines.set(origin[1], [...(lines.get(origin[1]) ?? []), placed]);
      },
    });
  return [...lines.values()].map((line) => {
    const chars = line.toSorted((a, b) => a.left - b.left);
    const right = Math.max(...chars.filter(({ char }) => char !== ' ').map((placed) => placed.right));
    return { text: chars.map(({ char }) => char).join(''), right };
  });
}

const renderArabic = (element: ReactElement) =>
  renderPdf(element, {
    fonts: [...fonts, { family: 'Arabic', weight: 400, data: arabic }],
    title: 'x',
    lang: 'ar',
    date: new Date(0),
    stylesheets: [{ css: 'p { font-family: Arabic, "Source Sans 3" }' }],
  });

it('hangs the space at the end of a line out of it, left of text from the right', async () => {
  const bytes = await renderArabic(<p>{'يولد جميع الناس متساوين في الكرامة. '.repeat(12)}</p>);
  const rights = linesOn(bytes)
    .slice(0, -1)
    .map(({ right }) => right);
  expect(rights.length).toBeGreaterThan(2);
  for (const right of rights) expect(right).toBeCloseTo(595.28 - 51.02, 0);
});

it.each([
  ['bdi', <bdi key="number">+971 50 123 4567</bdi>],
  [
    'dir',
    <span key="number" dir="ltr">
      {'+971 50 123 4567'}
    </span>,
  ],
  [
    'dir on a link',
    <a key="number" dir="ltr" href="tel:+971501234567">
      {'+971 50 123 4567'}
    </a>,
  ],
  [
    'bdo',
    <bdo key="number" dir="ltr">
      {'+971 50 123 4567'}
    </bdo>,
  ],
])('keeps the order of an inline element with %s', async (_, number) => {
  const bytes = await renderArabic(<p>هاتف: {number} مكتب</p>);
  expect(linesOn(bytes)[0]?.text).toContain('+971 50 123 4567');
  const text = (await readPdf(bytes)).map((page) => page.text).join('');
  expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

it('keeps the order in each line of an element', async () => {
  const bytes = await renderArabic(
    <p>
      هاتف{' '}
      <span dir="ltr">
        +971 50
        <br />
        +972 51
      </span>
    </p>,
  );
  expect(
    linesOn(bytes)
      .slice(0, 2)
      .map(({ text }) => text.trim()),
  ).toEqual([expect.stringContaining('+971 50'), '+972 51']);
});

it('turns the letters of a bdo, and sets nothing for an empty bdi', async () => {
  const bytes = await renderArabic(
    <div dir="ltr">
      <p>
        <bdi> </bdi>
      </p>
      <p>
        abc <bdo dir="rtl">def</bdo>
      </p>
    </div>,
  );
  expect(linesOn(bytes)[0]?.text).toBe('abc fed');
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
