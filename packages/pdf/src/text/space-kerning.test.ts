import * as mupdf from 'mupdf';
import { expect, it } from 'vitest';
import { renderStyled } from '../test/render-styled.js';

/** How far a character begins from the one before, in em of 100 px. */
async function distance(css: string): Promise<number> {
  const { bytes } = await renderStyled('<p>no W</p>', `p { font: 600 100px "Source Serif 4"; ${css} }`);
  const lefts: number[] = [];
  mupdf.Document.openDocument(bytes, 'application/pdf')
    .loadPage(0)
    .toStructuredText('')
    .walk({ onChar: (_char, [x]) => void lefts.push(x) });
  return (lefts[3] ?? 0) - (lefts[1] ?? 0);
}

it('kerns a space with the letters next to it, as browsers do, unless kerning is off', async () => {
  expect(await distance('')).toBeLessThan((await distance('font-kerning: none')) - 0.5);
});
