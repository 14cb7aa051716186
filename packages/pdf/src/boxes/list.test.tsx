import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderHtml, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { inTheClear, readPdf, roles } from '../test/read-pdf.js';

const options = { fonts, title: 'x', lang: 'en', date: new Date(0), footer: 'foot' };
const render = (element: ReactElement) => renderPdf(element, options);
/** The lines of the first page, without the footer. */
const linesOf = async (bytes: Uint8Array) =>
  (await readPdf(bytes))[0]?.lines.map((line) => line.replace(/\s+/g, ' ').trim()).slice(0, -1) ?? [];

const numbered = (numbers: readonly number[]) => numbers.map((number) => <li key={number}>Item {number}</li>);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the numbers of a list', () => {
  it('stand on one line with their items, however many there are', async () => {
    const lines = await linesOf(
      await render(
        <>
          <ol>{numbered(upTo(12))}</ol>
          <ol start={1998}>
            <li>Year</li>
          </ol>
        </>,
      ),
    );
    expect(lines).toEqual([...upTo(12).map((number) => `${number}. Item ${number}`), '1998. Year']);
  });

  it.each([
    ['a', ['y.', 'z.', 'aa.', 'ab.'], 'LowerAlpha'],
    ['A', ['Y.', 'Z.', 'AA.', 'AB.'], 'UpperAlpha'],
    ['i', ['xxv.', 'xxvi.', 'xxvii.', 'xxviii.'], 'LowerRoman'],
    ['I', ['XXV.', 'XXVI.', 'XXVII.', 'XXVIII.'], 'UpperRoman'],
    ['1', ['25.', '26.', '27.', '28.'], 'Decimal'],
  ] as const)('are written as type="%s" says', async (type, labels, numbering) => {
    const items = upTo(4).map((number) => <li key={number}>–</li>);
    const bytes = await render(
      <ol type={type} start={25}>
        {items}
      </ol>,
    );
    expect(await linesOf(bytes)).toEqual(labels.map((label) => `${label} –`));
    expect(inTheClear(bytes)).toContain(`/ListNumbering/${numbering}`);
  });

  it('are figures where letters have none', async () => {
    const list = (type: 'a' | 'I', start: number) => (
      <ol type={type} start={start}>
        <li>–</li>
        <li>–</li>
      </ol>
    );
    const lines = await linesOf(
      await render(
        <>
          {list('a', 0)}
          {list('I', 3999)}
        </>,
      ),
    );
    expect(lines).toEqual(['0. –', 'a. –', 'MMMCMXCIX. –', '4000. –']);
  });

  it('do not count what is hidden', async () => {
    const lines = await linesOf(
      await render(
        <ol>
          <li>One</li>
          <li hidden>Secret</li>
          <li data-media="screen">Screen</li>
          <li>Two</li>
        </ol>,
      ),
    );
    expect(lines).toEqual(['1. One', '2. Two']);
  });
});

it('prints nothing hidden of a list of descriptions', async () => {
  const bytes = await renderHtml(
    '<dl><div hidden><dt>Secret</dt><dd>secret</dd></div><dt hidden>Secret</dt><dd>Open</dd></dl>',
    options,
  );
  expect(await linesOf(bytes)).toEqual(['Open']);
});

it('sets text that stands loose in a list in its place', async () => {
  const bytes = await renderHtml(
    '<h1>Lists</h1><ul>before <b>all</b><li>item</li>after</ul><dl>loose<dt>term</dt><dd>said</dd></dl>',
    options,
  );
  expect(await linesOf(bytes)).toEqual(['Lists', 'before all', '• item', 'after', 'loose', 'term', 'said']);
  const [page] = await readPdf(bytes);
  expect(page && roles(page.structure)).toEqual([
    'Root',
    [
      'Document',
      ['H1'],
      ['L', ['LI', ['LBody', ['Span']]], ['LI', ['Lbl'], ['LBody']], ['LI', ['LBody']]],
      ['L', ['LI', ['LBody']], ['LI', ['Lbl'], ['LBody']]],
    ],
  ]);
  expect(breachesOf(bytes)).toEqual([]);
});

it('keeps a list in an item in its order, each in a list of its own', async () => {
  const bytes = await render(
    <ul>
      <li>
        One
        <ol start={3}>
          <li>Three</li>
          <li>Four</li>
        </ol>
      </li>
      <li>Two</li>
    </ul>,
  );
  expect(breachesOf(bytes)).toEqual([]);
  expect(await linesOf(bytes)).toEqual(['• One', '3. Three', '4. Four', '• Two']);
});
