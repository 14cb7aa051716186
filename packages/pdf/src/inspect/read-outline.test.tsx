import { expect, it } from 'vitest';
import { PdfError, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { readOutline } from './read-outline.js';

it('reads headings, items by their depth, and paragraphs in the order of the tags', async () => {
  const pdf = await renderPdf(
    <article>
      <h1>Nora Quill</h1>
      <p>
        Surveyor of <strong>wet</strong> <a href="https://coasts.example">coasts</a>
      </p>
      <h2>Work</h2>
      <ul>
        <li>
          Chains
          <ul>
            <li>Short</li>
          </ul>
        </li>
        <li>Rods</li>
      </ul>
    </article>,
    { fonts, title: 'Nora', author: 'Nora', lang: 'en', date: new Date(0) },
  );
  expect(await readOutline(pdf)).toEqual({
    lang: 'en',
    outline: [
      { kind: 'heading', level: 1, text: 'Nora Quill' },
      { kind: 'text', text: 'Surveyor of wet coasts' },
      { kind: 'heading', level: 2, text: 'Work' },
      { kind: 'item', level: 1, text: 'Chains' },
      { kind: 'item', level: 2, text: 'Short' },
      { kind: 'item', level: 1, text: 'Rods' },
    ],
  });
});

it('refuses what is no PDF', async () => {
  await expect(readOutline(new TextEncoder().encode('%PDF-1.7\n'))).rejects.toThrow(PdfError);
});
