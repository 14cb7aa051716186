import layoutDocument from '@react-pdf/layout';
import renderLayout from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { type LayoutNode, layoutNode } from './layout-node.js';
import type { PdfkitContext } from './structure/pdfkit-context.js';
import { fonts } from './test/fonts.js';
import { FontSet } from './typography/font-set.js';
import { setParagraph } from './typography/paragraph.js';

/** What we lean on below the public surface of react-pdf and pdfkit. Where one of these fails, read before upgrading. */
describe('react-pdf', () => {
  const layOut = layoutDocument as unknown as (root: LayoutNode, fonts: null) => Promise<LayoutNode>;

  const laidOut = (content: readonly LayoutNode[], page: LayoutNode['style'] = {}) =>
    layOut(
      layoutNode('DOCUMENT', {}, {}, [
        layoutNode(
          'PAGE',
          { size: [200, 100], layout: (_: unknown, children: unknown) => children },
          page,
          content,
        ),
      ]),
      null,
    );

  const latin = async () => {
    const set = new FontSet(fonts);
    const [face] = set.resolve(['Source Sans 3'], 400);
    if (!face) throw new Error('The test fonts lack Source Sans 3.');
    for (const char of 'abc \n') face.use(char);
    await set.cut();
    return face;
  };

  /** A text box of so many lines. */
  const text = async (index: number, lines = 1) => {
    const run = {
      text: Array(lines).fill('abc').join('\n'),
      face: await latin(),
      fontSize: 10,
      color: '#000000',
      index,
    };
    const style = {
      width: 200,
      lineHeight: 14,
      align: 'left',
      direction: 'ltr',
      autospace: 0.25,
      shortestLast: 0,
    } as const;
    return { ...layoutNode('TEXT', {}, {}), lines: setParagraph([run], style) };
  };

  const context = () =>
    new PDFDocument({ tagged: true, autoFirstPage: false, pdfVersion: '1.7' }) as unknown as PdfkitContext;

  it('lays out a plain tree, and props ride along', async () => {
    const root = await laidOut([layoutNode('VIEW', { artifact: 'Layout' }, { height: 7 })]);
    const [box] = root.children[0]?.children ?? [];
    expect(box?.props.artifact).toBe('Layout');
    expect(box?.box.height).toBe(7);
  });

  it('takes the lines of a text as they are, and parts a page between them', async () => {
    const { children: pages } = await laidOut([await text(1, 10)]);
    expect(pages.map((page) => page.children[0]?.lines?.length)).toEqual([7, 3]);
    expect(pages[0]?.children[0]?.box.height).toBe(98);
  });

  it('announces each run of text by its link, then hands its glyphs over', async () => {
    const root = await laidOut([await text(7)]);
    const painter = context();
    const calls: string[] = [];
    painter.goTo = (_x, _y, _width, _height, name) => calls.push(`run ${name}`);
    painter.glyphs = (glyphs) =>
      calls.push(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join(''));
    renderLayout(painter as never, root as never);
    expect(calls).toEqual(['run 7', 'abc']);
  });

  it('calls a canvas between its siblings, in order', async () => {
    const root = await laidOut([await text(1), await text(2)]);
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
