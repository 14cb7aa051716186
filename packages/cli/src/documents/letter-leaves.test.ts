import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectPdf } from '@resume/pdf/read';
import { prepareLetter } from '@resume/schema';
import { letterDocuments } from '@resume/schema/fixtures';
import { toMarkdown, toPlainText } from '@resume/schema/formats';
import { strFromU8, unzipSync } from 'fflate';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, it } from 'vitest';
import { run } from '../run.js';
import { testWorld } from '../test/world.js';
import { documentOf } from './document-of.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-letter-leaves-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A picture that needs no file. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const documents = letterDocuments();

/** The leaves of letters that none of some texts has; the name of a letter is for commands alone. */
function lost(texts: readonly string[], among = documents): readonly string[] {
  const shown = new Map<string, boolean>();
  for (const [i, { leaves }] of among.entries())
    for (const { path, token } of leaves)
      shown.set(path, shown.get(path) === true || texts[i]?.includes(token) === true);
  return [...shown].flatMap(([path, isShown]) => (isShown || path === 'letters[].name' ? [] : [path]));
}

/** The documents of which each has leaves that those before it have not. */
const few = documents.filter(({ leaves }, i) => {
  const before = new Set(documents.slice(0, i).flatMap((each) => each.leaves.map(({ path }) => path)));
  return leaves.some(({ path }) => !before.has(path));
});

it.each(['en', 'en-GB', 'de', 'fr', 'zh', 'ja', 'ar'])('every leaf of a letter is shown in %s', (locale) => {
  const views = documents.map(({ resume }) =>
    prepareLetter(resume, resume.letters?.[0]?.name ?? '', {
      locale,
      audience: 'recruiter',
      now: new Date('2026-01-01T00:00:00Z'),
    }),
  );
  expect(lost(views.map((view) => renderToStaticMarkup(documentOf([view]))))).toEqual([]);
  // Text has no pictures.
  expect(lost(views.map(toMarkdown))).toEqual(['letters[].signature']);
  expect(lost(views.map(toPlainText))).toEqual(['letters[].signature']);
});

it('every leaf of a letter is in its PDF and in Word', async () => {
  const made = { pdf: [] as string[], docx: [] as string[] };
  const pictures: number[] = [];
  for (const [i, { resume }] of few.entries()) {
    const file = join(folder, `${i}.json`);
    const letters = resume.letters?.map((letter) => ({
      ...letter,
      ...(letter.signature && { signature: PIXEL }),
    }));
    writeFileSync(file, JSON.stringify({ ...resume, letters }));
    const { world, printed } = testWorld();
    const args = ['render', file, '--document', 'letter', '--audience', 'recruiter', '--locale', 'de'];
    expect(await run([...args, '--to', 'pdf,docx'], world), printed.errors).toBe(0);
    const bytes = readFileSync(join(folder, `${i}.letter.de.pdf`));
    const { pages } = await inspectPdf(bytes);
    made.pdf.push(pages.map(({ text }) => text).join(''));
    const word = unzipSync(readFileSync(join(folder, `${i}.letter.de.docx`)));
    made.docx.push(strFromU8(word['word/document.xml'] ?? new Uint8Array()));
    if (letters?.[0]?.signature !== undefined)
      pictures.push(
        bytes.toString('latin1').split('/Subtype /Image').length - 1,
        Object.keys(word).filter((name) => name.startsWith('word/media/')).length,
      );
  }
  expect(lost(made.pdf, few)).toEqual(['letters[].signature']);
  expect(lost(made.docx, few)).toEqual(['letters[].signature']);
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.every((count) => count > 0)).toBe(true);
}, 120_000);
