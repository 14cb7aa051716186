import layoutDocument from '@react-pdf/layout';
import renderLayout from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { type LayoutNode, layoutNode } from './layout-node.js';
import type { PdfkitContext } from './structure/pdfkit-context.js';
import { fonts } from './test/fonts.js';
import { FontSet } from './typography/font-set.js';

/** What we lean on below the public surface of react-pdf and pdfkit. Where one of these fails, read before upgrading. */
describe('react-pdf', () => {
  const layOut = layoutDocument as unknown as (root: LayoutNode, store: unknown) => Promise<LayoutNode>;

  async function laidOut(content: readonly LayoutNode[]): Promise<LayoutNode> {
    const set = new FontSet(fonts);
    for (const face of set.resolve(['Source Sans 3'], 400)) for (const char of 'abc') face.used.add(char);
    const page = layoutNode(
      'PAGE',
      { size: [200, 100], layout: (_: unknown, children: unknown) => children },
      {},
      content,
    );
    return layOut(layoutNode('DOCUMENT', {}, {}, [page]), await set.subset());
  }

  const text = (href: string) =>
    layoutNode('TEXT', {}, { fontSize: 10, lineHeight: 1.4 }, [
      layoutNode('TEXT', { href }, { fontFamily: 'Source Sans 3 400', fontSize: 10 }, [
        { ...layoutNode('TEXT_INSTANCE', {}, {}), value: 'abc' },
      ]),
    ]);

  const context = () =>
    new PDFDocument({ tagged: true, autoFirstPage: false, pdfVersion: '1.7' }) as unknown as PdfkitContext;

  it('lays out a plain tree, and props ride along', async () => {
    const root = await laidOut([layoutNode('VIEW', { artifact: 'Layout' }, { height: 7 })]);
    const [box] = root.children[0]?.children ?? [];
    expect(box?.props.artifact).toBe('Layout');
    expect(box?.box.height).toBe(7);
  });

  it('announces each run of text by its link, then hands its glyphs over', async () => {
    const root = await laidOut([text('#7')]);
    const painter = context();
    const calls: string[] = [];
    painter.goTo = (_x, _y, _width, _height, name) => calls.push(`run ${name}`);
    painter.glyphs = (glyphs) =>
      calls.push(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join(''));
    renderLayout(painter as never, root as never);
    expect(calls).toEqual(['run 7', 'abc']);
  });

  it('calls a canvas between its siblings, in order', async () => {
    const root = await laidOut([text('#1'), text('#2')]);
    const calls: string[] = [];
    const [page] = root.children;
    const hook = {
      ...layoutNode('CANVAS', { paint: () => calls.push('canvas') }, {}),
      box: { top: 0, left: 0, width: 1, height: 1 },
    };
    const [first, second] = page?.children ?? [];
    const painter = context();
    painter.goTo = (_x, _y, _width, _height, name) => calls.push(name);
    painter.glyphs = () => {};
    renderLayout(
      painter as never,
      { ...root, children: [{ ...page, children: [first, hook, second] }] } as never,
    );
    expect(calls).toEqual(['1', 'canvas', '2']);
  });
});
