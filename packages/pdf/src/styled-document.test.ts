import { describe, expect, it } from 'vitest';
import type { PageFragment } from './fragmentation/page-fragment.js';
import { DocumentBoxes } from './styled-document.js';
import { layOutStyled } from './styled-layout.js';
import { StyledSource } from './styled-source.js';
import { fonts } from './test/fonts.js';
import { FontSet } from './text/font-set.js';

const set = await FontSet.open(fonts);

const TEXT = '<p>Ada wrote about engines that weave numbers as looms weave flowers and leaves.</p>'.repeat(
  40,
);
const DRAWING = '<svg aria-hidden="true" width="300" height="2000"><path d="M0 0h9v9z"/></svg>';

function documentOf(html: string, css: string) {
  const source = new StyledSource(html, { lang: 'en', theme: 'none', stylesheets: [{ css }] });
  const material = {
    fonts: set,
    images: new Map(),
    drawings: undefined,
    onMissing: () => {},
    header: undefined,
    footer: '',
  };
  return { source, material, boxes: new DocumentBoxes(source, material) };
}

type Layout = Awaited<ReturnType<typeof layOutStyled>>;

const fragmentsOf = ({ pages }: Layout): readonly PageFragment[] => {
  const visit = (fragment: PageFragment): PageFragment[] => [fragment, ...fragment.children.flatMap(visit)];
  return pages.flatMap(({ parts }) => parts.flatMap(({ fragment }) => visit(fragment)));
};

const boxesOf = (layout: Layout) => new Set(fragmentsOf(layout).map((fragment) => fragment.layout.box));

const placesOf = (layout: Layout) =>
  fragmentsOf(layout).map(({ height, layout: { box }, x, y }) => ({ place: box.place, x, y, height }));

describe('DocumentBoxes', () => {
  it.each([
    ['the same', TEXT, 'p { width: 80% }', true],
    ['its own in styles that depend on the size of the page', TEXT, 'p { width: 80vw }', false],
    ['its own where a picture is made smaller to fit the page', TEXT + DRAWING, '', false],
  ])('gives another scale %s', async (_, html, css, isShared) => {
    const { boxes, material, source } = documentOf(html, css);
    await layOutStyled(source, material, 1, boxes);
    const scaled = await layOutStyled(source, material, 0.97, boxes);
    const again = await layOutStyled(source, material, 1, boxes);
    const shared = [...boxesOf(scaled)].filter((box) => boxesOf(again).has(box));
    expect(shared.length > 0).toBe(isShared);

    const alone = documentOf(html, css);
    const fresh = await layOutStyled(alone.source, alone.material, 0.97);
    expect(placesOf(scaled)).toEqual(placesOf(fresh));
  });
});
