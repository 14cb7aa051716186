import { people, personView, somePeople } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import { themes } from '@resume/ui/themes';
import * as mupdf from 'mupdf';
import { describe, expect, it } from 'vitest';
import { installedFaces } from '../fonts/index.js';
import { PdfError, type RenderPdfOptions, renderHtml, renderPdf } from '../index.js';
import { fontsOfThemes } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { archiveBreachesOf } from '../test/pdfa.js';
import { inTheClear } from '../test/read-pdf.js';
import { declarationsOf, ua2BreachesOf } from '../test/ua2.js';
import type { Conformance } from './conformance.js';

const fonts = await fontsOfThemes();
const source = { name: 'resume.json', mediaType: 'application/json', data: '{}' };
const options = { fonts, title: 'x', author: 'Ada', lang: 'en', date: new Date(0) };
const render = (html: string, more: Partial<RenderPdfOptions> = {}) =>
  renderHtml(html, { ...options, ...more });

const ALL_OF_2_0 = ['ua-2', 'wtpdf-accessibility', 'wtpdf-reuse', 'a-4f'] as const;

/** What HTML allows and PDF does not, and what only PDF 2.0 can say. */
const SVG =
  '<svg role="img" aria-label="A line" viewBox="0 0 10 1" width="100" height="10"><rect width="10" height="1"/></svg>';
const DOCUMENT = `
  <article><h1>Title</h1><article><h2 id="two">Part</h2><p>Text of <b>weight</b> and <i>stress</i>, <code>code</code>.</p></article></article>
  <p><a href="#two">back</a> <a href="#item">to the item</a> <a href="https://example.org">out</a></p>
  <figure>${SVG}<figcaption>After <em>it</em></figcaption></figure>
  <figure><figcaption>Before</figcaption>${SVG}</figure>
  <figure><a href="https://example.org">${SVG}</a><figcaption>Of a link</figcaption></figure>
  <figure>${SVG}${SVG}<figcaption>Of two</figcaption></figure>
  <figure><pre>let x</pre><figcaption>Of code</figcaption></figure>
  <figure><p>a</p><figcaption>Amid</figcaption><p>b</p></figure>
  <blockquote>a<blockquote>b</blockquote></blockquote>
  <ul>loose<li>a<ol type="i"><li id="item">b</li></ol></li></ul><ol style="list-style: none"><li>c</li></ol><li>lonely</li>
  <ul><li style="display: inline">on</li> <li style="display: inline">a <b>line</b></li></ul><dl><div>loose in a group</div></dl>
  <ul style="list-style-type: '– '"><li>d</li></ul><ul style="list-style-type: square"><li>e</li></ul>
  <dl><dt><p>term</p></dt><dd><p>what</p></dd><div><dt>t</dt><dd>d</dd></div>loose</dl>
  <p><q>a <q>b</q> <u>c</u></q> <del>d</del> <abbr title="what">e</abbr></p><ul><li><q>f</q></ul><q><p>g</p></q><s><p>h</p></s>
  <h2><div lang="fr">titre</div><ul><li>x</li></ul></h2>
  <strong><p>all</p></strong><span lang="fr"><p>bon</p></span><em>loose</em>
  <a href="https://example.org"><h3>head</h3><p>text</p><table><tr><td>cell</td></tr></table></a>
  <table><caption>cap <p>tion</p></caption><tfoot><tr><td>f</td></tr></tfoot>
    <thead><tr><th>a</th><th>b</th></tr></thead>
    <tbody><tr><td rowspan="2">1</td><td rowspan="9">2</td></tr><tr><td colspan="3">3</td></tr><tr></tr>
    <tr><th><blockquote>q</blockquote><h4>h</h4></th></tr></tbody>
    <tbody><tr><td rowspan="0">x</td></tr><tr><td>y</td></tr></tbody></table>`;

describe('a document that HTML allows', () => {
  it('follows UA-2, both levels of WTPDF and A-4f at once', async () => {
    const bytes = await render(DOCUMENT, { conformance: ALL_OF_2_0, source });
    expect(ua2BreachesOf(bytes)).toEqual([]);
    expect(archiveBreachesOf(bytes, { part: 4, level: 'F' })).toEqual([]);
    expect(declarationsOf(bytes)).toEqual([
      'http://pdfa.org/declarations/wtpdf#accessibility1.0',
      'http://pdfa.org/declarations/wtpdf#reuse1.0',
    ]);
  });

  it.each([
    ['a-2a', { part: 2, level: 'A' }],
    ['a-2b', { part: 2, level: 'B' }],
    ['a-2u', { part: 2, level: 'U' }],
    ['a-3a', { part: 3, level: 'A' }],
    ['a-3b', { part: 3, level: 'B' }],
    ['a-3u', { part: 3, level: 'U' }],
  ] as const)('follows UA-1 and %s', async (name, archive) => {
    const bytes = await render(DOCUMENT, {
      conformance: ['ua-1', name],
      ...(archive.part === 3 && { source }),
    });
    expect(archiveBreachesOf(bytes, archive)).toEqual([]);
    expect(breachesOf(bytes)).toEqual([]);
  });

  it('follows A-4, without an attachment', async () => {
    const bytes = await render(DOCUMENT, { conformance: ['a-4'] });
    expect(archiveBreachesOf(bytes, { part: 4 })).toEqual([]);
    expect(inTheClear(bytes)).not.toContain('pdfuaid');
  });
});

/** Some people, each in another theme; all in all where TEST_ALL is set. */
const names = Object.keys(themes) as (keyof typeof themes)[];
const pairs = process.env.TEST_ALL
  ? Object.keys(people).flatMap((person) =>
      names.map((theme) => [person as keyof typeof people, theme] as const),
    )
  : somePeople(3).map((person, index) => [person, names[(index * 4) % names.length] as string] as const);

describe.each(pairs)('the résumé of %s in %s', (person, theme) => {
  it.each([{ conformance: ALL_OF_2_0 }, { conformance: ['ua-1', 'a-3a'] as const }])(
    'follows $conformance',
    { timeout: 60_000 },
    async ({ conformance }) => {
      const view = personView(person);
      const look = themes[theme];
      const bytes = await renderPdf(<Resume view={view} />, {
        ...options,
        ...(look && { theme: look }),
        findFonts: installedFaces([import.meta.dirname]),
        lang: view.locale,
        conformance,
        source,
      });
      const isRecent = conformance === ALL_OF_2_0;
      expect(isRecent ? ua2BreachesOf(bytes) : breachesOf(bytes)).toEqual([]);
      expect(archiveBreachesOf(bytes, isRecent ? { part: 4, level: 'F' } : { part: 3, level: 'A' })).toEqual(
        [],
      );
    },
  );
});

describe('the rules of UA-2', () => {
  it('find what is broken, so that the above means something', async () => {
    const bytes = await render(DOCUMENT, { conformance: ALL_OF_2_0, source });
    const numbers = (spoil: (root: mupdf.PDFObject, page: mupdf.PDFObject) => void) => {
      const document = mupdf.Document.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument;
      spoil(document.getTrailer().get('Root'), (document.loadPage(0) as mupdf.PDFPage).getObject());
      const broken = document.saveToBuffer('').asUint8Array().slice();
      return ua2BreachesOf(broken).map((breach) => breach.split(':')[0]);
    };
    const top = (root: mupdf.PDFObject) => root.get('StructTreeRoot').get('K').get(0);
    expect(numbers(() => {})).toEqual([]);
    expect(numbers((root) => root.delete('Metadata'))).toEqual(['5', '5', '8.11.1']);
    expect(numbers((root) => top(root).delete('NS'))).toContain('8.2.5.2');
    expect(numbers((root) => root.delete('Lang'))).toContain('8.4.4');
    expect(numbers((root) => root.delete('ViewerPreferences'))).toContain('8.11.2');
    expect(numbers((root) => root.get('AF').get(0).delete('Desc'))).toContain('8.14.1');
    expect(numbers((root) => top(root).get('K').get(0).put('S', 'LI'))).toContain('32005');
    expect(numbers((_, page) => page.delete('Tabs'))).toContain('8.9.3.3');
    expect(numbers((root) => root.get('Outlines', 'First', 'A').delete('SD'))).toContain('8.8');
    expect(await render(DOCUMENT).then(ua2BreachesOf)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^8\.8/), expect.stringMatching(/^8\.2\.5\.25/)]),
    );
  });
});

describe('conformance', () => {
  it('is UA-1 in PDF 1.7 by default', async () => {
    const bytes = await render('<p>x</p>');
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7');
    expect(inTheClear(bytes)).toContain('<pdfuaid:part>1<');
    expect(inTheClear(bytes)).not.toContain('pdfaid');
  });

  it('names what is asked for and nothing else', async () => {
    const text = inTheClear(await render('<p>x</p>', { conformance: ['a-3b'] }));
    expect(text).toContain('<pdfaid:conformance>B<');
    expect(text).not.toContain('pdfuaid');
  });

  it.each<[readonly string[], RegExp]>([
    [['ua-1', 'ua-2'], /ua-1 of PDF 1\.7 and ua-2 of PDF 2\.0.*Choose/],
    [['ua-1', 'a-4f'], /ua-1 of PDF 1\.7 and a-4f of PDF 2\.0.*Choose/],
    [['ua-2', 'wtpdf-reuse', 'a-3a'], /a-3a of PDF 1\.7 and ua-2 and wtpdf-reuse of PDF 2\.0.*Choose/],
    [['a-2a', 'a-3a'], /a-2a and a-3a.*one part and level/],
    [['a-4', 'a-4f'], /a-4 and a-4f.*one part and level/],
    [['a-2b'], /a-2b, which allows no attachment.*application\/json.*choose a-3b/],
    [['a-4'], /a-4, which allows no attachment.*choose a-4f/],
    [['a-1b'], /has "a-1b", which is the name of no standard here.*ua-1, ua-2/],
    [[3 as unknown as string], /has 3, which is the name of no standard here/],
  ])('is refused by name where nothing can follow it: %j', async (conformance, message) => {
    const failure = render('<p>x</p>', { conformance: conformance as readonly Conformance[], source });
    await expect(failure).rejects.toThrow(PdfError);
    await expect(failure).rejects.toThrow(message);
  });

  it('is refused for a-4f where nothing is attached, and for what is no array', async () => {
    await expect(render('<p>x</p>', { conformance: ['a-4f'] })).rejects.toThrow(
      /Give a source, or choose a-4/,
    );
    const conformance = 'ua-2' as unknown as readonly Conformance[];
    await expect(render('<p>x</p>', { conformance })).rejects.toThrow(/is "ua-2", which is no array/);
  });

  it('lets a PDF be attached where PDF/A-2 allows it', async () => {
    const pdf = { name: 'a.pdf', mediaType: 'application/pdf', data: new Uint8Array([1]) };
    expect((await render('<p>x</p>', { conformance: ['a-2b'], source: pdf })).length).toBeGreaterThan(0);
  });
});
