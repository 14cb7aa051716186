import { describe, expect, it } from 'vitest';
import { renderStyled, textsOf } from '../test/render-styled.js';

describe('the pages of a document', () => {
  it.each([
    ['left', ['one', 'two']],
    ['verso', ['one', 'two']],
    ['right', ['one', '', 'two']],
    ['recto', ['one', '', 'two']],
  ])('go on with a %s one where a break asks for it, after a blank one', async (side, texts) => {
    for (const css of [`.two { break-before: ${side} }`, `.one { break-after: ${side} }`]) {
      const { pages, warnings } = await renderStyled('<p class="one">one</p><p class="two">two</p>', css);
      expect(textsOf(pages)).toEqual(texts);
      expect(warnings).toEqual([]);
    }
  });

  it('begin where the document begins, whatever side its first break asks for', async () => {
    const { pages } = await renderStyled('<p>one</p>', 'p { break-before: left }');
    expect(textsOf(pages)).toEqual(['one']);
  });

  it('are those of the @page of their name, and another name begins a page', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `<p>${index}</p>`).join('');
    const { pages, warnings } = await renderStyled(
      `${lines}<section>${lines}</section><p>end</p>`,
      'section { page: low } @page low { margin-top: 100mm; @top-left { content: "low" } }',
    );
    expect(textsOf(pages).map((text) => text.split(' ').length)).toEqual([30, 1 + 27, 1 + 3, 1]);
    expect(textsOf(pages)[1]).toMatch(/^low 0 1/);
    expect(warnings).toEqual([]);
  });

  it('that are blank have the margin boxes of their own', async () => {
    const { pages } = await renderStyled(
      '<p>one</p><p class="two">two</p>',
      '.two { break-before: right } @page :blank { @top-left { content: "intentionally blank" } }',
    );
    expect(textsOf(pages)).toEqual(['one', 'intentionally blank', 'two']);
  });

  it('have one width between their margins: another is reported', async () => {
    const { warnings } = await renderStyled(
      '<p>one</p><p class="two">two</p>',
      '.two { page: narrow } @page narrow { margin-left: 60mm }',
    );
    expect(warnings).toEqual([
      expect.stringMatching(
        /^Page 2 is 491px wide between its margins, and the text of all pages is set 643px/,
      ),
    ]);
  });
});
