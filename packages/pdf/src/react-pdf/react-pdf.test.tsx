import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import { PLAIN, renderView, type ViewOptions } from '../test/react-pdf.js';
import { colorAt } from '../test/read-pdf.js';
import { HtmlView } from './index.js';

const render = (html: string, css = '', options: ViewOptions = {}) =>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the tests write it.
  renderView(<div dangerouslySetInnerHTML={{ __html: html }} />, {
    stylesheets: [PLAIN, { css, file: 'test.css' }],
    ...options,
  });

const linesOf = ({ pages }: Awaited<ReturnType<typeof render>>) =>
  pages.flatMap(({ lines }) => lines.map((line) => line.trim()));

it('prints each message once, however often the document is rendered', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const document = () => (
    <Document>
      <Page>
        <HtmlView lang="en" theme="none" stylesheets={[PLAIN]}>
          <p>No font has this: ꙭ</p>
        </HtmlView>
      </Page>
    </Document>
  );
  try {
    await renderToBuffer(document());
    await renderToBuffer(document());
    expect(warn.mock.calls.filter(([message]) => String(message).includes('ꙭ'))).toHaveLength(1);
  } finally {
    warn.mockRestore();
  }
});

describe('text', () => {
  const CHINESE =
    '她说：“今天（星期三）我们去看‘新’的展览。”展览在浦东，门票80元，从9:00开到17:30；学生凭证半价。负责人Li Ming介绍，展品共有1200件，其中《早春》最为知名。';

  it.each([120, 151, 187, 222, 260, 301])(
    'ends lines of Chinese by its rules in %i pt, without hyphens and within the line',
    async (width) => {
      const view = await render(`<p lang="zh">${CHINESE}</p>`, '', { lang: 'zh', width });
      expect(view.text.replace(/\s/g, '')).toBe(CHINESE.replace(/\s/g, ''));
      const lines = linesOf(view);
      expect(lines.length).toBeGreaterThan(3);
      expect(lines.filter((line) => /^[，。、；：？！）》”’]|[（《“‘]$/.test(line))).toEqual([]);
      const words = ['80', '9:00', '17:30', '1200', 'Ming'];
      expect(words.filter((word) => !lines.some((line) => line.includes(word)))).toEqual([]);
      expect(view.warnings).toEqual([]);
    },
  );

  it('keeps Chinese in emphasis, code and links next to Chinese of the same size', async () => {
    const view = await render(
      '<p>我们<em>强调</em>这里，<code>代码</code>和<a href="https://a.example/">链接</a>。</p>',
      '',
      {
        lang: 'zh',
      },
    );
    expect(linesOf(view)).toEqual(['我们强调这里，代码和链接。']);
    expect(view.pages[0]?.links).toEqual(['https://a.example/']);
  });

  it('keeps apostrophes after a quotation mark, in the next document too', async () => {
    await render('<p>“first”</p>');
    const view = await render('<p>It’s Ada’s “own” café, isn’t it?</p>');
    expect(linesOf(view)).toEqual(['It’s Ada’s “own” café, isn’t it?']);
  });

  it('shows a box for a character that no font has, and reports it', async () => {
    const { text, warnings } = await render('<p>before ꙮ after</p>');
    expect(text).toMatch(/before .? ?after/);
    expect(warnings).toEqual([expect.stringContaining('no font has "ꙮ"')]);
  });

  it('keeps the spaces and lines of preformatted text', async () => {
    const view = await render('<pre>one\n  two   three</pre>', 'pre { font: inherit; margin: 0 }');
    expect(linesOf(view)).toHaveLength(2);
    const [one, two] = await placesOf(view.bytes);
    expect((two?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThan(4);
  });

  it('breaks a word that is longer than a line', async () => {
    const address = `https://example.org/${'a'.repeat(90)}`;
    const view = await render(`<p>${address}</p>`, 'p { overflow-wrap: anywhere }', { width: 200 });
    expect(linesOf(view).length).toBeGreaterThan(2);
    expect(linesOf(view).join('')).toBe(address);
  });

  it('draws lines along text, and raises what is superscript', async () => {
    const { text } = await render('<p><u>under</u><s>struck</s><sup>2</sup></p>');
    expect(text).toContain('understruck2');
  });

  it.each(['max-width: 300px', 'box-sizing: border-box; width: 100%; padding: 0 150px'])(
    'leaves a date the width it needs in a box with %s',
    async (box) => {
      const view = await render(
        '<section><div><p>資格</p><p>2021年11月</p></div></section>',
        `section { ${box} } div { display: grid; grid-template-columns: 1fr auto }`,
        { lang: 'ja' },
      );
      expect(view.text.replace(/\s/g, '')).toBe('資格2021年11月');
      expect(linesOf(view)).toHaveLength(1);
    },
  );

  it('has the cells of a row in the order of the document, whatever order they are painted in', async () => {
    const view = await render(
      '<div><p>Title</p><time>2021</time></div>',
      'div { display: grid; grid-template-columns: 60px 1fr } p { grid-area: 1 / 2 } time { grid-area: 1 / 1; order: -2 }',
    );
    expect(view.text.replace(/\s+/g, ' ')).toMatch(/Title.*2021/);
  });

  it('leaves a date between scripts the width it needs', async () => {
    const view = await render(
      '<div><p>文字</p><p>2021年11月</p></div>',
      'div div { display: grid; grid-template-columns: 1fr auto } p { white-space: nowrap; text-autospace: normal }',
      { lang: 'ja' },
    );
    expect(view.text.replace(/\s/g, '')).toBe('文字2021年11月');
  });

  it('transforms text, and writes what stylesheets generate', async () => {
    const view = await render(
      '<p>one</p>',
      'p { text-transform: uppercase } p::before { content: "§ " } p::after { content: "." }',
    );
    expect(linesOf(view)).toEqual(['§ ONE.']);
  });

  it('sets right-to-left text from the right', async () => {
    const { bytes } = await render('<p dir="rtl">abc</p><p>abc</p>');
    const [right, left] = await placesOf(bytes);
    expect(left?.x).toBeCloseTo(45);
    expect(right?.x).toBeGreaterThan(500);
  });
});

describe('boxes', () => {
  it('number and mark the items of lists, before their text', async () => {
    const view = await render(
      '<ol><li>one<ul><li>two</li></ul></li><li><p>three</p></li></ol>',
      'ul { list-style: "– " }',
    );
    expect(linesOf(view)).toEqual(['1. one', '– two', '2. three']);
  });

  it('set the cells of a table next to each other', async () => {
    const view = await render(
      '<table><caption>c</caption><tr><th>a</th><td>b</td></tr><tr><td colspan="2">wide</td></tr></table>',
    );
    expect(linesOf(view)).toEqual(['c', 'a b', 'wide']);
  });

  it('set flex items and cells of a grid next to each other, in the order of the document', async () => {
    const view = await render(
      '<div class="f"><i>1</i><i>2</i></div><div class="g"><p>text</p><p class="l">label</p></div>',
      '.f { display: flex } .g { display: grid; grid-template-columns: 100px 1fr } .g p { grid-column: 2; grid-row: 1 } .g .l { grid-column: 1 }',
    );
    expect(linesOf(view)).toEqual(['12', 'textlabel']);
  });

  it('break text next to a label within what is left of the row', async () => {
    const words = 'word '.repeat(60).trim();
    const view = await render(
      `<div><b>label</b><span>${words}</span></div>`,
      'div { display: flex; gap: 8px } b { flex: none }',
      { width: 240 },
    );
    expect(linesOf(view).length).toBeGreaterThan(5);
    // 240 pt hold eight of these words.
    expect(Math.max(...linesOf(view).map((line) => line.length))).toBeLessThan(60);
  });

  it('break labels and values in rows that wrap no narrower than they are', async () => {
    const facts = [
      ['Rank', '5/86'],
      ['Sector', 'Payments platform for markets'],
      ['Context', 'word '.repeat(40).trim()],
    ];
    const view = await render(
      `<dl>${facts.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join('')}</dl>`,
      'dl, dl div { display: flex; gap: 0 8px; margin: 0 } dl { flex-wrap: wrap } dt { flex: none } dd { margin: 0 }',
      { width: 300 },
    );
    const [first, ...others] = linesOf(view);
    expect(first).toBe('Rank 5/86 Sector Payments platform for markets');
    expect(others.join(' ')).toBe(`Context ${facts[2]?.[1]}`);
    expect(others.length).toBeLessThan(6);
  });

  it.each([
    ['a grid', 'li { display: grid; grid-template-columns: max-content minmax(0, 1fr) }'],
    ['a row', 'li { display: flex } i { flex: 1 }'],
    ['a float', 'b { float: left } i { display: block }'],
  ])('give what grows in %s the width of its text, in a row that wraps', async (_name, css) => {
    const view = await render(
      '<ul><li><b>label</b> <i>one two three</i></li><li><b>label</b> <i>four five</i></li></ul>',
      `ul { display: flex; flex-wrap: wrap; list-style: none; padding: 0 } ${css}`,
    );
    expect(linesOf(view).map((line) => line.replace(/\s/g, ''))).toEqual(['labelonetwothreelabelfourfive']);
  });

  it.each(['15% <i>→</i> 23%', '1% <i>→</i> 2%', '1.5 <i>→</i> 2.25 s'])(
    'keep figures with an arrow between them on one line: %s',
    async (figures) => {
      const view = await render(
        `<ul><li><b>+8 points</b><p>${figures}</p></li></ul>`,
        'ul { display: flex; flex-wrap: wrap; list-style: none; padding: 0 } i { display: inline-block } li { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 12px } p { margin: 0; font-size: 12px }',
      );
      expect(linesOf(view)).toContain(figures.replace(/<.*?>/g, ''));
    },
  );

  it('stand in a grid in the order of the document, with a date in the margin', async () => {
    const view = await render(
      '<div><b>title</b><p>place</p><time>2026</time><p>text</p></div>',
      'div div { display: grid; grid-template-columns: 100px 1fr } b, p { grid-column: 2 } b { grid-row: 1 } time { grid-column: 1; grid-row: 1 }',
    );
    expect(view.text.split(/\s+/).filter(Boolean).join(' ')).toMatch(/title ?place ?2026 ?text/);
    const [title, place, time] = await placesOf(view.bytes);
    expect(time?.x).toBeLessThan((title?.x ?? 0) - 70);
    expect(time?.y).toBeCloseTo(title?.y ?? 0, 0);
    expect(place?.y).toBeLessThan((title?.y ?? 0) - 10);
  });

  it('have the columns of a grid whatever their padding', async () => {
    const view = await render(
      '<div><b>Analytical Engines</b><p>Programmer</p></div>',
      'div div { display: grid; grid-template-columns: fit-content(60%) minmax(0, 1fr) } p { padding-left: 100px }',
    );
    expect(linesOf(view).map((line) => line.replace(/\s+/g, ' '))).toEqual(['Analytical Engines Programmer']);
  });

  it('stand in a grid on one baseline', async () => {
    const { bytes } = await render(
      '<div><time>2026</time><b>title</b></div>',
      'div div { display: grid; grid-template-columns: 100px 1fr; align-items: baseline } b { font-size: 32px; line-height: 40px }',
    );
    const [time, title] = await placesOf(bytes);
    expect(Math.abs((time?.y ?? 0) - (title?.y ?? 0))).toBeLessThan(1.5);
  });

  it('stand where a percentage less a length of the box around has them', async () => {
    const { bytes } = await render(
      '<ol><li>paper</li></ol>',
      'ol { list-style: none; padding: 0 } li { position: relative; padding-left: 100px } li::before { content: "7."; position: absolute; top: 0; right: calc(100% - 90px) }',
    );
    const places = await placesOf(bytes);
    const [left, right] = places.map(({ x }) => x).toSorted((a, b) => a - b);
    expect(left).toBeGreaterThan((right ?? 0) - 40);
    expect(left).toBeLessThan((right ?? 0) - 10);
  });

  it('collapse margins between them', async () => {
    const gap = async (css: string) => {
      const { bytes } = await render('<p>a</p><p>b</p>', css);
      const [first, second] = await placesOf(bytes);
      return Math.round((first?.y ?? 0) - (second?.y ?? 0));
    };
    expect(await gap('p { margin: 20px 0 }')).toBe(15 + 15);
    expect(await gap('p { margin: 20px 0 } p + p { margin-top: -4px }')).toBe(15 + 12);
  });

  it('have backgrounds and borders', async () => {
    const { bytes } = await render('<div></div>', 'div div { height: 40px; background: #c81e1e }');
    expect(colorAt(bytes, 60, 60)).toEqual([200, 30, 30]);
  });

  it('draw an icon in a line of text and a picture', async () => {
    const icon =
      '<svg aria-hidden="true" width="40" height="40" viewBox="0 0 10 10"><rect width="10" height="10" fill="#c81e1e"/></svg>';
    const { bytes, text } = await render(`<p>${icon} text</p>`);
    expect(text).toContain('text');
    expect(colorAt(bytes, 60, 60)).toEqual([200, 30, 30]);
  });
});

/** Where texts stand, in pt from the bottom left corner. */
async function placesOf(bytes: Uint8Array): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() ? [{ x: item.transform[4], y: item.transform[5] }] : [],
  );
}

/** A PNG of one grey pixel. */
const GREY =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

describe('pages', () => {
  /** A page holds 10 lines of 15 pt. */
  const PAGE = { height: 150 };
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `<p>line${index + 1}</p>`).join('');
  const textsOf = ({ pages }: Awaited<ReturnType<typeof render>>) =>
    pages.map(({ text }) => text.replace(/\s+/g, ' ').trim());

  it('begin where break-before says', async () => {
    const view = await render('<p>one</p><section><h2>two</h2></section>', 'section { break-before: page }');
    expect(textsOf(view)).toEqual(['one', 'two']);
  });

  it('end where break-after says', async () => {
    const view = await render('<p>one</p><p>two</p>', 'p:first-child { break-after: page }');
    expect(textsOf(view)).toEqual(['one', 'two']);
  });

  it.each([8, 9])('never end after a heading, %i lines down', async (count) => {
    const html = `${lines(count)}<section><h2>head</h2><ul><li>text</li></ul></section>`;
    const view = await render(html, 'h2 { font: inherit; margin: 0 } ul { margin: 0 }', PAGE);
    expect(textsOf(view).filter((text) => text.endsWith('head'))).toEqual([]);
    expect(textsOf(view).join(' ')).toContain('head • text');
  });

  it('never end within a box that avoids it, unless a page cannot hold the box', async () => {
    const css = 'div div { break-inside: avoid }';
    const kept = await render(`${lines(8)}<div>${lines(4)}</div>`, css, PAGE);
    expect(textsOf(kept)[1]).toBe('line1 line2 line3 line4');
    const long = await render(`${lines(2)}<div>${lines(25)}</div>`, css, PAGE);
    expect(long.pages).toHaveLength(3);
    expect(long.text).toContain('line25');
  });

  it('end before a section whose heading would stand alone', async () => {
    const view = await render(
      `${lines(8)}<section><h2>heading</h2><div>${lines(5)}</div></section>`,
      'section { border-top: 1px solid red } h2 { font-size: 16px; line-height: 20px; margin: 0; break-after: avoid } div div { border-left: 1px solid }',
      PAGE,
    );
    expect(textsOf(view)[1]).toBe('heading line1 line2 line3 line4 line5');
  });

  it('end after a box that is higher than a page', async () => {
    const css = 'div div { position: relative; height: 2000px } i { position: absolute; top: 4px }';
    const view = await render('<p>one</p><div><i>within</i></div><p>two</p>', css, PAGE);
    expect(view.text).toMatch(/one\s+within\s*two/);
    expect(view.pages.length).toBeLessThan(30);
  });

  it.each([
    ['a font', 'p { font-size: 2000px }', 'font-size'],
    ['a line', 'p { line-height: 3000px }', 'line-height'],
    ['a margin', 'p { margin-top: 3000px }', 'margin-top'],
    ['padding', 'p { padding-top: 1200% }', 'padding-top'],
    ['padding of the boxes around', 'div, section { padding-top: 800px }', 'padding-top'],
    ['padding of what follows', 'ul, p { margin-top: 0; padding-top: 1400px }', 'padding-top'],
    ['an offset', 'p { position: relative; top: 3000px }', 'top'],
    ['a font in a cell', 'td { font-size: 3000px }', 'font-size'],
    ['a font in a list', 'li { font-size: 2000px }', 'font-size'],
  ])('end where %s is larger than they are, which is reported', async (_, css, property) => {
    const html =
      '<section><p>one</p></section><table><tr><td>two</td></tr></table><ul><li>three</li></ul><p>four</p>';
    const { pages, text, warnings } = await render(html, css);
    expect(text.replace(/\W+/g, '')).toBe('onetwothreefour');
    expect(pages.length).toBeLessThan(10);
    expect(warnings.length).toBeGreaterThan(0);
    for (const warning of warnings)
      expect(warning).toContain(`: ${property} is too large for a page 1003px high`);
  });

  it('hold a picture that is larger than they are', async () => {
    const picture = `<img alt="" width="4000" height="4000" src="${GREY}">`;
    const view = await render(`<p>one</p>${picture}<p>two</p>`);
    expect(textsOf(view)).toEqual(['one two']);
  });

  it('have what else the document says, around the view', async () => {
    const view = await render('<p>view</p>', '', { before: <Text>above</Text>, after: <Text>below</Text> });
    expect(textsOf(view)).toEqual(['above view below']);
  });
});

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

describe('navigation', () => {
  it('leads from links to their place, and through the headings by level', async () => {
    const { bytes } = await render(
      '<h1>Ada</h1><h2>Work</h2><h3>First</h3><h2 id="end">End</h2><p><a href="#end">go</a></p>',
    );
    const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
    const titles = (items: readonly Bookmark[]): unknown =>
      items.map(({ title, items: inner }) => (inner.length > 0 ? [title, titles(inner)] : title));
    expect(titles(await document.getOutline())).toEqual([['Ada', [['Work', ['First']], 'End']]]);
    const [link] = await (await document.getPage(1)).getAnnotations();
    expect(await document.getDestination(link.dest)).not.toBeNull();
  });
});

describe('registerFonts', () => {
  it('is asked for where no fonts are registered', async () => {
    const { registeredFonts } = await import('./register-fonts.js?alone' as './register-fonts.js');
    expect(() => registeredFonts()).toThrow(/No fonts are registered.*await registerFonts/);
  });
});
