import * as mupdf from 'mupdf';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPdf } from './index.js';
import { fonts } from './test/fonts.js';
import { breachesOf } from './test/matterhorn.js';
import { inTheClear, readPdf, roles } from './test/read-pdf.js';

/** A line of a page, as MuPDF reads it. */
interface TextLine {
  readonly text: string;
  /** Of its baseline, from the top of the page. */
  readonly y: number;
  readonly bbox: { readonly x: number; readonly w: number };
}

const date = new Date('2026-01-01T00:00:00Z');
const render = (element: ReactElement, options: Partial<Parameters<typeof renderPdf>[1]> = {}) =>
  renderPdf(element, { fonts, title: '测试', lang: 'zh', date, ...options });
const textOf = async (element: ReactElement) => (await readPdf(await render(element)))[0]?.text ?? '';

describe('renderPdf', () => {
  it('writes the structure that the HTML has', async () => {
    const [page] = await readPdf(
      await render(
        <article>
          <h1>题目</h1>
          <section>
            <h2>节</h2>
            <p>
              一段<strong>重要</strong>的<a href="https://example.org/">链接</a>
            </p>
            <ul>
              <li>第一</li>
              <li>第二</li>
            </ul>
          </section>
        </article>,
      ),
    );
    expect(page && roles(page.structure)).toEqual([
      'Root',
      [
        'Document',
        [
          'Art',
          ['H1'],
          [
            'Sect',
            ['H2'],
            // pdf.js follows the role map: Strong is a Span to readers of PDF 1.7.
            ['P', ['Span'], ['Link']],
            ['L', ['LI', ['Lbl'], ['LBody']], ['LI', ['Lbl'], ['LBody']]],
          ],
        ],
      ],
    ]);
    expect(page?.links).toEqual(['https://example.org/']);
  });

  it('keeps every character as it was written, in order', async () => {
    const sentence = '在「深圳」用LLM与 affinity 模型（office）做 15%→23%，“真的”。•·在2024年；';
    const text = await textOf(<p>{sentence}</p>);
    expect(text.replaceAll('\n', '')).toContain(sentence);
    expect(text).not.toMatch(/[\u2f00-\u2fdf\ufffd\u00ad]/);
  });

  it('is read with a space where one may not break', async () => {
    const bytes = await render(<p>{'10\u00a0kg'}</p>);
    const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0);
    expect(page.toStructuredText('preserve-whitespace').asText()).toContain('10 kg');
  });

  it('ends lines where the author does, and keeps no-break spaces', async () => {
    const [page] = await readPdf(
      await render(
        <p>
          第一行
          <br />
          {'第二行 10\u00a0kg'}
        </p>,
      ),
    );
    expect(page?.lines.slice(0, 2)).toEqual(['第一行', '第二行 10 kg']);
  });

  it('keeps the lines and spaces of preformatted text', async () => {
    const [page] = await readPdf(await render(<pre>{'if (a)\n    b();'}</pre>));
    expect(page?.lines.slice(0, 2)).toEqual(['if (a)', 'b();']);
    expect(page?.text).toMatch(/if \(a\)\n *b/);
  });

  it('counts list items as HTML does', async () => {
    const text = await textOf(
      <ol start={3}>
        <li>三</li>
        <li value={7}>七</li>
        <li>八</li>
      </ol>,
    );
    expect(text.match(/\d+\./g)).toEqual(['3.', '7.', '8.']);
  });

  it('makes items of the groups of a description list, with or without div', async () => {
    const group = ['LI', ['Lbl'], ['LBody']];
    for (const list of [
      <dl key="bare">
        <dt>甲</dt>
        <dd>一</dd>
        <dt>乙</dt>
        <dd>二</dd>
      </dl>,
      <dl key="div">
        <div>
          <dt>甲</dt>
          <dd>一</dd>
        </div>
        <div>
          <dt>乙</dt>
          <dd>二</dd>
        </div>
      </dl>,
    ]) {
      const [page] = await readPdf(await render(list));
      expect(page && roles(page.structure)).toEqual(['Root', ['Document', ['L', group, group]]]);
    }
  });

  it('makes a paragraph of text that stands bare among blocks', async () => {
    const [page] = await readPdf(
      await render(
        <section>
          裸文字
          <div>又一段</div>
        </section>,
      ),
    );
    expect(page && roles(page.structure)).toEqual(['Root', ['Document', ['Sect', ['P'], ['P']]]]);
  });

  it('sets tables with what each head cell heads', async () => {
    const bytes = await render(
      <table>
        <thead>
          <tr>
            <th>年份</th>
            <th>论文</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">2024</th>
            <td>代码搜索</td>
          </tr>
          <tr>
            <td colSpan={2}>合计</td>
          </tr>
        </tbody>
      </table>,
    );
    const [page] = await readPdf(bytes);
    expect(page && roles(page.structure)).toEqual([
      'Root',
      [
        'Document',
        ['Table', ['THead', ['TR', ['TH'], ['TH']]], ['TBody', ['TR', ['TH'], ['TD']], ['TR', ['TD']]]],
      ],
    ]);
    const source = inTheClear(bytes);
    expect(source.match(/\/Scope ?\/(Column|Row)/g)).toEqual([
      '/Scope/Column',
      '/Scope/Column',
      '/Scope/Row',
    ]);
    expect(source).toContain('/ColSpan 2');
    expect(page?.lines.slice(0, 3)).toEqual(['年份 论文', '2024 代码搜索', '合计']);
  });

  it('parts a box that is to stay whole when no page holds it', async () => {
    const paragraphs = Array.from({ length: 120 }, (_, index) => `第${index}段`);
    const pages = await readPdf(
      await render(
        <article>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </article>,
        { stylesheets: [{ css: 'article { break-inside: avoid }' }], footer: '页脚' },
      ),
    );
    const text = pages.map((page) => page.text).join('');
    expect(text.match(/第\d+段/g)).toEqual(paragraphs);
  });

  it('raises what stands above the line', async () => {
    const [page] = await readPdf(
      await render(
        <p>
          E = mc<sup>2</sup>
        </p>,
      ),
    );
    expect(page?.lines.slice(0, 2)).toEqual(['E = mc', '2']);
  });

  it('leaves out what is only for the screen', async () => {
    const text = await textOf(
      <div>
        <nav>导航</nav>
        <button type="button">打印</button>
        <p data-media="screen">屏幕</p>
        <p>纸上</p>
      </div>,
    );
    expect(text).toContain('纸上');
    expect(text).not.toMatch(/导航|打印|屏幕/);
  });

  it('makes one element of a paragraph that runs over pages, and numbers the pages', async () => {
    const pages = await readPdf(
      await render(<p>{'从前有座山，山里有座庙。'.repeat(500)}</p>, { footer: '山' }),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ text }) => text.match(/\d+ \/ \d+/)?.[0])).toEqual(
      pages.map((_, index) => `${index + 1} / ${pages.length}`),
    );
    const characters = pages.map(({ text }) => text.match(/[从前有座山里庙]/g)?.length ?? 0);
    expect(characters.reduce((sum, count) => sum + count, 0)).toBe(10 * 500 + pages.length);
  });

  it('never leaves a marker or a label at the foot of a page', async () => {
    const items = Array.from({ length: 90 }, (_, index) => `条目${'很长'.repeat(30)}${index}`);
    const pages = await readPdf(
      await render(
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>,
        { footer: '页脚' },
      ),
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const { lines } of pages) {
      expect(lines.filter((line) => line.trim() === '•')).toEqual([]);
    }
  });

  it('takes into the outline headings of several lines, and those that hold a block or a picture', async () => {
    const pixel =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const bytes = await render(
      <>
        <h1>
          Foo
          <br />
          Bar
        </h1>
        <h2>
          <div>上</div>
          <div>下</div>
        </h2>
        <h2>
          <img alt="Logo" src={pixel} width="10" height="10" />
        </h2>
      </>,
    );
    const [top] = mupdf.Document.openDocument(bytes, 'application/pdf').loadOutline() ?? [];
    expect(top?.title).toBe('Foo Bar');
    expect(top?.down?.map(({ title }) => title)).toEqual(['上 下', 'Logo']);
  });

  it.each([
    [120, /^options\.page\.margin is 120\. Write a number of mm from 0 to less than 105/],
    [-5, /^options\.page\.margin is -5\./],
    [Number.NaN, /^options\.page\.margin is NaN\./],
  ])('refuses a margin of %d mm, which leaves no space', async (margin, message) => {
    await expect(render(<p>字</p>, { page: { margin } })).rejects.toThrow(message);
  });

  it('reports text that indents push over the edge of the page', async () => {
    let list = <p>底</p>;
    for (let depth = 0; depth < 60; depth += 1)
      list = (
        <ul>
          <li>{list}</li>
        </ul>
      );
    const warnings: string[] = [];
    await render(list, { onWarning: (message) => warnings.push(message) });
    expect(warnings).toContainEqual(
      expect.stringMatching(/^document > ul > li > .* > p reaches \d+px over the edge of the page/),
    );
  });

  it('leaves header and footer their space where the margin has none, and the page number next to a long footer', async () => {
    const footer = '很长的页脚'.repeat(40);
    const bytes = await render(<p>{'从前有座山，山里有座庙。'.repeat(500)}</p>, {
      page: { margin: 3 },
      header: '页眉',
      footer,
    });
    const document = mupdf.Document.openDocument(bytes, 'application/pdf');
    const page = document.loadPage(1);
    const boxes = (JSON.parse(page.toStructuredText('').asJSON()).blocks as { lines: TextLine[] }[])
      .flatMap(({ lines }) => lines)
      .toSorted((a, b) => a.y - b.y);
    expect(boxes[0]?.text).toBe('页眉');
    const number = boxes.find(({ text }) => /^2 \/ \d+$/.test(text));
    const inFooter = boxes.filter(({ text }) => text.includes('页脚'));
    expect(inFooter.length).toBeGreaterThan(1);
    for (const { bbox } of inFooter) expect(bbox.x + bbox.w).toBeLessThan(number?.bbox.x ?? 0);
    // Baselines of the text keep their distance from those of the header and of the footer.
    const text = boxes.filter((line) => !inFooter.includes(line) && line !== number && line !== boxes[0]);
    expect((text[0]?.y ?? 0) - (boxes[0]?.y ?? 0)).toBeGreaterThan(12);
    expect((inFooter[0]?.y ?? 0) - (text.at(-1)?.y ?? 0)).toBeGreaterThan(12);
  });

  it('gives equal bytes for equal input', async () => {
    const element = <h1>一样</h1>;
    const [first, second] = [await render(element), await render(element)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('writes metadata that survives mark-up characters', async () => {
    const bytes = await render(<p>字</p>, { title: 'A < B & C', author: '"我"' });
    const xmp = Buffer.from(bytes).toString('latin1');
    expect(xmp).toContain('A &#60; B &#38; C');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});

it('draws a line through text that is struck, marks within it included', async () => {
  const struck = await render(
    <p>
      a
      <s>
        b<strong>c</strong>
      </s>
    </p>,
  );
  const plain = await render(<p>abc</p>);
  expect(breachesOf(struck)).toEqual([]);
  const rectanglesIn = (bytes: Uint8Array) => {
    let count = 0;
    mupdf.Document.openDocument(bytes, 'application/pdf')
      .loadPage(0)
      .run(
        new mupdf.Device({
          fillPath: () => {
            count += 1;
          },
        }),
        mupdf.Matrix.identity,
      );
    return count;
  };
  expect(rectanglesIn(struck) - rectanglesIn(plain)).toBe(2);
});
