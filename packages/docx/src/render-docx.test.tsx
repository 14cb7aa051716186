import { banner, plain } from '@resume/ui/themes';
import { describe, expect, it } from 'vitest';
import { DocxError, type RenderDocxOptions, renderHtml } from './index.js';
import { readDocx } from './test/read-docx.js';

const render = async (html: string, options: Partial<RenderDocxOptions> = {}) =>
  readDocx(
    await renderHtml(html, {
      title: 'Ada',
      lang: 'en',
      date: new Date('2026-01-01T00:00:00Z'),
      theme: 'none',
      ...options,
    }),
  );

const css = (text: string) => ({ stylesheets: [{ css: text }] });

describe('headings', () => {
  it('are the headings of Word with their outline levels, and stay with what follows', async () => {
    const { paragraphs, style } = await render('<h1>Ada</h1><h2>Work</h2><p>Notes</p>');
    expect(paragraphs.map(({ style: id, text }) => [id, text])).toEqual([
      ['Heading1', 'Ada'],
      ['Heading2', 'Work'],
      ['Normal', 'Notes'],
    ]);
    expect(style('Heading2')).toContain('<w:outlineLvl w:val="1"/>');
    expect(style('Heading2')).toContain('<w:keepNext');
    expect(style('Heading1')).toContain('<w:b/>');
  });

  it('keep the look of the stylesheet in their style', async () => {
    const { style } = await render('<h1>Ada</h1>', css('h1 { color: #336699; font-size: 20pt }'));
    expect(style('Heading1')).toMatch(/<w:color w:val="336699"\/>.*<w:sz w:val="40"\/>/s);
  });
});

describe('lists', () => {
  it('are bulleted and numbered by Word, with levels', async () => {
    const { paragraphs } = await render('<ul><li>One<ul><li>Two</li></ul></li></ul><ol><li>Three</li></ol>');
    expect(paragraphs.map(({ isListItem, style, text }) => [style, isListItem, text])).toEqual([
      ['ListBullet', true, 'One'],
      ['ListBullet', true, 'Two'],
      ['ListNumber', true, 'Three'],
    ]);
    expect(paragraphs[1]?.xml).toContain('<w:ilvl w:val="1"/>');
  });

  it('count anew in each numbered list', async () => {
    const { paragraphs } = await render('<ol><li>A</li><li>B</li></ol><p>Then</p><ol><li>C</li></ol>');
    const ids = paragraphs.map(({ xml }) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[3]).not.toBe(ids[0]);
  });

  it('keep numbers that Word would not count as text', async () => {
    const { paragraphs } = await render('<ol start="7"><li>Seventh</li><li>Eighth</li></ol>');
    expect(paragraphs.map(({ text }) => text)).toEqual(['7.\tSeventh', '8.\tEighth']);
  });

  it('take numbers that a stylesheet writes', async () => {
    const { paragraphs, part } = await render(
      '<ol><li>A</li><li>B</li></ol>',
      css('ol { list-style: none } li { counter-increment: n } li::before { content: "[" counter(n) "] " }'),
    );
    expect(paragraphs.map(({ isListItem, text }) => [isListItem, text])).toEqual([
      [true, 'A'],
      [true, 'B'],
    ]);
    expect(part('word/numbering.xml')).toContain('<w:lvlText w:val="[%1]"/>');
  });

  it('run in one line where the page has them in a line', async () => {
    const { paragraphs } = await render(
      '<ul><li>Ada@example.org</li><li>London</li></ul>',
      css('ul { display: flex; list-style: none }'),
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['Ada@example.org · London']);
  });
});

describe('dates', () => {
  it('stand at the end of the line before them', async () => {
    const { paragraphs } = await render(
      '<article><h3>Engines Ltd</h3><p>Analyst</p><p><time>1842</time></p></article>',
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['Engines Ltd', 'Analyst\t1842']);
    expect(paragraphs[1]?.xml).toContain('<w:tab w:val="right"');
  });

  it('leave headings alone', async () => {
    const { paragraphs } = await render('<article><h3>Engines Ltd</h3><p><time>1842</time></p></article>');
    expect(paragraphs.map(({ text }) => text)).toEqual(['Engines Ltd', '1842']);
  });
});

describe('description lists', () => {
  it('have label, tab and text, with lines that hang', async () => {
    const { paragraphs } = await render(
      '<dl><dt>Grade</dt><dd>3.6</dd><dt>Thesis</dt><dd>On engines</dd></dl>',
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['Grade\t3.6', 'Thesis\tOn engines']);
    expect(paragraphs[0]?.xml ?? '').toMatch(/w:hanging="[1-9]/);
  });

  it('keep a label with the list below it', async () => {
    const { paragraphs } = await render(
      '<dl><dt>Results</dt><dd><ul><li>One</li><li>Two</li></ul></dd></dl>',
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['Results', 'One', 'Two']);
    expect(paragraphs[0]?.xml).toContain('<w:keepNext');
  });
});

describe('first lines', () => {
  it('are indented as far as text-indent says, and others of the same style are not', async () => {
    const { paragraphs, style } = await render(
      '<p class="resume-text">One</p><p class="resume-text" id="plain">Two</p>',
      css('p { font-size: 20px; text-indent: 2em } #plain { text-indent: 0 }'),
    );
    expect(style('Text')).toContain('w:firstLine="600"');
    expect(paragraphs[0]?.xml).not.toContain('<w:ind');
    expect(paragraphs[1]?.xml).toContain('w:firstLine="0"');
  });
});

describe('letters', () => {
  const letter = (top: string) =>
    `<article class="resume-document resume-letter" data-layout="din-5008"><div class="resume-letter-top">${top}</div>
    <div class="resume-letter-head"><p class="resume-letter-recipient">Werft<br>Kai 2</p><p>1. Mai 2026</p></div>
    <h2>Bewerbung</h2></article>`;
  const millimetres = (twips: string | undefined) => (Number(twips) / 1440) * 25.4;

  it.each([plain, banner])('keep the address in the window of an envelope, in theme $name', async (theme) => {
    const { body, paragraphs } = await render(letter('<h1>Ada</h1>'), { theme });
    const heights = [...body.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="atLeast"/g)];
    const top = /<w:pgMar[^>]*w:top="(\d+)"/.exec(body)?.[1];
    const left = /<w:pgMar[^>]*w:left="(\d+)"/.exec(body)?.[1];
    const indent = /<w:tblInd w:type="dxa" w:w="(\d+)"/.exec(body)?.[1];
    expect(millimetres(top) + millimetres(heights[0]?.[1])).toBeCloseTo(62.7, 1);
    expect(millimetres(heights[1]?.[1])).toBeCloseTo(27.3, 1);
    // The field of the address begins 20 mm from the edge; its text may be 5 mm further in.
    expect(millimetres(left) + millimetres(indent)).toBeGreaterThanOrEqual(19.9);
    expect(millimetres(left) + millimetres(indent)).toBeLessThanOrEqual(25.1);
    expect(paragraphs.map(({ text }) => text).filter((text) => text !== '')).toEqual([
      'Ada',
      'Werft\nKai 2',
      '1. Mai 2026',
      'Bewerbung',
    ]);
    expect(body.indexOf('Bewerbung')).toBeGreaterThan(body.indexOf('</w:tbl>'));
  });

  it('keep text that stands between their blocks', async () => {
    const { paragraphs } = await render(letter('<h1>Ada</h1>').replace('<h2>', 'Between<h2>'), {
      theme: plain,
    });
    expect(paragraphs.map(({ text }) => text)).toContain('Between');
  });
});

describe('links', () => {
  it('lead out of the document by address, and within it to a bookmark', async () => {
    const { body, part } = await render(
      '<p><a href="https://example.org/?a=1&amp;b=2">Site</a> <a href="#work">Work</a></p><h2 id="work">Work</h2>',
    );
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://example.org/?a=1&amp;b=2"');
    expect(body).toContain('<w:hyperlink w:history="1" w:anchor="work">');
    expect(body).toContain('w:name="work"');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '/papers/1.pdf'])(
    'are text where Word cannot follow %s',
    async (href) => {
      const { body, part, paragraphs } = await render(`<p><a href="${href}">Paper</a></p>`);
      expect(paragraphs[0]?.text).toBe('Paper');
      expect(body + part('word/_rels/document.xml.rels')).not.toContain(href);
    },
  );
});

describe('text', () => {
  it('keeps emphasis, and loses what XML cannot say', async () => {
    const { paragraphs } = await render(
      '<p>A <strong>bold</strong> &amp; <em>slanted</em> &lt;tag&gt;\u0001</p>',
    );
    expect(paragraphs[0]?.text).toBe('A bold & slanted <tag>');
    expect(paragraphs[0]?.xml).toMatch(/<w:b\/>.*bold/s);
    expect(paragraphs[0]?.xml).toMatch(/<w:i\/>.*slanted/s);
  });

  it('says its language where that is not the language of the document', async () => {
    const { body, part } = await render('<p>Chair of <span lang="zh-CN">计算机</span></p>');
    expect(body).toContain('<w:lang w:eastAsia="zh-CN"/>');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-US"/>');
    expect(part('docProps/core.xml')).toContain('<dc:language>en</dc:language>');
  });

  it('names a font for each script', async () => {
    const { part } = await render('<p>Ada</p>', { theme: undefined, lang: 'ja' } as never);
    expect(part('word/styles.xml')).toMatch(
      /<w:rFonts w:ascii="Source Sans 3"[^>]*w:eastAsia="Noto Sans JP"/,
    );
    expect(part('word/fontTable.xml')).toContain(
      '<w:font w:name="Noto Sans JP"><w:altName w:val="Yu Gothic"/>',
    );
  });

  it('runs from right to left in documents that do', async () => {
    const { paragraphs } = await render('<p>ليلى Ada</p>', { lang: 'ar' });
    expect(paragraphs[0]?.xml).toContain('<w:bidi/>');
    expect(paragraphs[0]?.xml).toMatch(/<w:rtl\/>.*ليلى/s);
    expect(paragraphs[0]?.xml).toMatch(/<w:r><w:t[^>]*>Ada/);
  });

  it('has neither what only screen readers hear nor what is for the screen', async () => {
    const { paragraphs } = await render(
      '<p>Seen <span class="hidden">heard</span></p><p class="screen">Screen</p>',
      css(
        '.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden } @media print { .screen { display: none } }',
      ),
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['Seen']);
  });
});

describe('tables', () => {
  it('repeat their head, and keep rows whole', async () => {
    const { body, paragraphs } = await render(
      '<table><thead><tr><th>Year</th><th>Place</th></tr></thead><tbody><tr><td>1842</td><td>London</td></tr></tbody></table>',
    );
    expect(body).toContain('<w:tblHeader/>');
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(paragraphs.map(({ text }) => text).filter(Boolean)).toEqual(['Year', 'Place', '1842', 'London']);
  });
});

describe('pictures', () => {
  // A picture of one pixel.
  const src =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABXvMqOgAAAABJRU5ErkJggg==';

  it('have their alternative text, and float at the end side where they stand alone', async () => {
    const { body, names } = await render(
      `<header><img src="${src}" alt="Ada Lovelace"><h1>Ada</h1></header>`,
      css('img { display: block; width: 80px; height: 100px }'),
    );
    expect(body).toContain('descr="Ada Lovelace"');
    expect(body).toContain('<wp:anchor');
    expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  });

  it('are a warning and their alternative text where Word does not show the file', async () => {
    const warnings: string[] = [];
    const { paragraphs } = await render('<p><img src="me.webp" alt="Ada"></p>', {
      loadImage: () => new TextEncoder().encode('no image'),
      onWarning: (message) => warnings.push(message),
    });
    expect(paragraphs[0]?.text).toBe('Ada');
    expect(warnings).toEqual([
      'The image "me.webp" is left out: it is damaged or no image. Convert it to PNG or JPEG.',
    ]);
  });

  it('are refused where nothing gives their bytes', async () => {
    await expect(render('<p><img src="me.png" alt="Ada"></p>')).rejects.toThrow(/"me.png".*loadImage/);
  });
});

describe('options', () => {
  it.each([
    [{ date: new Date(Number.NaN) }, 'options.date'],
    [{ lang: 'not a tag' }, 'options.lang'],
    [{ page: { margin: 200 } }, 'options.page.margin'],
    [{ density: 'tight' as never }, 'options.density'],
  ])('are refused where they are none of what they may be: %j', async (options, message) => {
    await expect(render('<p>Ada</p>', options)).rejects.toThrow(DocxError);
    await expect(render('<p>Ada</p>', options)).rejects.toThrow(message);
  });

  it('give the sheet', async () => {
    const { body } = await render('<p>Ada</p>', {
      theme: undefined,
      page: { size: 'Letter', margin: 20 },
    } as never);
    expect(body).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/);
  });

  it('leave a margin where a theme has none', async () => {
    const { body } = await render('<p>Ada</p>', css('@page { margin: 0 }'));
    expect(body).toMatch(/<w:pgMar w:top="850" w:right="850"/);
  });

  it('may leave a document empty', async () => {
    const { paragraphs } = await render('');
    expect(paragraphs.map(({ text }) => text).join('')).toBe('');
  });
});
