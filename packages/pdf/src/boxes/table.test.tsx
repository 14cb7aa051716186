import * as mupdf from 'mupdf';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderHtml, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { inTheClear, readPdf, roles } from '../test/read-pdf.js';

const render = (element: ReactElement, css = 'td, th { text-align: start; vertical-align: top }') =>
  renderPdf(element, {
    fonts,
    title: 'x',
    lang: 'zh',
    date: new Date(0),
    footer: '页脚',
    stylesheets: [{ css }],
  });

/** Where each character stands, in pt from the top left corner of the first page. */
function places(bytes: Uint8Array): ReadonlyMap<string, readonly [x: number, y: number]> {
  const found = new Map<string, readonly [number, number]>();
  mupdf.Document.openDocument(bytes, 'application/pdf')
    .loadPage(0)
    .toStructuredText('')
    .walk({ onChar: (char, origin) => void found.set(char, [origin[0], origin[1]]) });
  return found;
}

const spanning = (
  <table>
    <thead>
      <tr>
        <th rowSpan={2}>甲</th>
        <th colSpan={2}>乙</th>
      </tr>
      <tr>
        <th>丙</th>
        <th>丁</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th rowSpan={2}>子</th>
        <td>丑</td>
        <td>寅</td>
      </tr>
      <tr>
        <td>卯</td>
        <td>辰</td>
      </tr>
      <tr>
        <th>巳</th>
        <td>午</td>
        <td>未</td>
      </tr>
    </tbody>
  </table>
);

it('places cells next to and below cells that span rows and columns', async () => {
  const at = places(await render(spanning));
  const [x, y] = [(char: string) => at.get(char)?.[0], (char: string) => at.get(char)?.[1]];
  for (const column of ['甲子巳', '乙丙丑卯午', '丁寅辰未']) {
    expect(new Set([...column].map(x)).size, column).toBe(1);
  }
  for (const row of ['甲乙', '丙丁', '子丑寅', '卯辰', '巳午未']) {
    expect(new Set([...row].map(y)).size, row).toBe(1);
  }
  const rows = ['甲', '丙', '子', '卯', '巳'].map((char) => y(char) ?? 0);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
});

it('says in the structure what each cell spans and heads', async () => {
  const bytes = await render(spanning);
  const [page] = await readPdf(bytes);
  const row = (...cells: string[]) => ['TR', ...cells.map((cell) => [cell])];
  expect(page && roles(page.structure)).toEqual([
    'Root',
    [
      'Document',
      [
        'Table',
        ['THead', row('TH', 'TH'), row('TH', 'TH')],
        ['TBody', row('TH', 'TD', 'TD'), row('TD', 'TD'), row('TH', 'TD', 'TD')],
      ],
    ],
  ]);
  const source = inTheClear(bytes);
  expect(source.match(/\/Scope\/\w+|\/(?:Row|Col)Span \d/g)).toEqual([
    '/Scope/Column',
    '/RowSpan 2',
    '/Scope/Column',
    '/ColSpan 2',
    '/Scope/Column',
    '/Scope/Column',
    '/Scope/Row',
    '/RowSpan 2',
    '/Scope/Row',
  ]);
  expect(breachesOf(bytes)).toEqual([]);
});

it('makes rows high enough for a cell that needs more than those it spans', async () => {
  const at = places(
    await render(
      <table>
        <tbody>
          <tr>
            <td rowSpan={2}>{'长'.repeat(200)}</td>
            <td>上</td>
          </tr>
          <tr>
            <td>中</td>
          </tr>
          <tr>
            <td>甲</td>
            <td>下</td>
          </tr>
        </tbody>
      </table>,
    ),
  );
  const y = (char: string) => at.get(char)?.[1] ?? 0;
  expect(y('下')).toBeGreaterThan(y('长'));
});

it('keeps rows that a cell spans on one page', async () => {
  const pages = await readPdf(
    await render(
      <>
        <p>{'文'.repeat(50 * 47)}</p>
        <table>
          <tbody>
            <tr>
              <td rowSpan={3}>甲</td>
              <td>一</td>
            </tr>
            <tr>
              <td>二</td>
            </tr>
            <tr>
              <td>三</td>
            </tr>
          </tbody>
        </table>
      </>,
    ),
  );
  const holding = pages.filter(({ text }) => /[一二三]/.test(text));
  expect(holding).toHaveLength(1);
});

it('prints nothing of a table that is hidden or for screens', async () => {
  const bytes = await render(
    <table>
      <caption hidden>密题</caption>
      <thead data-media="screen">
        <tr>
          <th>密头</th>
        </tr>
      </thead>
      <tbody>
        <tr hidden>
          <td>密行</td>
        </tr>
        <tr>
          <td hidden>密格</td>
          <td>公开</td>
        </tr>
      </tbody>
    </table>,
  );
  const [page] = await readPdf(bytes);
  expect(page?.lines).toEqual(['公开', '页脚 1 / 1']);
  expect(page && roles(page.structure)).toEqual(['Root', ['Document', ['Table', ['TBody', ['TR', ['TD']]]]]]);
});

it('says the empty cells of a row in the structure, so that each stands under its head', async () => {
  const bytes = await render(
    <table>
      <thead>
        <tr>
          <th />
          <th>甲</th>
          <th>乙</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th>子</th>
          <td />
          <td>丑</td>
        </tr>
        <tr>
          <td colSpan={2} />
          <td>寅</td>
        </tr>
      </tbody>
    </table>,
  );
  const [page] = await readPdf(bytes);
  expect(page && roles(page.structure)).toEqual([
    'Root',
    [
      'Document',
      [
        'Table',
        ['THead', ['TR', ['TH'], ['TH'], ['TH']]],
        ['TBody', ['TR', ['TH'], ['TD'], ['TD']], ['TR', ['TD'], ['TD']]],
      ],
    ],
  ]);
  expect(breachesOf(bytes)).toEqual([]);
});

it('breaks no word in a column while others have space', async () => {
  const heads = ['Quantity', 'Responsibility', 'Description', 'Organisation', 'Country'];
  const [page] = await readPdf(
    await render(
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>1</td>
            <td>Lead</td>
            <td>{'A text that goes on and on. '.repeat(20)}</td>
            <td>Microsoft</td>
            <td>Switzerland</td>
          </tr>
        </tbody>
      </table>,
    ),
  );
  expect(page?.text.split(/\s+/)).toEqual(expect.arrayContaining([...heads, 'Microsoft', 'Switzerland']));
});

it('has space for a marker in the narrowest of many columns', async () => {
  const [page] = await readPdf(
    await render(
      <table>
        <tbody>
          <tr>
            {[...'甲乙丙丁戊己庚辛壬癸子'].map((char) => (
              <td key={char}>
                <ul>
                  <li>{char}</li>
                </ul>
              </td>
            ))}
            <td>{'长'.repeat(600)}</td>
          </tr>
        </tbody>
      </table>,
    ),
  );
  expect(page?.lines[0]).toMatch(/^(?:• . ){11}/);
});

it('sets text that stands loose in a table before it', async () => {
  const bytes = await renderHtml('<h1>题</h1><table>散<tr>落<td>格</td></tr></table>', {
    fonts,
    title: 'x',
    lang: 'zh',
    date: new Date(0),
  });
  const [page] = await readPdf(bytes);
  expect(page?.lines.slice(0, 3)).toEqual(['题', '散落', '格']);
  expect(page && roles(page.structure)).toEqual([
    'Root',
    ['Document', ['H1'], ['P'], ['Table', ['TR', ['TD']]]],
  ]);
  expect(breachesOf(bytes)).toEqual([]);
});

describe('over pages', () => {
  const table = (head: string, rows: readonly string[]) => (
    <table>
      <caption>表题</caption>
      <thead>
        <tr>
          <th>
            <a href="https://example.org/">{head}</a>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <td>{row}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  const numbers = Array.from({ length: 120 }, (_, index) => `第${index + 1}行`);

  it('says the head of a table above its rows on each, and once to readers', async () => {
    const bytes = await render(table('表头', numbers));
    const pages = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const { lines } of pages) {
      const at = lines.indexOf('表头');
      expect(lines[at + 1]).toMatch(/^第\d+行$/);
    }
    expect(pages.flatMap(({ lines }) => lines).filter((line) => line.startsWith('第'))).toEqual(numbers);
    expect(pages.map(({ lines }) => lines.includes('表题'))).toEqual(pages.map((_, index) => index === 0));
    expect(pages.map(({ links }) => links.length)).toEqual(pages.map((_, index) => (index === 0 ? 1 : 0)));
    expect(inTheClear(bytes).match(/\/S\/TH\b/g)).toHaveLength(1);
    expect(breachesOf(bytes)).toEqual([]);
  });

  it('keeps the caption and the head with the first rows', async () => {
    for (let above = 48; above < 54; above += 1) {
      const pages = await readPdf(
        await render(
          <>
            <p>{'文'.repeat(50 * above)}</p>
            {table('表头', numbers.slice(0, 6))}
          </>,
        ),
      );
      const holding = pages.filter(({ text }) => /表题|表头|第1行/.test(text));
      expect(holding[0]?.text, `below ${above} lines`).toMatch(/表题\s*表头\s*第1行/);
    }
  });

  it('appears once where it is too high to leave space for rows', async () => {
    const pages = await readPdf(await render(table('表头'.repeat(400), numbers)));
    expect(pages.map(({ text }) => text.includes('表头'))).toEqual(pages.map((_, index) => index === 0));
  });
});
