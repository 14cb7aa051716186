import { describe, expect, it } from 'vitest';
import { colorAt } from '../test/read-pdf.js';
import { renderStyled, textsOf } from '../test/render-styled.js';

/** A box that leaves little of a page: its content area is 257 mm high. */
const filler = (height: number) => `<div style="height: ${height}mm"></div>`;

const entry = (text: string) => `<article>
  <p class="date">2024</p><h3>Title</h3><p class="place">Place</p><p class="text">${text}</p>
</article>`;

const GRID = `
  article { display: grid; grid-template-columns: 30mm 1fr; column-gap: 5mm }
  h3, .place, .text { grid-column: 2 }
  h3 { margin: 0; break-after: avoid }
  .date { grid-column: 1; grid-row: 1 / span 3 }
`;

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('a grid item over several rows', () => {
  it('lets a long row of its neighbours break', async () => {
    const { pages } = await renderStyled(filler(200) + entry(words(400)), GRID);
    const [first = '', ...others] = textsOf(pages);
    expect(first).toContain('2024 Title Place word0');
    expect(`${first} ${others.join(' ')}`).toBe(`2024 Title Place ${words(400)}`);
  });

  it('lets the page end between rows', async () => {
    const { pages } = await renderStyled(filler(240) + entry('text'), `${GRID} .text { break-before: page }`);
    expect(textsOf(pages)).toEqual(['2024 Title Place', 'text']);
  });

  it('moves a row together with the one that it is kept with', async () => {
    const css = `${GRID} .place { break-after: avoid }`;
    const { pages } = await renderStyled(`<p>before</p>${filler(235)}${entry('text')}`, css);
    expect(textsOf(pages)).toEqual(['before', '2024 Title Place text']);
  });

  it('continues next to rows that follow on the next page', async () => {
    const aside = `<ul>${'<li>mark</li>'.repeat(60)}</ul>`;
    const html = `<article>${aside}<p>one</p><p>two</p><p class="tall">three</p><p>four</p></article>`;
    const css = `
      article { display: grid; grid-template-columns: 30mm 1fr; grid-template-rows: auto auto auto 1fr }
      article > p { grid-column: 2 } .tall { height: 250mm; break-inside: avoid }
      ul { grid-column: 1; grid-row: 1 / span 4; margin: 0; padding: 0; list-style: none }
    `;
    const { pages } = await renderStyled(html, css);
    const texts = textsOf(pages);
    expect(texts[0]).toContain('two');
    expect(texts[1]).toContain('three');
    expect(texts.join(' ').match(/mark/g)).toHaveLength(60);
    expect(texts[1]).toContain('mark');
    expect(texts.at(-1)).toContain('four');
  });
});

it('lets a page end between table rows that a cell spans', async () => {
  const rows = Array.from({ length: 6 }, (_, index) => `<tr><td>cell ${index}<br>line<br>line</td></tr>`);
  const html = `${filler(200)}<table><tr><td rowspan="7">2024</td><td>head</td></tr>${rows.join('')}</table>`;
  const { pages } = await renderStyled(html, 'td { vertical-align: top } tr { break-inside: avoid }');
  const [first = '', second = ''] = textsOf(pages);
  expect(first).toContain('cell 1');
  expect(second).toContain('cell 5');
  expect(`${first}${second}`.match(/cell/g)).toHaveLength(6);
});

describe('the background of a bar next to what continues', () => {
  const lines = Array.from({ length: 60 }, (_, index) => `<p>line ${index}</p>`).join('');
  const GREEN = [0, 255, 0];

  /** The colors 60 pt from the left: where text ends on each of two pages, and far below it on the second. */
  async function colors(html: string, css: string) {
    const { bytes } = await renderStyled(html, `.bar { background: #00ff00 } ${css}`);
    return [colorAt(bytes, 60, 770, 0), colorAt(bytes, 60, 400, 1), colorAt(bytes, 60, 600, 1)];
  }

  it.each(['grid', 'flex'])('continues with the row of a %s', async (display) => {
    const html = `<main><div class="bar">mark</div><div>${lines}</div></main>`;
    const css = `main { display: ${display}; grid-template-columns: 40mm 1fr } .bar { width: 40mm }`;
    expect(await colors(html, css)).toEqual([GREEN, GREEN, [255, 255, 255]]);
  });

  it('continues where it is positioned along the whole', async () => {
    const html = `<main><div class="bar"></div>${lines}</main>`;
    const css =
      'main { position: relative; padding-left: 15mm } .bar { position: absolute; inset: 0 auto 0 0; width: 10mm }';
    expect(await colors(html, css)).toEqual([GREEN, GREEN, [255, 255, 255]]);
  });
});
