import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { PdfError, renderPdf } from './index.js';
import { fonts } from './test/fonts.js';
import { readPdf, roles } from './test/read-pdf.js';

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
    const sentence = '在「深圳」用 LLM 与 affinity 模型（office）做 15%→23%，“真的”。';
    const text = await textOf(<p>{sentence}</p>);
    expect(text.replaceAll('\n', '')).toContain(sentence);
    expect(text).not.toMatch(/[\u2f00-\u2fdf\ufffd\u00ad]/);
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

  it('gives equal bytes for equal input', async () => {
    const element = <h1>一样</h1>;
    const [first, second] = [await render(element), await render(element)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('says which character no font has, and where', async () => {
    const failure = render(
      <section>
        <p className="note">ไทย</p>
      </section>,
    );
    await expect(failure).rejects.toThrow(PdfError);
    await expect(failure).rejects.toThrow(/"ไ" \(U\+0E44\).*section > p\.note/);
  });

  it('names an element it does not understand', async () => {
    await expect(render(<progress />)).rejects.toThrow(/<progress> at document is not understood on paper/);
  });

  it('names a family that was not given', async () => {
    await expect(render(<p>字</p>, { styles: { p: { fontFamily: ['Comic Sans'] } } })).rejects.toThrow(
      /"Comic Sans", and the fonts given are "Source Sans 3"/,
    );
  });

  it('writes metadata that survives mark-up characters', async () => {
    const bytes = await render(<p>字</p>, { title: 'A < B & C', author: '"我"' });
    const xmp = Buffer.from(bytes).toString('latin1');
    expect(xmp).toContain('A &#60; B &#38; C');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});
