import { describe, expect, it } from 'vitest';
import { colorAt } from '../test/read-pdf.js';
import { renderStyled, textsOf } from '../test/render-styled.js';

const GREEN = [0, 255, 0];
const WHITE = [255, 255, 255];

const CSS = `
  article { display: grid; grid-template-columns: 1fr 60mm }
  aside { grid-column: 2; grid-row: 1; align-self: start }
  main { clear: both; grid-column: 1; grid-row: 1 }
  p { margin: 0; background: #00ff00 }
`;

const lines = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => `<p>${word}${index}</p>`).join('');

/** A page holds 40 lines. */
const page = async (html: string, css = CSS) => {
  const { bytes, pages } = await renderStyled(`<article>${html}</article>`, css);
  // 20 mm from the right edge of the sheet, where the paragraphs of a wide column reach.
  const atEnd = pages.map((_, index) => colorAt(bytes, 595 - 60, 150, index));
  return { atEnd, texts: textsOf(pages) };
};

describe('an item of a grid that clears its neighbours', () => {
  it('is as wide as the grid on the pages after their end', async () => {
    const { atEnd, texts } = await page(`<main>${lines(100, 'main')}</main><aside>side</aside>`);
    expect(atEnd).toEqual([WHITE, GREEN, GREEN]);
    expect(texts.join(' ').match(/main/g)).toHaveLength(100);
  });

  it('is as wide as its area on pages that its neighbours continue on', async () => {
    const { atEnd } = await page(`<main>${lines(110, 'main')}</main><aside>${lines(60, 'side')}</aside>`);
    expect(atEnd).toEqual([GREEN, GREEN, GREEN]);
    const css = `${CSS} aside p { background: none }`;
    const sides = await page(`<main>${lines(110, 'main')}</main><aside>${lines(60, 'side')}</aside>`, css);
    expect(sides.atEnd).toEqual([WHITE, WHITE, GREEN]);
  });

  it('stays as wide as its area where it continues within a paragraph, whose lines would differ', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const { atEnd, texts } = await page(`<main><p>${words}</p></main><aside>side</aside>`);
    expect(atEnd[1]).toEqual(WHITE);
    expect(
      texts
        .join(' ')
        .replace('side', '')
        .match(/word\d+/g),
    ).toEqual(words.split(' '));
  });

  it('stays as wide as its area without clear', async () => {
    const { atEnd } = await page(
      `<main>${lines(60, 'main')}</main><aside>side</aside>`,
      CSS.replace('clear: both;', ''),
    );
    expect(atEnd).toEqual([WHITE, WHITE]);
  });
});
