import { expect, it } from 'vitest';
import { colorAt } from '../test/read-pdf.js';
import { renderStyled, textsOf } from '../test/render-styled.js';

const MARGIN = (20 * 72) / 25.4;

it('paints the backgrounds of the flow behind text that is read before them and stands on them', async () => {
  const { bytes, pages } = await renderStyled(
    '<section><h1>T</h1><table><tr><td>cell</td></tr></table></section>',
    `section { position: relative } h1 { position: absolute; top: 0; left: 0; z-index: 1; width: 40px; height: 40px; background: #00ff00 }
     table { width: 100%; border-spacing: 0 } td { height: 80px; background: #ff0000 }`,
  );
  expect(colorAt(bytes, Math.round(MARGIN + 25), Math.round(MARGIN + 25))).toEqual([0, 255, 0]);
  expect(colorAt(bytes, Math.round(MARGIN + 100), Math.round(MARGIN + 50))).toEqual([255, 0, 0]);
  expect(textsOf(pages)).toEqual(['T cell']);
});

it('paints decoration with a negative z-index behind the backgrounds of the flow', async () => {
  const { bytes } = await renderStyled(
    '<section><p>text</p></section>',
    `section { position: relative } p { height: 40px; background: #ff0000; margin-left: 40px }
     section::before { content: ""; position: absolute; z-index: -1; inset: 0; background: #0000ff }`,
  );
  expect(colorAt(bytes, Math.round(MARGIN + 10), Math.round(MARGIN + 10))).toEqual([0, 0, 255]);
  expect(colorAt(bytes, Math.round(MARGIN + 200), Math.round(MARGIN + 25))).toEqual([255, 0, 0]);
});
