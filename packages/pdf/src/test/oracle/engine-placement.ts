import type { StyledElement } from '@resume/css';
import { BoxTree } from '../../boxes/box-tree.js';
import type { CssBox, LayoutBox, LineRun } from '../../boxes/box-types.js';
import { loadImages } from '../../boxes/images.js';
import { InlineContents } from '../../boxes/inline-content.js';
import { Layout } from '../../boxes/layout.js';
import { fontExtent } from '../../boxes/line-metrics.js';
import * as drawings from '../../drawing/drawings.js';
import { balancedHeight } from '../../fragmentation/fill-columns.js';
import { fillPage, wholeOf } from '../../fragmentation/fill-page.js';
import type { PageFragment, PlacedLine } from '../../fragmentation/page-fragment.js';
import type { FontFace } from '../../text/font-face.js';
import { FontSet } from '../../text/font-set.js';
import type { PlacedBox, PlacedWord, Placement } from './placement.js';
import { tokensIn } from './tokens.js';

/** What text of pseudo-elements begins with, by which it is not compared: a browser gives no rectangles of it. */
const GENERATED = '§';

/** The space that pictures are not reduced for. */
const ENDLESS = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

/** Where the engine places a document that is so wide, on a page without end. */
export async function enginePlacement(
  root: StyledElement,
  fonts: readonly FontFace[],
  width: number,
): Promise<Placement> {
  const set = await FontSet.open(fonts);
  const contents = new InlineContents(set, () => {});
  const images = await loadImages(root, undefined, () => undefined);
  const box = new BoxTree(root, contents, { images, drawings, area: ENDLESS }, () => {}).build();
  await set.subset();
  const layout = new Layout(contents.primaryFace, (flow, count) => balancedHeight(flow, count, fillPage));
  const fragment = wholeOf(layout.layOut(box, { width }), 0, 0);
  const words: PlacedWord[] = [];
  const counts = new Map<string, number>();
  const boxesInOrder: { box: CssBox; placed: PlacedBox }[] = [];
  const visit = (
    { children, height, layout: own, lines, width: wide, x, y }: PageFragment,
    dx: number,
    dy: number,
  ) => {
    const [left, top] = [dx + (own.shift?.x ?? 0), dy + (own.shift?.y ?? 0)];
    const name = own.box.place.split(' > ').at(-1) ?? '';
    if (name.includes('.') && isOfElement(own)) {
      boxesInOrder.push({ box: own.box, placed: { name, x: x + left, y: y + top, width: wide, height } });
    }
    // The browser gives no rectangles of markers.
    const isMarker = own.box.isAnonymous && own.box.structure?.role === 'Lbl';
    for (const placed of isMarker ? [] : lines) words.push(...wordsIn(placed, left, top, contents));
    for (const child of children) visit(child, left, top);
  };
  visit(fragment, 0, 0);
  const boxes = boxesInOrder
    .toSorted((a, b) => a.box.order - b.box.order)
    .map(({ placed }) => {
      const count = (counts.get(placed.name) ?? 0) + 1;
      counts.set(placed.name, count);
      return { ...placed, name: `${placed.name}:${count}` };
    });
  return { words, boxes };
}

/** Whether a box is that of an element, and no anonymous one or marker. */
const isOfElement = ({ box }: LayoutBox): boolean => !box.isAnonymous;

function wordsIn(
  { line, x, y }: PlacedLine,
  dx: number,
  dy: number,
  contents: InlineContents,
): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let text = '';
  let at: { x: number; run: LineRun } | undefined;
  const flush = () => {
    if (text && at && !text.startsWith(GENERATED)) {
      const { style } = at.run.run.inline;
      const { above } = fontExtent(style, contents.primaryFace(style));
      const top = y + dy + line.baseline - at.run.rise - above;
      words.push({ text: text.toLowerCase(), x: x + dx + at.x, y: top });
    }
    text = '';
    at = undefined;
  };
  let inline: unknown;
  for (const run of line.runs) {
    if (run.run.inline !== inline) flush();
    inline = run.run.inline;
    let pen = run.x;
    for (const [index, glyph] of run.painted.glyphs.entries()) {
      const own = String.fromCodePoint(...glyph.codePoints).replaceAll('\u00ad', '');
      const tokens = tokensIn(text + own);
      if (own.trim() === '') {
        if (own !== '') flush();
      } else {
        if (tokens.length > 1) flush();
        at ??= { x: pen, run };
        text += own;
      }
      pen += run.painted.positions[index]?.xAdvance ?? 0;
    }
  }
  flush();
  return words;
}
