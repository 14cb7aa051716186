import { fixtureView } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import * as mupdf from 'mupdf';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { type RenderPdfOptions, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { archiveBreachesOf } from '../test/pdfa.js';

const options: RenderPdfOptions = {
  fonts,
  title: '档案 & <Archive>',
  author: '阿达',
  subject: '“引号”',
  keywords: ['甲', '乙'],
  lang: 'zh',
  date: new Date('2026-01-01T12:34:56Z'),
  conformance: ['ua-1', 'a-3a'],
  source: { name: 'resume.json', mediaType: 'application/json', data: '{}' },
};

/** A picture that is half transparent, which PDF holds as a picture and its mask. */
function seeThrough(): string {
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 8, 8], true);
  pixmap.clear();
  return `data:image/png;base64,${Buffer.from(pixmap.asPNG()).toString('base64')}`;
}

const documents: readonly (readonly [name: string, element: ReactElement])[] = [
  ['the fixture', <Resume key="fixture" view={fixtureView('zh')} />],
  [
    'links, pictures and drawings',
    <article key="article">
      <h1>题</h1>
      <p>
        <a href="https://example.org/">链接</a>
      </p>
      <img src={seeThrough()} alt="半透明" />
      <svg role="img" aria-label="方" width="20" height="20">
        <rect width="20" height="20" fill="#336699" opacity="0.5" />
      </svg>
    </article>,
  ],
];

describe('PDF/A-3a, by the clauses of ISO 19005-3', () => {
  it.each(documents)('%s breaks none, nor PDF/UA', async (_, element) => {
    const bytes = await renderPdf(element, options);
    expect(archiveBreachesOf(bytes)).toEqual([]);
    expect(breachesOf(bytes)).toEqual([]);
  });

  it('finds what is broken, so that the above means something', async () => {
    const [, element] = documents[1] ?? [];
    const bytes = await renderPdf(element as ReactElement, options);
    const numbers = (change: (document: mupdf.PDFDocument) => void) => {
      const document = mupdf.Document.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument;
      change(document);
      const broken = document.saveToBuffer('').asUint8Array().slice();
      return new Set(archiveBreachesOf(broken).map((breach) => breach.split(':')[0]));
    };
    const root = (document: mupdf.PDFDocument) => document.getTrailer().get('Root');
    const pageOf = (document: mupdf.PDFDocument) => (document.loadPage(0) as mupdf.PDFPage).getObject();
    const file = (document: mupdf.PDFDocument) => root(document).get('AF').get(0);
    expect(numbers((document) => root(document).delete('OutputIntents'))).toContain('6.2.3');
    expect(numbers((document) => root(document).delete('Metadata'))).toContain('6.6.2.1');
    expect(numbers((document) => root(document).delete('Lang'))).toContain('6.7.4');
    expect(numbers((document) => root(document).delete('StructTreeRoot'))).toContain('6.7.3');
    expect(numbers((document) => root(document).get('MarkInfo').delete('Marked'))).toContain('6.7.2');
    expect(numbers((document) => root(document).delete('AF'))).toContain('6.8');
    expect(numbers((document) => file(document).delete('AFRelationship'))).toContain('6.8');
    expect(numbers((document) => file(document).get('EF', 'F').delete('Subtype'))).toContain('6.8');
    expect(
      numbers((document) => document.getTrailer().get('Info').put('Title', document.newString('other'))),
    ).toContain('6.6.3');
    expect(numbers((document) => pageOf(document).get('Annots').get(0).put('F', 2))).toContain('6.3.2');
  });
});
