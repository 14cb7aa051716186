import { describe, expect, it } from 'vitest';
import { renderStyled, textsOf } from '../test/render-styled.js';

const WORDS = Array.from({ length: 400 }, (_, index) => `w${index}`);
const PARAGRAPHS = WORDS.map((word) => `<p>${word}</p>`).join('');

describe('what is taller than a page', () => {
  it.each([
    ['a float', 'float: left'],
    ['a box in a line', 'display: inline-block'],
    ['a flex container in a line', 'display: inline-flex; flex-direction: column'],
    ['an absolutely positioned box', 'position: absolute'],
  ])('is broken over pages where it is %s, with a warning', async (_, style) => {
    const { pages, warnings } = await renderStyled(
      `<p>before</p><div class="tall">${PARAGRAPHS}</div><p>after</p>`,
      `.tall { ${style} }`,
    );
    expect(pages.length).toBeGreaterThan(9);
    expect(textsOf(pages).join(' ').split(' ')).toEqual(['before', ...WORDS, 'after']);
    expect(warnings).toEqual([
      expect.stringMatching(/^document > div\.tall is taller than a page and stands in the flow/),
    ]);
  });

  it('is broken where a float stands in a float, one warning for each', async () => {
    const { pages, warnings } = await renderStyled(
      `<div class="outer">top<div class="inner">${PARAGRAPHS}</div></div>`,
      'div { float: left }',
    );
    expect(textsOf(pages).join(' ').split(' ')).toEqual(['top', ...WORDS]);
    expect(warnings).toHaveLength(2);
  });

  it('is cut off at its lower end where it is a line, and what follows is on the next page', async () => {
    const { pages, warnings } = await renderStyled(
      '<p>before</p><p class="tall">x</p><p>after</p>',
      '.tall { line-height: 3000px }',
    );
    expect(textsOf(pages)).toEqual(['before', 'x', 'after']);
    expect(warnings).toEqual([
      expect.stringMatching(/^document > p\.tall is 3000px high and a page holds 971px/),
    ]);
  });

  it('stays where it is if it fits on the next page', async () => {
    const lines = PARAGRAPHS.split('</p>').slice(0, 30).join('</p>');
    const { pages, warnings } = await renderStyled(
      `${lines}</p><div class="tall">${lines}</p></div>`,
      '.tall { float: right }',
    );
    expect(pages).toHaveLength(2);
    expect(warnings).toEqual([]);
  });
});
