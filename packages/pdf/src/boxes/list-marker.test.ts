import * as mupdf from 'mupdf';
import { expect, it } from 'vitest';
import { roles } from '../test/read-pdf.js';
import { renderStyled, textsOf } from '../test/render-styled.js';

const MARGIN = (20 * 72) / 25.4;

/** Where a character stands on the first page: the middle of its box, in px from the left margin. */
function placeOf(bytes: Uint8Array, wanted: string): number {
  let found = Number.NaN;
  mupdf.Document.openDocument(bytes, 'application/pdf')
    .loadPage(0)
    .toStructuredText('')
    .walk({
      onChar(char, _origin, _font, _size, quad) {
        if (char === wanted) found = (quad[0] + quad[2]) / 2;
      },
    });
  return (found - MARGIN) / 0.75;
}

it('stands where browsers draw a shape, on either side', async () => {
  const ltr = await renderStyled('<ul><li>a</li></ul>');
  // With an ascent of 16 px the shape is 5 px wide, and begins 17 px before the text.
  expect(Math.abs(placeOf(ltr.bytes, '•') - (40 - 17 + 2.5))).toBeLessThan(0.5);
  const rtl = await renderStyled('<ul dir="rtl"><li>a</li></ul>');
  const width = (170 / 25.4) * 96;
  expect(Math.abs(placeOf(rtl.bytes, '•') - (width - 40 + 17 - 2.5))).toBeLessThan(0.5);
});

it('stands in the first line where its position is inside, as the label of its item', async () => {
  const { pages } = await renderStyled(
    '<ol><li>one</li><li>two</li></ol>',
    'ol { list-style-position: inside }',
  );
  expect(textsOf(pages)).toEqual(['1. one 2. two']);
  const item = ['LI', ['Lbl'], ['LBody']];
  expect(pages[0] && roles(pages[0].structure)).toEqual(['Root', ['Document', ['L', item, item]]]);
});
