import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { installedFaces } from '../fonts/index.js';
import { fonts } from '../test/fonts.js';
import { inTheClear } from '../test/read-pdf.js';
import { renderStyled } from '../test/render-styled.js';

it('never pulls apart the letters of a script that joins them', async () => {
  const findFonts = installedFaces([fileURLToPath(new URL('../..', import.meta.url))]);
  const shown = async (html: string, spacing: string) => {
    const { bytes } = await renderStyled(html, `p { letter-spacing: ${spacing} }`, { fonts, findFonts });
    return inTheClear(bytes).match(/\[.*\] TJ/g)?.[0];
  };
  expect(await shown('<p>سلام</p>', '5px')).toBe(await shown('<p>سلام</p>', '0'));
  expect(await shown('<p>word</p>', '5px')).not.toBe(await shown('<p>word</p>', '0'));
});
