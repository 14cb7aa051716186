import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { visibleStrings } from '@resume/schema';
import { type Person, personView, somePeople } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import * as mupdf from 'mupdf';
import { describe, expect, it } from 'vitest';
import { installedFaces } from './fonts/index.js';
import { PdfError, renderPdf } from './index.js';
import { fonts } from './test/fonts.js';
import { breachesOf } from './test/matterhorn.js';
import { colorAt, inTheClear, readPdf, roles } from './test/read-pdf.js';
import { renderStyled as render, textsOf as texts } from './test/render-styled.js';

const date = new Date('2026-01-01T00:00:00Z');

/** A page holds 40 lines: 257 mm of 24 px. */
const LINES = 40;

const lines = (count: number, word = 'line'): string =>
  Array.from({ length: count }, (_, index) => `<p>${word}${index + 1}</p>`).join('');

describe('pages of a document with stylesheets', () => {
  it('end where the page is full', async () => {
    const { pages } = await render(lines(LINES + 2));
    expect(texts(pages)[1]).toBe('line41 line42');
  });

  it('begin where break-before says', async () => {
    const { pages } = await render(
      '<p>one</p><section><h2>two</h2></section><p>three</p>',
      'section { break-before: page }',
    );
    expect(texts(pages)).toEqual(['one', 'two three']);
  });

  it('end where break-after says', async () => {
    const { pages } = await render('<p>one</p><p>two</p>', 'p:first-child { break-after: page }');
    expect(texts(pages)).toEqual(['one', 'two']);
  });

  it('never end after a heading that avoids it, in a section or not', async () => {
    const { pages } = await render(
      `${lines(LINES - 1)}<section><h2>head</h2><p>text</p></section>`,
      'h2 { font-size: 16px; margin: 0; break-after: avoid }',
    );
    expect(texts(pages)[1]).toBe('head text');
  });

  it('never end within a box that avoids it, where a page holds the box', async () => {
    const { pages } = await render(
      `${lines(LINES - 2)}<div>${lines(4, 'kept')}</div>`,
      'div { break-inside: avoid }',
    );
    expect(texts(pages)[1]).toBe('kept1 kept2 kept3 kept4');
  });

  it('break a box that no page holds, though it avoids it', async () => {
    const { pages } = await render(`<div>${lines(LINES + 5)}</div>`, 'div { break-inside: avoid }');
    expect(pages).toHaveLength(2);
  });

  it('leave as many lines on both sides as orphans and widows say', async () => {
    const paragraph = `<p class="long">${'word '.repeat(80)}</p>`;
    const linesOf = async (css: string) => {
      const { pages } = await render(`${lines(LINES - 3)}${paragraph}`, css);
      return texts(pages)[1]?.split(' ').length ?? 0;
    };
    const two = await linesOf('.long { orphans: 2; widows: 2 }');
    const four = await linesOf('.long { orphans: 2; widows: 4 }');
    expect(four).toBeGreaterThan(two);
    const all = await linesOf('.long { orphans: 4; widows: 4 }');
    expect(all).toBe(80);
  });

  it('repeat the head of a table, as decoration', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `<tr><td>row${index + 1}</td></tr>`).join('');
    const { bytes, pages } = await render(
      `<table><thead><tr><th>head</th></tr></thead><tbody>${rows}</tbody></table>`,
    );
    expect(texts(pages).map((text) => text.split(' ')[0])).toEqual(['head', 'head']);
    expect(breachesOf(bytes)).toEqual([]);
  });

  it('break the rows of a grid and of a flex container, and cells next to each other alike', async () => {
    for (const css of ['div { display: grid; grid-template-columns: 1fr 1fr }', 'div { display: flex }']) {
      const { pages } = await render(
        `<div><section>${lines(LINES + 3, 'a')}</section><section>${lines(LINES + 1, 'b')}</section></div><p>end</p>`,
        css,
      );
      expect(texts(pages)[1]).toBe('a41 a42 a43 b41 end');
    }
  });

  it('fill the columns of a grid on either side, of which the shorter is as high as its row', async () => {
    const long = `<section>${lines(LINES * 2 + 3, 'a')}</section>`;
    const short = `<aside>${lines(5, 'b')}</aside>`;
    const css =
      'div { display: grid; grid-template-columns: 1fr 1fr } aside { background: #00ff00; break-inside: avoid }';
    for (const cells of [long + short, short + long]) {
      const { bytes, pages } = await render(`<div>${cells}</div><p>end</p>`, css);
      expect(pages).toHaveLength(3);
      expect(texts(pages)[2]).toBe('a81 a82 a83 end');
      const margin = Math.round((20 * 72) / 25.4);
      const x = cells.startsWith('<aside>') ? margin + 100 : 595 - margin - 20;
      expect(colorAt(bytes, x, margin + 39 * 18)).toEqual([0, 255, 0]);
    }
  });

  it('fill columns one after another, page after page', async () => {
    const { pages } = await render(`<div>${lines(LINES * 2 + 4)}</div>`, 'div { columns: 2 }');
    expect(texts(pages)[0]?.split(' ')).toHaveLength(LINES * 2);
    expect(texts(pages)[1]).toBe('line81 line82 line83 line84');
  });
});

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A picture of one pixel. */
const picture = (attributes: string) => `<img src="data:image/png;base64,${PIXEL}" ${attributes}>`;

const structureOf = ({ pages: [page] }: Awaited<ReturnType<typeof render>>) =>
  page && (roles(page.structure)[1] as unknown as unknown[]).slice(1);

describe('a picture larger than the page', () => {
  const page = { width: 170, height: 257 };
  const points = (millimetres: number) => (millimetres * 72) / 25.4;

  /** The box of the only Figure, in pt. */
  const sizeOf = async (html: string, css = '') => {
    const { bytes } = await render(html, css);
    const [, box = ''] = inTheClear(bytes).match(/\/BBox ?\[([^\]]+)\]/) ?? [];
    const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/).map(Number);
    return { width: right - left, height: Math.abs(top - bottom) };
  };

  it.each([
    ['wide', 'width="2000" height="500"', page.width, page.width / 4],
    ['high', 'width="500" height="4000"', (page.height - 6.35) / 8, page.height - 6.35],
  ])('becomes as %s as it, in proportion', async (_, size, width, height) => {
    const found = await sizeOf(picture(`alt="x" ${size}`));
    expect(found.width).toBeCloseTo(points(width), 0);
    expect(found.height).toBeCloseTo(points(height), 0);
  });

  it('becomes as wide as the column it stands in, in a grid and a flex container too', async () => {
    const html = `<div><section>${picture('alt="x" width="2000" height="500"')}</section><p>text</p></div>`;
    for (const css of ['grid; grid-template-columns: 1fr 1fr', 'flex']) {
      const { width } = await sizeOf(html, `div { display: ${css} }`);
      expect(width).toBeLessThan(points(page.width) - 10);
    }
  });
});

describe('the structure of links', () => {
  it('holds the blocks that a link holds, and is in no paragraph', async () => {
    const rendered = await render(
      `<section><a href="https://example.org/">${picture('alt=""')}<p>one</p><p>two</p></a></section>`,
    );
    expect(structureOf(rendered)).toEqual([['Sect', ['Link', ['P'], ['P']]]]);
    expect(breachesOf(rendered.bytes)).toEqual([]);
  });

  it('has no Figure for decoration next to words, and one for decoration with a label alone', async () => {
    const link = (attributes: string, html: string) =>
      render(`<p><a href="https://example.org/" ${attributes}>${html}</a></p>`);
    expect(structureOf(await link('', `${picture('alt=""')} words`))).toEqual([['P', ['Link']]]);
    expect(structureOf(await link('aria-label="Home"', picture('alt=""')))).toEqual([
      ['P', ['Link', ['Figure']]],
    ]);
    await expect(link('', picture('alt=""'))).rejects.toThrow(
      'The link to "https://example.org/" at document > p > a holds nothing but decoration',
    );
  });

  it('goes to what follows an empty element that marks a place', async () => {
    const { bytes } = await render(
      `<p><a href="#late">go</a></p>${lines(LINES)}<a id="late"></a><h2>Late</h2>`,
      'h2 { margin: 0 }',
    );
    const document = mupdf.Document.openDocument(bytes, 'application/pdf');
    const [link] = document.loadPage(0).getLinks();
    expect(link && document.resolveLinkDestination(link)).toMatchObject({ page: 1 });
  });
});

describe('the structure of lists', () => {
  it('makes items of loose text, and reads it where it stands', async () => {
    const rendered = await render(
      '<ul>before <b>all</b><li>item</li>after</ul><dl>loose<dt>term</dt><dd>said</dd></dl>',
    );
    const item = ['LI', ['Lbl'], ['LBody']];
    expect(structureOf(rendered)).toEqual([
      ['L', ['LI', ['LBody', ['Span']]], item, ['LI', ['LBody']]],
      ['L', ['LI', ['LBody']], item],
    ]);
    expect(texts(rendered.pages)[0]).toBe('before all • item after loose term said');
  });
});

it('takes line breaks and pictures into bookmarks', async () => {
  const { bytes } = await render(`<h1>Foo<br>Bar</h1><h2>${picture('alt="Logo"')}</h2>`);
  const [top] = mupdf.Document.openDocument(bytes, 'application/pdf').loadOutline() ?? [];
  expect([top?.title, top?.down?.[0]?.title]).toEqual(['Foo Bar', 'Logo']);
});

it('leaves out navigation, unless a stylesheet shows it, and reports what cannot be printed', async () => {
  const html = '<nav>menu</nav><p>text <progress>half</progress></p>';
  const { pages, warnings } = await render(html);
  expect(texts(pages)).toEqual(['text']);
  expect(warnings).toEqual([expect.stringMatching(/^<progress> at document > p cannot be printed/)]);
  expect(texts((await render(html, 'nav { display: block }')).pages)).toEqual(['menu text']);
});

it('sets a document from the right where its language is written so', async () => {
  const { bytes } = await render(
    '<p class="mark">x</p>',
    '.mark { border-inline-start: 12px solid #00ff00 }',
    {
      lang: 'ar',
    },
  );
  expect(colorAt(bytes, 595 - Math.round((20 * 72) / 25.4) - 4, 62)).toEqual([0, 255, 0]);
});

describe('@page', () => {
  const page = {};

  it('says the size of the sheet and the margins', async () => {
    // 98 mm of 24 px hold 15 lines.
    const css = '@page { size: A5 landscape; margin: 30mm 10mm 20mm }';
    const { pages } = await render(lines(16), css, { page });
    expect(texts(pages)[1]).toBe('line16');
  });

  it('comes after the options', async () => {
    expect((await render(lines(LINES))).pages).toHaveLength(1);
    expect((await render(lines(LINES), '@page { margin: 60mm }')).pages).toHaveLength(2);
  });

  it('has other margins on the first page', async () => {
    const { pages } = await render(lines(LINES), '@page { margin: 20mm } @page :first { margin-top: 60mm }', {
      page,
    });
    expect(pages).toHaveLength(2);
  });

  it('fills margin boxes with page numbers and named strings, in place of the footer', async () => {
    const css = `
      h1, h2 { string-set: chapter content(); break-before: page; font-size: 16px; margin: 0 }
      @page { margin: 20mm; @top-center { content: string(chapter) } @bottom-right { content: counter(page) " of " counter(pages) } }
    `;
    const { bytes, pages } = await render('<p>cover</p><h1>One</h1><p>text</p><h2>Two</h2>', css, {
      page,
      footer: 'Name',
    });
    expect(pages.map((each) => each.text.replace(/\s+/g, ' ').trim())).toEqual([
      'cover Name 1 of 3',
      'One One text Name 2 of 3',
      'Two Two Name 3 of 3',
    ]);
    expect(breachesOf(bytes)).toEqual([]);
  });
});

describe('painting by stylesheets', () => {
  it('fills backgrounds and draws borders where they are', async () => {
    const { bytes } = await render(
      '<div>x</div>',
      'div { background: #00ff00; border: 12px solid #ff0000; height: 96px }',
    );
    const margin = Math.round((20 * 72) / 25.4);
    expect(colorAt(bytes, margin + 3, margin + 30)).toEqual([255, 0, 0]);
    expect(colorAt(bytes, margin + 100, margin + 30)).toEqual([0, 255, 0]);
  });

  it('transforms boxes around their origin, with what is in them and links', async () => {
    const box =
      'div { width: 240px; height: 96px } i { display: block; width: 48px; height: 96px; background: #00ff00 }';
    const html = '<div><i></i><a href="https://example.org">x</a></div>';
    const margin = Math.round((20 * 72) / 25.4);
    const mirrored = await render(html, `${box} div { transform: scaleX(-1) }`);
    expect(colorAt(mirrored.bytes, margin + 10, margin + 36)).toEqual([255, 255, 255]);
    expect(colorAt(mirrored.bytes, margin + 170, margin + 36)).toEqual([0, 255, 0]);
    const [, rect = ''] = inTheClear(mirrored.bytes).match(/\/Rect ?\[([^\]]+)\]/) ?? [];
    expect(Number(rect.trim().split(/\s+/)[2])).toBeCloseTo((20 * 72) / 25.4 + 180, 1);
    const turned = await render(
      html,
      `${box} div { transform: translate(48px) rotate(90deg); transform-origin: 0 0 }`,
    );
    expect(colorAt(turned.bytes, margin + 10, margin + 10)).toEqual([0, 255, 0]);
    expect(colorAt(turned.bytes, margin + 10, margin + 70)).toEqual([255, 255, 255]);
    expect(breachesOf(turned.bytes)).toEqual([]);
  });

  it('paints the structure of the document in its order, whatever order the style has', async () => {
    const { bytes, pages } = await render(
      '<div><h1>one</h1><p>two</p></div><ul><li>three</li></ul>',
      'div { display: flex; flex-direction: row-reverse }',
    );
    const [page] = pages;
    expect(page && roles(page.structure)).toEqual([
      'Root',
      ['Document', ['H1'], ['P'], ['L', ['LI', ['Lbl'], ['LBody']]]],
    ]);
    expect(breachesOf(bytes)).toEqual([]);
  });
});

describe('a stylesheet', () => {
  it('may name generic families alone, which any font stands for', async () => {
    const named = async (families: string) =>
      (await render('<p>x</p>', `p { font-family: ${families} }`)).warnings.filter((warning) =>
        warning.includes('asks for'),
      );
    expect(await named('ui-monospace, monospace')).toEqual([]);
    expect(await named('Absent, serif')).toEqual([expect.stringContaining('"Absent"')]);
  });

  it('with a declaration that is not understood warns once, with its place', async () => {
    const { warnings } = await render('<p>x</p>', '\np { colour: red }', { fitTo: { pages: 1 } });
    expect(warnings.filter((warning) => warning.startsWith('look.css:2:5: '))).toHaveLength(1);
  });

  it('is fitted on fewer pages in the largest type that fits, all lengths in proportion', async () => {
    const css = 'body { font-size: 12pt; line-height: 18pt } h1 { font-size: 24pt }';
    const { bytes, pages, warnings } = await render(`<h1>head</h1>${lines(LINES + 4)}`, css, {
      fitTo: { pages: 1 },
    });
    expect(pages).toHaveLength(1);
    expect(warnings).toEqual([]);
    const sizes = [...inTheClear(bytes).matchAll(/ ([\d.]+) Tf/g)].map(([, size]) => Number(size));
    const [large = 0, small = 0] = sizes;
    expect(large / small).toBeCloseTo(2, 2);
    // 45 lines and the margins of the head are 842 pt high at 12 pt, and the page is 728.5 pt.
    expect(small).toBeGreaterThan(10.31);
    expect(small).toBeLessThanOrEqual(10.39);
  });

  it('stays as large as it is where no type that may be set fits, and says what runs over', async () => {
    const sections = Array.from({ length: 60 }, (_, index) => `<h2>Part ${index}</h2><p>text</p>`).join('');
    const { pages, warnings } = await render(sections, 'h2 { font-size: 16px; margin: 0 }', {
      fitTo: { pages: 1, smallest: 10 },
    });
    expect(pages).toHaveLength(3);
    expect(warnings.filter((warning) => warning.includes('is to fit on 1'))).toEqual([
      expect.stringMatching(/takes 3 pages .* Type of 10 pt would still take 3, .* begins at “Part 2\d”/),
    ]);
  });
});

/** A stylesheet with those it imports. */
const imported = (file: URL): string =>
  readFileSync(file, 'utf8').replace(/@import "([^"]+)";/g, (_, path: string) =>
    imported(new URL(path, file)),
  );

const COMPONENTS = imported(new URL('../../ui/src/styles.css', import.meta.url));

const printed = (text: string) => text.replace(/\s+/gu, '');

it('refuses selectors that take minutes to match', async () => {
  const html = `<div>${'<p></p>'.repeat(5000)}</div>`;
  await expect(render(html, '.none ~ p ~ p ~ p { color: red }')).rejects.toThrow(PdfError);
});

describe('the stylesheets of the components', () => {
  it.each(somePeople(3))('print every string of %s, in order', async (name: Person) => {
    const view = personView(name);
    const bytes = await renderPdf(<Resume view={view} />, {
      fonts,
      findFonts: installedFaces([fileURLToPath(new URL('..', import.meta.url))]),
      title: name,
      lang: view.locale,
      date,
      stylesheets: [{ css: COMPONENTS, file: 'styles.css' }],
    });
    const text = printed((await readPdf(bytes)).map(({ tagged }) => tagged).join(''));
    let from = 0;
    // Readers give right-to-left lines in visual order, in which strings cannot be found.
    const lost = (view.direction === 'rtl' ? [] : visibleStrings(view)).filter((string) => {
      const place = text.indexOf(printed(string), from);
      if (place >= 0) from = place + printed(string).length;
      return place < 0;
    });
    expect(lost).toEqual([]);
    expect(breachesOf(bytes)).toEqual([]);
  });
});
