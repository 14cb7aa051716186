import * as mupdf from 'mupdf';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { paintGlyphs } from './pdf/paint-glyphs.js';
import type { PdfkitContext } from './pdf/pdfkit-context.js';
import { fonts } from './test/fonts.js';
import { readPdf, roles } from './test/read-pdf.js';
import { FontSet } from './text/font-set.js';

/** What we lean on below the public surface of pdfkit. Where one of these fails, read before upgrading. */
describe('pdfkit', () => {
  async function context() {
    const made = new PDFDocument({ tagged: true, autoFirstPage: false, pdfVersion: '1.7', compress: false });
    const chunks: Uint8Array[] = [];
    made.on('data', (chunk) => chunks.push(chunk));
    const bytes = new Promise<Uint8Array>((resolve) => made.on('end', () => resolve(Buffer.concat(chunks))));
    const painter = made as unknown as PdfkitContext;
    painter.addPage({ size: [200, 100], margin: 0 });
    return { painter, bytes };
  }

  const latin = async () => {
    const set = await FontSet.open(fonts);
    const [face] = set.resolve(['Source Sans 3'], 400);
    if (!face) throw new Error('The test fonts lack Source Sans 3.');
    for (const char of 'abc') face.use(char);
    await set.subset();
    return face.font;
  };

  it('keeps the font chosen last, and takes glyphs under codes of ours', async () => {
    const { painter, bytes } = await context();
    const font = await latin();
    painter.font(font);
    const { advanceWidth, id } = font.glyphForCodePoint(0x61);
    const glyph = { id, advanceWidth, codePoints: [0x7a] };
    const position = { xAdvance: 5, xOffset: 0, yOffset: 0 };
    paintGlyphs(painter, painter._font, 10, [glyph], [position], 20, 30);
    painter.end();
    const [page] = await readPdf(await bytes);
    expect(page?.text).toBe('z');
  });

  it('makes an element of the structure of each, in order', async () => {
    const { painter, bytes } = await context();
    const root = painter.struct('Document');
    painter.addStructure(root);
    for (const role of ['H1', 'P']) {
      const element = painter.struct(role);
      root.add(element);
      element.add(painter.markStructureContent(role));
      painter.rect(0, 0, 10, 10);
      painter.fill();
      painter.endMarkedContent();
      expect(painter.page.markings).toHaveLength(0);
    }
    painter.end();
    const [page] = await readPdf(await bytes);
    expect(page && roles(page.structure)).toEqual(['Root', ['Document', ['H1'], ['P']]]);
  });

  it('goes to places by name, wherever they are', async () => {
    const { painter, bytes } = await context();
    painter.goTo(0, 0, 10, 10, '7a', {});
    painter.addPage({ size: [200, 100], margin: 0 });
    const { data } = painter._root.data.Names;
    data.Dests.add('7a', { D: [painter.page.dictionary, 'XYZ', 0, 70, null] });
    painter.end();
    const document = mupdf.Document.openDocument(await bytes, 'application/pdf');
    const [link] = document.loadPage(0).getLinks();
    expect(link && document.resolveLinkDestination(link)).toMatchObject({ page: 1, y: 30 });
  });

  it('paints with y pointing down, and knows the paths of SVG', async () => {
    const { painter, bytes } = await context();
    painter.path('M0 0h10v10z');
    painter.fillColor('#ff0000');
    painter.fill('even-odd');
    painter.end();
    const source = Buffer.from(await bytes).toString('latin1');
    expect(source).toContain('1 0 0 -1 0 100 cm');
    expect(source).toMatch(/0 0 m\s+10 0 l\s+10 10 l\s+h\s[\s\S]*1 0 0 scn\s+f\*/);
  });
});
