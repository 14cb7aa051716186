import { expect, it } from 'vitest';
import { colorAt } from '../test/read-pdf.js';
import { renderStyled, textsOf } from '../test/render-styled.js';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture = (attributes: string) => `<img src="data:image/png;base64,${PIXEL}" alt="x" ${attributes}>`;

it('cuts off a picture that a stylesheet makes taller than a page, and reports it at its place', async () => {
  const { pages, warnings } = await renderStyled(
    `<p>before</p><figure>${picture('class="tall"')}</figure><p>after</p>`,
    '.tall { width: 50px; height: 2000px }',
  );
  expect(textsOf(pages)).toEqual(['before', '', 'after']);
  expect(warnings).toEqual([
    expect.stringMatching(/^document > figure > img\.tall is 2000px high and a page holds 971px/),
  ]);
});

it('reports what reaches over the side of the sheet, and not what reaches into its margin', async () => {
  const html = `${picture('class="wide"')}<p class="moved">text</p>`;
  const far = await renderStyled(html, '.wide { width: 900px; height: 9px } .moved { margin-left: 900px }');
  expect(far.warnings).toEqual([
    expect.stringMatching(/^document > img\.wide reaches 182px over the edge of the page/),
    expect.stringMatching(/^document > p\.moved reaches \d+px over the edge/),
  ]);
  const near = await renderStyled(html, '.wide { width: 700px; height: 9px }');
  expect(near.warnings).toEqual([]);
});

it('continues a box without content on as many pages as it is high', async () => {
  const { bytes, pages } = await renderStyled(
    '<div>text</div><p>end</p>',
    'div { height: 2000px; background: #00ff00 }',
  );
  expect(textsOf(pages)).toEqual(['text', '', 'end']);
  expect(colorAt(bytes, 200, 700)).toEqual([0, 255, 0]);
});

it('breaks a row of a table that a cell makes taller than a page, next to short cells', async () => {
  const words = Array.from({ length: 90 }, (_, index) => `w${index}`);
  for (const align of ['top', 'middle', 'bottom', 'baseline']) {
    const { pages } = await renderStyled(
      `<table><tr><td>short</td><td>${words.map((word) => `<p>${word}</p>`).join('')}</td></tr></table><p>end</p>`,
      `td { vertical-align: ${align} }`,
    );
    const text = textsOf(pages).join(' ').split(' ');
    expect(text.filter((word) => word !== 'short')).toEqual([...words, 'end']);
    expect(text).toContain('short');
  }
});

it('leaves out the repeated head of a table above a row that needs the whole page', async () => {
  const { pages, warnings } = await renderStyled(
    `<table><thead><tr><th>head</th></tr></thead><tbody><tr><td>row</td></tr><tr><td>${picture('class="tall"')}</td></tr></tbody></table>`,
    'table { border-spacing: 0 } td { padding: 0 } .tall { display: block; width: 50px; height: 960px }',
  );
  expect(textsOf(pages)).toEqual(['head row', '']);
  expect(warnings).toEqual([]);
});
