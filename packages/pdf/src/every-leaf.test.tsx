import { leafProblems, leafViews } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import { expect, it } from 'vitest';
import { renderPdf } from './index.js';
import { fonts } from './test/fonts.js';
import { readPdf } from './test/read-pdf.js';

const now = new Date('2026-01-01T00:00:00Z');

/** A picture that needs no file. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

it('prints every leaf of the schema', async () => {
  const printed: string[] = [];
  for (const view of leafViews({ image: () => PIXEL })) {
    const pdf = await renderPdf(<Resume view={view} />, {
      title: 'Every leaf',
      lang: 'en',
      date: now,
      fonts,
    });
    const pages = await readPdf(pdf);
    printed.push(pages.flatMap(({ text, links }) => [text, ...links]).join('\n'));
  }
  expect(leafProblems('pdf', printed)).toEqual([]);
}, 180_000);
