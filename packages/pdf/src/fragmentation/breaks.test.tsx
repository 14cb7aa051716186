import { ledger, plain } from '@resume/ui/themes';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Fragment } from '../boxes/box.js';
import { toHtmlTree } from '../boxes/html.js';
import { toHtml } from '../boxes/static-html.js';
import { mergeStylesheets, type PaperStylesheet } from '../paper/style.js';
import { baseStyle, type Look, themeStylesheet } from '../paper/theme.js';
import { fonts } from '../test/fonts.js';
import { FontSet } from '../text/font-set.js';
import { layOut } from './document-layout.js';
import { pageGeometry } from './page.js';

const set = new FontSet(fonts);
const page = pageGeometry();
const [head, foot] = [page.margin, page.height - page.margin];

async function pagesOf(element: ReactElement, look: Look = {}, styles: PaperStylesheet = {}) {
  const base = baseStyle('zh', look);
  const { pages } = await layOut({
    // The same characters in every document, so that fonts are cut once.
    nodes: toHtmlTree(toHtml(element)),
    base,
    stylesheet: mergeStylesheets(themeStylesheet(base, look), styles),
    fonts: set,
    images: new Map(),
    lang: 'zh',
    page,
    header: undefined,
    footer: '页',
    onMissing: () => {},
    onUnknown: (error) => {
      throw error;
    },
  });
  return pages.map(({ children }) => children.flatMap(textsOf).filter(({ box }) => box.place !== 'footer'));
}

const textsOf = (fragment: Fragment): readonly Fragment[] =>
  fragment.lines ? [fragment] : fragment.children.flatMap(textsOf);
const stringOf = ({ lines = [] }: Fragment) => lines.map(({ string }) => string).join('');
const isLabel = (text: Fragment) => /date$/.test(text.box.place) || stringOf(text) === '•';

const words = fc.integer({ min: 1, max: 260 }).map((length) => '山里有座庙'.repeat(length).slice(0, length));
const entry = fc.record({
  title: fc.integer({ min: 1, max: 60 }).map((length) => '题'.repeat(length)),
  date: fc.constantFrom('二〇二四', '二〇二四年至今，中间有一年'),
  text: fc.array(words, { maxLength: 3 }),
  bullets: fc.array(words, { maxLength: 6 }),
});
const sections = fc.array(fc.array(entry, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

const documentOf = (content: typeof sections extends fc.Arbitrary<infer Value> ? Value : never) => (
  <article>
    <h1>名</h1>
    {content.map((entries, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
      <section className="resume-section" key={index}>
        <h2 className="resume-section-title">节</h2>
        <ul className="resume-timeline">
          {entries.map(({ bullets, date, text, title }, item) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
            <li className="resume-timeline-item" key={item}>
              <div>
                <h3 className="resume-timeline-title">{title}</h3>
                <p className="resume-timeline-date">{date}</p>
              </div>
              {text.map((each, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
                <p className="resume-timeline-title" key={at}>
                  {each}
                </p>
              ))}
              <ul className="resume-bullet-list">
                {bullets.map((each, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
                  <li key={at}>{each}</li>
                ))}
              </ul>
              <p>终</p>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </article>
);

it('makes room for a label that is higher than what it stands beside', async () => {
  const labels = ['两行才放得下的标签名称', '也要两行才放得下的标签'];
  const [texts = []] = await pagesOf(
    <ul className="resume-entry-list">
      {labels.map((label) => (
        <li className="resume-entry" key={label}>
          <p className="resume-entry-label">{label.repeat(2)}</p>
          <p className="resume-entry-text">短</p>
        </li>
      ))}
    </ul>,
  );
  const [first, , second] = texts as [Fragment, Fragment, Fragment];
  expect(first.lines?.length).toBeGreaterThan(1);
  expect(second.top).toBeGreaterThanOrEqual(first.top + first.height);
});

it('lets a label flow that is too high to hang, over as many pages as it takes', async () => {
  const pages = await pagesOf(
    <ul className="resume-entry-list">
      <li className="resume-entry">
        <p className="resume-entry-label">{'签'.repeat(2000)}</p>
        <p className="resume-entry-text">后</p>
      </li>
    </ul>,
  );
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flat().map(stringOf).join('')).toBe(`${'签'.repeat(2000)}后`);
  for (const { height, top } of pages.flat()) expect(top + height).toBeLessThanOrEqual(foot + 0.1);
});

describe('page breaks', () => {
  it.each<Look>([{ theme: ledger }, { theme: plain }])(
    'leave no marker, title or date alone, and no single line, in %o',
    async (look) => {
      await fc.assert(
        fc.asyncProperty(sections, async (content) => {
          const pages = await pagesOf(documentOf(content), look);
          const pieces = new Map<unknown, Fragment[]>();
          for (const texts of pages) {
            for (const [index, text] of texts.entries()) {
              pieces.set(text.box, [...(pieces.get(text.box) ?? []), text]);
              expect(text.top).toBeGreaterThanOrEqual(head - 0.1);
              expect(text.top + text.height).toBeLessThanOrEqual(foot + 0.1);
              const next = texts.slice(index + 1).find((each) => !isLabel(each));
              if (text.box.outline) expect(next, `“${stringOf(text)}” has nothing below it`).toBeDefined();
              if (isLabel(text)) {
                const beside = texts.some((each) => !isLabel(each) && Math.abs(each.top - text.top) < 40);
                expect(beside, `“${stringOf(text)}” stands alone`).toBe(true);
              }
            }
          }
          for (const parts of pieces.values()) {
            if (parts.length < 2) continue;
            for (const { lines = [] } of parts) expect(lines.length).toBeGreaterThanOrEqual(2);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('come late among sections whose entries end in a date', async () => {
    const pages = await pagesOf(
      <article>
        <p>{'山里有座庙'.repeat(50)}</p>
        {Array.from({ length: 40 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
          <section className="resume-section" key={index}>
            <h2 className="resume-section-title">节</h2>
            <ul className="resume-entry-list">
              <li className="resume-entry">
                <h3 className="resume-entry-title">题</h3>
                <p className="resume-entry-date">二〇二四</p>
              </li>
            </ul>
          </section>
        ))}
      </article>,
      { theme: plain },
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const texts of pages.slice(0, -1)) {
      const lowest = texts.reduce((most, { height, top }) => Math.max(most, top + height), 0);
      expect(lowest).toBeGreaterThan(foot - 120);
    }
  });

  it('lose nothing and keep the order, in one column or two', async () => {
    await fc.assert(
      fc.asyncProperty(sections, fc.constantFrom(1, 2, 3), async (content, columns) => {
        const element = documentOf(content);
        const pages = await pagesOf(element, { theme: plain }, { article: { columns } });
        const found = pages
          .flat()
          .filter((text) => !isLabel(text))
          .map(stringOf)
          .join('');
        const written = content
          .flatMap((entries) => [
            '节',
            ...entries.flatMap(({ bullets, text, title }) => [title, ...text, ...bullets, '终']),
          ])
          .join('');
        expect(found).toBe(`名${written}`);
      }),
      { numRuns: 40 },
    );
  });

  it('come where the author asks for them, however deep', async () => {
    const pages = await pagesOf(
      <article>
        <section>
          <p>前</p>
          <div>
            <div>
              <p className="new-page">后</p>
            </div>
          </div>
        </section>
        <p>末</p>
      </article>,
      {},
      { '.new-page': { breakBefore: true } },
    );
    expect(pages.map((texts) => texts.map(stringOf))).toEqual([['前'], ['后', '末']]);
  });

  it.each<[string, ReactElement, PaperStylesheet]>([
    [
      'a box to keep together',
      <div className="box" key="box">
        {Array.from({ length: 70 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
          <p key={index}>段</p>
        ))}
      </div>,
      { '.box': { keepTogether: true } },
    ],
    [
      'a row of a table',
      <table key="table">
        <thead>
          <tr>
            <th>头</th>
            <th>头</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>格</td>
            <td>{'长'.repeat(2500)}</td>
          </tr>
        </tbody>
      </table>,
      {},
    ],
  ])('part %s that no page holds, and not the heading from it', async (_, box, styles) => {
    const [first = [], ...others] = await pagesOf(
      <article>
        <h1>名</h1>
        <section>
          <h2>节</h2>
          {box}
        </section>
      </article>,
      {},
      styles,
    );
    expect(others).toHaveLength(1);
    const lowest = first.reduce((most, { height, top }) => Math.max(most, top + height), 0);
    expect(lowest).toBeGreaterThan(foot - 30);
  });

  it('leave a heading above a picture that needs the whole page', async () => {
    const pages = await pagesOf(
      <>
        <h2>节</h2>
        <div className="box">
          <hr />
          <p>后</p>
        </div>
      </>,
      {},
      { hr: { rule: { width: 715, color: '#000000', gap: 0 } }, '.box': { keepTogether: true } },
    );
    expect(pages.map((texts) => texts.map(stringOf))).toEqual([['节'], ['后']]);
  });

  it('leave what a caption names beside it', async () => {
    for (const figure of [
      <figure key="below">
        <p>图</p>
        <figcaption>图题</figcaption>
      </figure>,
      <figure key="above">
        <figcaption>图题</figcaption>
        <p>图</p>
      </figure>,
    ]) {
      for (let above = 46; above < 54; above += 1) {
        const pages = await pagesOf(
          <>
            {Array.from({ length: above }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
              <p key={index}>文</p>
            ))}
            {figure}
          </>,
        );
        const holding = pages.filter((texts) => texts.some((text) => stringOf(text).includes('图')));
        expect(holding, `${figure.key} a caption, below ${above} lines`).toHaveLength(1);
      }
    }
  });

  it('make no empty page before what begins the document', async () => {
    const pages = await pagesOf(<h1>名</h1>, {}, { h1: { breakBefore: true } });
    expect(pages).toHaveLength(1);
  });
});
