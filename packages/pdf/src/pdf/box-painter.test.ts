import { expect, it } from 'vitest';
import { breachesOf } from '../test/matterhorn.js';
import { colorAt } from '../test/read-pdf.js';
import { renderStyled, textsOf } from '../test/render-styled.js';

/** The color of a place on the first page, in px from the corner of the page area. */
const at = (bytes: Uint8Array, x: number, y: number) => {
  const margin = (20 * 72) / 25.4;
  return colorAt(bytes, Math.round(margin + x * 0.75), Math.round(margin + y * 0.75));
};

const WHITE = [255, 255, 255];
const GREEN = [0, 255, 0];
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

it('cuts off what reaches out of a box that hides its overflow, and keeps it in the structure', async () => {
  const html = '<div><p>text</p><i></i></div>';
  const css =
    'div { height: 48px; width: 96px } i { display: block; width: 300px; height: 300px; background: #00ff00 }';
  const shown = await renderStyled(html, css);
  expect(at(shown.bytes, 200, 100)).toEqual(GREEN);
  const hidden = await renderStyled(html, `${css} div { overflow: hidden }`);
  expect(at(hidden.bytes, 200, 100)).toEqual(WHITE);
  expect(at(hidden.bytes, 50, 40)).toEqual(GREEN);
  expect(textsOf(hidden.pages)).toEqual(['text']);
  expect(breachesOf(hidden.bytes)).toEqual([]);
});

it('rounds pictures, and cuts off what covers more than their box', async () => {
  const image = `<img alt="x" src="data:image/png;base64,${PIXEL}">`;
  const css = 'img { width: 200px; height: 100px }';
  const round = await renderStyled(image, `${css} img { border-radius: 50% }`);
  expect(at(round.bytes, 4, 4)).toEqual(WHITE);
  expect(at(round.bytes, 100, 50)).not.toEqual(WHITE);
  const covering = await renderStyled(image, `${css} img { object-fit: cover }`);
  expect(at(covering.bytes, 100, 130)).toEqual(WHITE);
  expect(at(covering.bytes, 100, 50)).not.toEqual(WHITE);
});

it('paints decoration by its z-index, below or above what it stands with', async () => {
  const html = '<div><b></b><p></p></div>';
  const css =
    'div { position: relative } p { height: 96px; background: #00ff00 } b { position: absolute; inset: 0; background: #ff0000 }';
  const middle = async (index: string) =>
    at((await renderStyled(html, `${css} b { z-index: ${index} }`)).bytes, 50, 50);
  expect(await middle('1')).toEqual([255, 0, 0]);
  expect(await middle('-1')).toEqual(GREEN);
});
