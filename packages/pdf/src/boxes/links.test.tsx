import * as mupdf from 'mupdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { inTheClear, readPdf, roles } from '../test/read-pdf.js';

const png = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 40, 20], false).asPNG();
const src = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

async function render(element: ReactElement) {
  const warnings: string[] = [];
  const bytes = await renderPdf(element, {
    fonts,
    title: '链接',
    lang: 'zh',
    date: new Date(0),
    onWarning: (warning) => warnings.push(warning),
  });
  expect(breachesOf(bytes)).toEqual([]);
  return { bytes, warnings };
}

const rolesOf = async (bytes: Uint8Array, page = 0) => {
  const structure = (await readPdf(bytes))[page]?.structure;
  return structure && roles(structure)[1];
};

/** The links of a page as MuPDF finds them: where they are, and where they go. */
function linksOf(bytes: Uint8Array, page = 0) {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf');
  return document
    .loadPage(page)
    .getLinks()
    .map((link) => {
      const [left, top, right, bottom] = link.getBounds();
      const size = { left, top, width: right - left, height: bottom - top };
      if (link.isExternal()) return { ...size, url: link.getURI() };
      const { page: to, y } = document.resolveLinkDestination(link);
      return { ...size, to, y };
    });
}

const icon = (props: object = {}) => (
  // biome-ignore lint/a11y/noSvgWithoutTitle: each test names or hides it
  <svg viewBox="0 0 10 10" width="40" height="40" {...props}>
    <rect width="10" height="10" />
  </svg>
);
const named = { role: 'img', 'aria-label': 'GitHub' };
const hidden = { 'aria-hidden': true };

describe('a link around a picture', () => {
  it.each([
    ['an image', <img key="1" src={src} alt="GitHub" />, 30, 15],
    ['a drawing', icon(named), 30, 30],
  ])('is the place of %s, and called what that shows', async (_, picture, width, height) => {
    const { bytes } = await render(
      <p>
        <a href="https://github.com/">{picture}</a>
      </p>,
    );
    expect(await rolesOf(bytes)).toEqual(['Document', ['P', ['Link', ['Figure']]]]);
    const [link, ...more] = linksOf(bytes);
    expect(more).toEqual([]);
    expect(link).toMatchObject({ url: 'https://github.com/' });
    expect(link?.width).toBeCloseTo(width, 1);
    expect(link?.height).toBeCloseTo(height, 1);
    expect(inTheClear(bytes)).toContain('/Contents(GitHub)');
  });

  it('is the place of an icon in a line of text, of what it shows and of what it does not', async () => {
    for (const props of [named, hidden]) {
      const { bytes } = await render(
        <p>
          见
          <a href="https://github.com/" aria-label="GitHub">
            {icon(props)}
          </a>
          。
        </p>,
      );
      expect(await rolesOf(bytes)).toEqual(['Document', ['P', ['Link', ['Figure']]]]);
      expect(linksOf(bytes)).toHaveLength(1);
      expect(linksOf(bytes)[0]?.width).toBeCloseTo(30, 1);
      expect(inTheClear(bytes)).toContain('/Alt(GitHub)');
    }
  });

  it('covers the icon next to its text, which stays decoration', async () => {
    const { bytes } = await render(
      <p>
        <a href="https://github.com/">{icon(hidden)}github</a>
      </p>,
    );
    expect(await rolesOf(bytes)).toEqual(['Document', ['P', ['Link']]]);
    const [link, ...more] = linksOf(bytes);
    expect(more).toEqual([]);
    expect(link?.left).toBeCloseTo(51.02, 0);
    expect(link?.width).toBeGreaterThan(50);
    expect(link?.height).toBeGreaterThanOrEqual(30);
  });

  it('is one link with the paragraphs it holds too', async () => {
    const { bytes } = await render(
      <a href="https://example.org/">
        <img src={src} alt="" />
        <p>一段</p>
        <p>又一段</p>
      </a>,
    );
    expect(await rolesOf(bytes)).toEqual(['Document', ['Link', ['P'], ['P']]]);
    expect(linksOf(bytes)).toHaveLength(3);
  });

  it('is a link again on each page it runs over', async () => {
    const { bytes } = await render(
      <a href="https://example.org/">
        <p>一段</p>
        <p>{'很长的一段。'.repeat(700)}</p>
      </a>,
    );
    expect(linksOf(bytes, 0).length).toBeGreaterThan(10);
    expect(linksOf(bytes, 1).length).toBeGreaterThan(0);
    expect(await rolesOf(bytes, 1)).toEqual(['Document', ['Link', ['P']]]);
  });

  it('needs words where what it holds has none', async () => {
    const message = /The link to "https:\/\/github\.com\/" at document > p > a holds nothing but decoration/;
    for (const picture of [icon(hidden), <img key="1" src={src} alt="" />]) {
      const link = <a href="https://github.com/">{picture}</a>;
      await expect(render(<p>{link}</p>)).rejects.toThrow(message);
    }
  });
});

describe('where a link goes', () => {
  it.each([
    ['https://zh.wikipedia.org/wiki/排版', 'https://zh.wikipedia.org/wiki/%E6%8E%92%E7%89%88'],
    ['https://zh.wikipedia.org/wiki/%E6%8E%92版', 'https://zh.wikipedia.org/wiki/%E6%8E%92%E7%89%88'],
    ['https://例子.中国/?q=中', 'https://xn--fsqu00a.xn--fiqs8s/?q=%E4%B8%AD'],
    ['mailto:张@example.org', 'mailto:%E5%BC%A0@example.org'],
    ['文/a b.html', '%E6%96%87/a%20b.html'],
    ['https://example.org/a%20b?x=(1)', 'https://example.org/a%20b?x=\\(1\\)'],
  ])('is in ASCII: %s', async (href, address) => {
    const { bytes } = await render(
      <p>
        <a href={href}>链接</a>
      </p>,
    );
    expect(inTheClear(bytes)).toContain(`/URI(${address})`);
  });

  it('is a place in the document, before it or after', async () => {
    const { bytes, warnings } = await render(
      <>
        <h1 id="题目">题目</h1>
        <p>
          往<a href="#later">后</a>
        </p>
        <p>{'很长的一段。'.repeat(700)}</p>
        <p>
          <span id="later">后文</span>，往<a href="#%E9%A2%98%E7%9B%AE">前</a>
        </p>
      </>,
    );
    expect(warnings).toEqual([]);
    const last = (await readPdf(bytes)).length - 1;
    expect(last).toBeGreaterThan(0);
    const [forth] = linksOf(bytes, 0);
    const [back] = linksOf(bytes, last);
    expect(forth).toMatchObject({ to: last });
    expect(back).toMatchObject({ to: 0 });
    expect(back && 'y' in back && back.y).toBeLessThan(70);
    expect(inTheClear(bytes)).not.toContain('/URI');
  });

  it('is what stands around an empty element that marks it', async () => {
    const { bytes } = await render(
      <>
        <p>
          <a href="#old">链接</a>
        </p>
        <h1>
          {/* biome-ignore lint/a11y/useValidAnchor: marks a place */}
          {/* biome-ignore lint/a11y/useAnchorContent: marks a place */}
          <a id="old" />
          题目
        </h1>
      </>,
    );
    expect(linksOf(bytes)[0]).toMatchObject({ to: 0 });
    expect(await rolesOf(bytes)).toEqual(['Document', ['P', ['Link']], ['H1']]);
  });

  it('is reported where its target does not exist: its text is text', async () => {
    const { bytes, warnings } = await render(
      <p>
        <a href="#work">经历</a>
        <span id="work" hidden>
          经历
        </span>
      </p>,
    );
    expect(warnings).toEqual([expect.stringMatching(/The link “经历” goes to "#work", and nothing/)]);
    expect(await rolesOf(bytes)).toEqual(['Document', ['P']]);
    expect(linksOf(bytes)).toEqual([]);
  });

  it('is nowhere for an anchor without an address, which is text', async () => {
    // biome-ignore lint/a11y/useValidAnchor: that it goes nowhere is the point
    const { bytes } = await render(<p>{<a>无</a>}</p>);
    expect(await rolesOf(bytes)).toEqual(['Document', ['P']]);
  });
});

it('counts pages in labels as their footers do', async () => {
  const { bytes } = await render(<p>{'很长的一段。'.repeat(700)}</p>);
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const labels = await document.getPageLabels();
  await task.destroy();
  expect(labels?.length).toBeGreaterThan(1);
  expect(labels).toEqual(labels?.map((_, index) => `${index + 1}`));
});

describe('an abbreviation', () => {
  it('is a Span with what it stands for', async () => {
    const { bytes } = await render(
      <p>
        用<abbr title="Portable (Document)  Format — 便携">PDF</abbr>，<abbr title=" ">HTML</abbr>和
        <abbr>CSS</abbr>
      </p>,
    );
    expect(await rolesOf(bytes)).toEqual(['Document', ['P', ['Span']]]);
    const file = mupdf.PDFDocument.openDocument(bytes, 'application/pdf').asPDF();
    const paragraph = file?.getTrailer().get('Root', 'StructTreeRoot', 'K', 0, 'K', 0);
    const [span, ...more] = [0, 1, 2].flatMap((index) => {
      const child = paragraph?.get('K', index);
      return child?.isDictionary() && !child.get('E').isNull() ? child.get('E').asString() : [];
    });
    expect(more).toEqual([]);
    expect(span).toBe('Portable (Document) Format — 便携');
  });
});

describe('a name that an address of the file may end with', () => {
  const IDS = [
    'projects',
    'Work',
    'a-b',
    'B',
    '_R_1_',
    '工作',
    'é(1)\\',
    '__proto__',
    '10',
    '9',
    'constructor',
  ];

  it('is the id of every element, whether a link goes there or not', async () => {
    const { bytes } = await render(
      <>
        <p>{'很长的一段。'.repeat(700)}</p>
        {IDS.map((id) => (
          <section key={id} id={id}>
            <p>一段</p>
          </section>
        ))}
      </>,
    );
    const document = mupdf.Document.openDocument(bytes, 'application/pdf');
    const last = document.countPages() - 1;
    expect(last).toBeGreaterThan(0);
    const pages = IDS.map((id) => [id, document.resolveLink(`#nameddest=${encodeURIComponent(id)}`)]);
    expect(pages).toEqual(IDS.map((id) => [id, last]));
    expect(document.resolveLink('#nameddest=other')).toBe(-1);
  });

  it('is in the order in which readers search names, which are bytes', async () => {
    const { bytes } = await render(
      <div>
        {IDS.map((id) => (
          <p key={id} id={id}>
            一段
          </p>
        ))}
      </div>,
    );
    const names = mupdf.PDFDocument.openDocument(bytes, 'application/pdf')
      .asPDF()
      ?.getTrailer()
      .get('Root', 'Names', 'Dests', 'Names');
    const written = IDS.map((_, index) => Buffer.from(names?.get(index * 2).asByteString() ?? []));
    expect(written.map(String)).toEqual(written.toSorted(Buffer.compare).map(String));
    expect(new Set(written.map(String)).size).toBe(IDS.length);
  });

  it('is the first element of those that have it', async () => {
    const { bytes } = await render(
      <>
        <p id="twice">一段</p>
        <p>{'很长的一段。'.repeat(700)}</p>
        <p id="twice">一段</p>
      </>,
    );
    const document = mupdf.Document.openDocument(bytes, 'application/pdf');
    expect(document.resolveLink('#nameddest=twice')).toBe(0);
  });
});

it('splits a link around the links that stand in it, at whatever depth', async () => {
  const nested = (
    // React warns of links within links in a page; what writes HTML otherwise does not.
    <div
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it is the markup under test
      dangerouslySetInnerHTML={{
        __html:
          '<p><a href="https://outer.org/">A <b><a href="https://inner.org/">linked</a></b> title</a></p>',
      }}
    />
  );
  const { bytes } = await render(nested);
  expect(linksOf(bytes).map((link) => 'url' in link && link.url)).toEqual([
    'https://outer.org/',
    'https://inner.org/',
    'https://outer.org/',
  ]);
  expect(JSON.stringify(await rolesOf(bytes))).not.toMatch(/\["Link",\[[^\]]*"Link"/);
});
