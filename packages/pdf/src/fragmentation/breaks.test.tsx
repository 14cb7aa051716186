import type { Look } from '@resume/ui/look';
import { ledger, plain } from '@resume/ui/themes';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../boxes/static-html.js';
import { type PageText, pagesOf as pagesOfHtml, stringOf } from '../test/pages-of.js';

/** The page area: a sheet of A4 within margins of 16 mm, in pt. */
const [head, foot] = [(16 * 72) / 25.4, ((297 - 16) * 72) / 25.4];

const pagesOf = (element: ReactElement, look: Look = {}) => pagesOfHtml(toHtml(element), look);
const css = (text: string): Look => ({ stylesheets: [{ css: text }] });

const isLabel = (text: PageText) => /date$/.test(text.place) || stringOf(text).trim() === '•';

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
              <h3 className="resume-timeline-title">{title}</h3>
              <p className="resume-timeline-date">{date}</p>
              {text.map((each, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
                <p className="resume-timeline-summary" key={at}>
                  {each}
                </p>
              ))}
              {bullets.length > 0 && (
                <ul className="resume-bullet-list">
                  {bullets.map((each, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
                    <li key={at}>{each}</li>
                  ))}
                </ul>
              )}
              <p>终</p>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </article>
);

it('makes space for a label that is higher than the text next to it', async () => {
  const labels = ['两行才放得下的标签名称', '也要两行才放得下的标签'];
  const [texts = []] = await pagesOf(
    <ul className="resume-entry-list" data-variant="label">
      {labels.map((label) => (
        <li className="resume-entry" key={label}>
          <p className="resume-entry-label">{label.repeat(6)}</p>
          <p className="resume-entry-text">短</p>
        </li>
      ))}
    </ul>,
  );
  const [first, , second] = texts as [PageText, PageText, PageText];
  expect(first.lines.length).toBeGreaterThan(1);
  expect(second.top).toBeGreaterThanOrEqual(first.bottom);
});

it('lets a label flow that is too high to hang, over as many pages as it takes', async () => {
  const pages = await pagesOf(
    <ul className="resume-entry-list" data-variant="label">
      <li className="resume-entry">
        <p className="resume-entry-label">{'签'.repeat(6000)}</p>
        <p className="resume-entry-text">后</p>
      </li>
    </ul>,
  );
  expect(pages.length).toBeGreaterThan(1);
  const characters = pages.flat().map(stringOf).join('');
  expect(characters.replaceAll('签', '')).toBe('后');
  expect(characters).toHaveLength(6001);
  for (const { bottom } of pages.flat()) expect(bottom).toBeLessThanOrEqual(foot + 0.1);
});

describe('page breaks', () => {
  it('may follow an entry of a title, a position and a date', async () => {
    const [first = []] = await pagesOf(
      <article className="resume-document">
        <p>{'山'.repeat(2300)}</p>
        <ol className="resume-timeline">
          {Array.from('甲乙丙丁戊己庚辛壬癸', (title) => (
            <li className="resume-timeline-item" key={title}>
              <h3 className="resume-timeline-title">{title}</h3>
              <p className="resume-timeline-meta">职位</p>
              <p className="resume-timeline-date">二〇二四</p>
              <svg className="resume-timeline-span" aria-hidden="true" />
            </li>
          ))}
        </ol>
      </article>,
      { theme: plain },
    );
    expect(first.map(stringOf)).toContain('甲');
    expect(first.map(stringOf)).not.toContain('癸');
  });

  it.each([ledger, plain])(
    'leave no marker, title or date alone, and no single line, in $name',
    async (theme) => {
      await fc.assert(
        fc.asyncProperty(sections, async (content) => {
          const pages = await pagesOf(documentOf(content), { theme });
          const pieces = new Map<unknown, PageText[]>();
          for (const texts of pages) {
            for (const [index, text] of texts.entries()) {
              pieces.set(text.box, [...(pieces.get(text.box) ?? []), text]);
              expect(text.top).toBeGreaterThanOrEqual(head - 0.1);
              expect(text.bottom).toBeLessThanOrEqual(foot + 0.1);
              const next = texts.slice(index + 1).find((each) => !isLabel(each));
              if (text.isHeading) expect(next, `“${stringOf(text)}” has nothing below it`).toBeDefined();
              if (isLabel(text)) {
                const isNextToText = texts.some(
                  (each) => !isLabel(each) && Math.abs(each.top - text.top) < 40,
                );
                expect(isNextToText, `“${stringOf(text)}” stands alone`).toBe(true);
              }
            }
          }
          for (const parts of pieces.values()) {
            if (parts.length < 2) continue;
            for (const { lines } of parts) expect(lines.length).toBeGreaterThanOrEqual(2);
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
      const lowest = texts.reduce((most, { bottom }) => Math.max(most, bottom), 0);
      expect(lowest).toBeGreaterThan(foot - 120);
    }
  });

  it('lose nothing and keep the order, in one column or two', async () => {
    await fc.assert(
      fc.asyncProperty(sections, fc.constantFrom(1, 2, 3), async (content, columns) => {
        const element = documentOf(content);
        const pages = await pagesOf(element, {
          theme: plain,
          ...css(`article { columns: ${columns}; column-fill: auto }`),
        });
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
      css('.new-page { break-before: page }'),
    );
    expect(pages.map((texts) => texts.map(stringOf))).toEqual([['前'], ['后', '末']]);
  });

  it.each<[string, ReactElement, Look]>([
    [
      'a box to keep together',
      <div className="box" key="box">
        {Array.from({ length: 70 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
          <p key={index}>段</p>
        ))}
      </div>,
      css('.box { break-inside: avoid } p { margin: 0 }'),
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
  ])('part %s that no page holds, and not the heading from it', async (_, box, look) => {
    const [first = [], ...others] = await pagesOf(
      <article>
        <h1>名</h1>
        <section>
          <h2>节</h2>
          {box}
        </section>
      </article>,
      look,
    );
    expect(others).toHaveLength(1);
    const lowest = first.reduce((most, { bottom }) => Math.max(most, bottom), 0);
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
      css('hr { height: 715pt; margin: 0; border: 0; background: #000000 } .box { break-inside: avoid }'),
    );
    expect(pages.map((texts) => texts.map(stringOf))).toEqual([['节'], ['后']]);
  });

  it('keep a caption with what it names', async () => {
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

  it('come between entries that end in a list with its label in front', async () => {
    const [first = []] = await pagesOf(
      <article className="resume-document">
        <p>文</p>
        {Array.from({ length: 60 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
          <dl className="resume-detail-list" key={index}>
            <div className="resume-detail" data-variant="list">
              <dt className="resume-detail-label">成果</dt>
              <dd className="resume-detail-content">
                <ul className="resume-bullet-list">
                  <li>一</li>
                </ul>
              </dd>
            </div>
          </dl>
        ))}
      </article>,
    );
    const lowest = Math.max(...first.map(({ bottom }) => bottom));
    expect(lowest).toBeGreaterThan(foot - 30);
  });

  it('make no empty page before what begins the document', async () => {
    const pages = await pagesOf(<h1>名</h1>, css('h1 { break-before: page }'));
    expect(pages).toHaveLength(1);
  });
});
