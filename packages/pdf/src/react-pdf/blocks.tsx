import { Image, Link, View } from '@react-pdf/renderer';
import { type ComputedStyle, resolveLength } from '@resume/css';
import type { ReactElement } from 'react';
import { inOrder } from '../boxes/alignment.js';
import type { CssBox, InlineContent, Outline, Replaced } from '../boxes/box-types.js';
import { edgesOf, horizontal, vertical } from '../boxes/edges.js';
import type { StructureNode } from '../boxes/structure-node.js';
import { POINT } from '../boxes/units.js';
import { endsPage } from '../fragmentation/breaks.js';
import type { BoxElements, Place } from './box-elements.js';
import {
  around,
  innerWidth,
  insets,
  isTransparent,
  marginStyle,
  replacedSize,
  sides,
  surrounded,
} from './box-place.js';
import { boxStyle, flexContainer, flexItem } from './box-style.js';
import { EMPTY } from './empty-item.js';
import { contentHeight, heightAt, lineHeightOf, textHeight } from './estimate.js';
import { baselineShifts, lineStyle, shrunkStyles } from './flex-row.js';
import { floatItem, nextTo } from './floats.js';
import {
  arranged,
  collapsed,
  type FlowItem,
  type FlowOptions,
  leadingOf,
  marginOf,
  placed,
  tallestOf,
  withProps,
} from './flow.js';
import { gridItems } from './grid.js';
import { mixedLine } from './mixed-line.js';
import { tableItems } from './table.js';
import { anchorName, hrefOf, piecesOf, type TextOptions, textBlock, widthOf } from './text.js';
import type { Bookmark, Style } from './types.js';

/** The number of the last bookmark: react-pdf finds the one around another by it. */
let bookmarks = 0;

/** Turns boxes into elements of react-pdf. */
export class Blocks implements BoxElements {
  readonly flow: FlowOptions;
  readonly #anchored = new Set<StructureNode>();
  /** The headings that the next one may belong to: their levels and the numbers of their bookmarks. */
  #headings: readonly { readonly level: number; readonly ref: string }[] = [];

  /** @param pageHeight in px */
  constructor(
    readonly options: TextOptions,
    pageHeight: number,
  ) {
    this.flow = {
      pageHeight,
      group: (elements, props, key) => {
        const [rest, style] = placed(props);
        return (
          <View key={key} {...rest} style={style}>
            {elements}
          </View>
        );
      },
    };
  }

  itemsOf(box: CssBox, place: Place): readonly FlowItem[] {
    const { outline, structure, style } = box;
    const bookmark = outline && this.#bookmarkOf(outline);
    const anchors = this.#anchorsOf(structure);
    const items = this.#boxItems(box, { ...place, marker: box.marker ?? place.marker });
    const named = anchors.length > 0 && items.length === 0 ? [EMPTY] : items;
    const [first, ...others] = named;
    const last = named.length - 1;
    if (!first) return [];
    const more = { ...(anchors[0] && { id: anchors[0] }), ...(bookmark && { bookmark }) };
    const marks = anchors.slice(1).map((id) => withProps(EMPTY, { id }));
    return [...marks, withProps(first, more), ...others].map((item, index) => ({
      ...item,
      breakBefore: item.breakBefore || (index === 0 && endsPage(style.breakBefore)),
      breakAfter: item.breakAfter || (index === last && endsPage(style.breakAfter)),
      keepsNext: item.keepsNext || (index === last && /^avoid/.test(style.breakAfter)),
    }));
  }

  #boxItems(box: CssBox, place: Place): readonly FlowItem[] {
    const { content, style } = box;
    if (content.kind === 'replaced') return [this.#replacedItem(box, content.replaced, place)];
    if (!FLOWS.test(style.display) || !isTransparent(style)) return [this.#boxItem(box, place)];
    const { margin, padding } = edgesOf(style, place.width);
    const items = this.#contentItems(box, {
      ...place,
      left: place.left + margin.left + padding.left,
      right: place.right + margin.right + padding.right,
      width: place.width - horizontal(margin) - horizontal(padding),
    });
    return surrounded(items, around(style, place.width));
  }

  /** An item with an element of its own. */
  #boxItem(box: CssBox, place: Place): FlowItem {
    const { content, style } = box;
    const { margin, padding, border } = edgesOf(style, place.width);
    const inner = innerWidth(style, place.width);
    const fits = place.fits && style.width === 'auto';
    const children = this.#inside(box, inner, place.marker, fits);
    const holds = FLOWS.test(style.display) && style.display !== 'flow-root' && style.overflow === 'visible';
    const ends = {
      top: holds && padding.top + border.top === 0 ? children.top : undefined,
      bottom: holds && padding.bottom + border.bottom === 0 ? children.bottom : undefined,
    };
    const height = contentHeight(box, inner) + vertical(padding) + vertical(border);
    const lineHeight = lineHeightOf(box);
    return {
      top: ends.top ? collapsed(marginOf(margin.top), ends.top) : marginOf(margin.top),
      bottom: ends.bottom ? collapsed(marginOf(margin.bottom), ends.bottom) : marginOf(margin.bottom),
      height,
      lineHeight,
      leading: children.leading > 0 ? border.top + padding.top + children.leading : 0,
      breakBefore: false,
      breakAfter: false,
      keepsNext: false,
      // A border stays behind where all lines of a heading move to the next page.
      whole:
        /^avoid/.test(style.breakInside) ||
        style.height !== 'auto' ||
        (content.kind === 'inline' && height < 4 * lineHeight),
      make: (props, key) => {
        const [rest, margins] = placed(props);
        return (
          <View
            key={key}
            {...rest}
            style={{
              ...boxStyle(style, place.width, tallestOf(this.flow)),
              ...this.#arrangement(style, inner),
              ...sides(style, place),
              ...margins,
            }}
          >
            {children.elements({ top: !ends.top, bottom: !ends.bottom })}
          </View>
        );
      },
    };
  }

  elementOf(box: CssBox, style: Style, width: number, key: string, fits = false): ReactElement {
    const { outline, structure } = box;
    const bookmark = outline && this.#bookmarkOf(outline);
    const [id] = this.#anchorsOf(structure);
    const more = { ...(id && { id }), ...(bookmark && { bookmark }) };
    if (box.content.kind === 'replaced') {
      return (
        <View key={key} {...more} style={{ ...marginStyle(box.style, width), ...style }}>
          {this.#replaced(box, box.content.replaced, width)}
        </View>
      );
    }
    const own = {
      ...boxStyle(box.style, width, tallestOf(this.flow)),
      ...this.#arrangement(box.style, width),
      ...marginStyle(box.style, width),
    };
    const { elements } = this.#inside(
      box,
      innerWidth(box.style, width),
      box.marker,
      fits && box.style.width === 'auto',
    );
    return (
      <View key={key} {...more} style={{ ...own, ...style }}>
        {elements({ top: true, bottom: true })}
      </View>
    );
  }

  /** What stands in the element of a box. */
  #inside(box: CssBox, width: number, marker: InlineContent | undefined, fits: boolean | undefined) {
    const { content, style } = box;
    if (content.kind === 'boxes' && style.display.endsWith('flex')) {
      const items = this.#flexItems(inOrder(content.boxes), style, width, fits);
      const withMarkers = marker ? [this.#markerElement(marker), ...items] : items;
      return { top: undefined, bottom: undefined, leading: 0, elements: () => withMarkers };
    }
    const items = this.#contentItems(box, { left: 0, right: 0, width, marker, fits });
    return {
      top: items[0]?.top,
      bottom: items.at(-1)?.bottom,
      leading: leadingOf(items, this.flow),
      elements: (outer: { readonly top: boolean; readonly bottom: boolean }) =>
        arranged(items, this.flow, outer),
    };
  }

  #flexItems(
    boxes: readonly CssBox[],
    style: ComputedStyle,
    width: number,
    fits = false,
  ): readonly ReactElement[] {
    const isRow = style.flexDirection.startsWith('row');
    const gap = style.columnGap === 'normal' ? 0 : resolveLength(style.columnGap, width);
    const shrunk =
      isRow && style.flexWrap === 'nowrap'
        ? shrunkStyles(
            boxes,
            width - gap * (boxes.length - 1),
            !fits && /^(normal|start|flex-start|left)$/.test(style.justifyContent),
          )
        : isRow
          ? boxes.map((child) => lineStyle(child, width))
          : [];
    const shifts = isRow && style.alignItems === 'baseline' ? baselineShifts(boxes, this.options.fonts) : [];
    return boxes.map((child, index) => {
      const own = { maxWidth: '100%', ...flexItem(child.style, width, fits), ...shrunk[index] };
      const isStretched = isRow
        ? own.width !== undefined || own.flexGrow !== undefined || own.flexBasis !== undefined
        : /^(auto|normal|stretch)$/.test(child.style.alignSelf) &&
          /^(normal|stretch)$/.test(style.alignItems);
      const shift = shifts[index] ?? 0;
      const { margin } = edgesOf(child.style, width);
      const lowered = shift > 0 ? { marginTop: margin.top * POINT + shift } : {};
      return this.elementOf(child, { ...own, ...lowered }, width, `${index}`, fits || !isStretched);
    });
  }

  #arrangement(style: ComputedStyle, width: number): Style {
    return style.display.endsWith('flex') ? flexContainer(style, width) : {};
  }

  #contentItems(box: CssBox, place: Place): readonly FlowItem[] {
    const { content, style } = box;
    if (content.kind === 'inline') return this.#inlineItems(content.inline, place);
    if (content.kind === 'replaced') return [];
    const withMarkers =
      place.marker && !FIRST_LINE.test(style.display) ? [this.#markerItem(place.marker, place)] : [];
    if (style.display.endsWith('grid')) return [...withMarkers, ...gridItems(box, place, this)];
    if (style.display.endsWith('table')) return [...withMarkers, ...tableItems(box, place, this)];
    const { boxes } = content;
    const items: FlowItem[] = [];
    for (let index = 0; index < boxes.length; index += 1) {
      const child = boxes[index] as CssBox;
      const inner = index === 0 ? place : { ...place, marker: undefined };
      if (child.style.float === 'none') {
        items.push(...this.itemsOf(child, inner));
        continue;
      }
      const next = nextTo(child, boxes.slice(index + 1), place.width);
      items.push(floatItem(child, next, inner, this));
      index += next.length;
    }
    if (place.marker && boxes.length === 0) return [this.#markerItem(place.marker, place)];
    return items;
  }

  #inlineItems(inline: InlineContent, place: Place): readonly FlowItem[] {
    const floated = inline.runs.flatMap(({ outOfFlow }) =>
      outOfFlow ? this.itemsOf(outOfFlow, { ...place, marker: undefined }) : [],
    );
    const ids = inline.runs.flatMap((run) => this.#anchorsOf(run.inline.structure));
    const [id, ...others] = [...new Set(ids)];
    const marks = others.map((each) => withProps(EMPTY, { id: each }));
    const item = inline.runs.some(({ atom }) => atom)
      ? this.#mixedItem(inline, place)
      : this.#textItem(inline, place);
    return [...floated, ...marks, id === undefined ? item : withProps(item, { id })];
  }

  #textItem(inline: InlineContent, place: Place): FlowItem {
    const root = inline.root.style;
    const pieces = piecesOf(inline, inline.styled);
    const marker = place.marker && piecesOf(place.marker, place.marker.styled);
    return {
      ...EMPTY,
      height: textHeight(inline, place.width),
      lineHeight: lineHeightOf(inline.root),
      make: (props, key) => {
        const [rest, margins] = placed(props);
        return textBlock(
          { pieces, marker, root, place: rest, style: { ...margins, ...insets(place) } },
          this.options,
          key,
        );
      },
    };
  }

  #mixedItem(inline: InlineContent, place: Place): FlowItem {
    const atoms = inline.runs.flatMap(({ atom }) => (atom ? [heightAt(atom, place.width)] : []));
    return {
      ...EMPTY,
      height: Math.max(textHeight(inline, place.width), ...atoms),
      lineHeight: lineHeightOf(inline.root),
      whole: true,
      make: mixedLine(inline, {
        width: place.width,
        fits: place.fits ?? false,
        marker: place.marker,
        style: insets(place),
        text: this.options,
        atomElement: (atom, style, key) => this.elementOf(atom, style, place.width, key, true),
      }),
    };
  }

  /** A marker where no text follows it. */
  #markerElement(marker: InlineContent): ReactElement {
    const pieces = piecesOf(marker, marker.styled);
    const style: Style = { position: 'absolute', top: 0, left: -widthOf(pieces) * POINT };
    return textBlock({ pieces, root: marker.root.style, style }, this.options, 'marker');
  }

  #markerItem(marker: InlineContent, place: Place): FlowItem {
    return { ...this.#textItem(marker, { ...place, marker: undefined }), keepsNext: true };
  }

  #replacedItem(box: CssBox, replaced: Replaced, place: Place): FlowItem {
    const { margin } = edgesOf(box.style, place.width);
    return {
      ...EMPTY,
      top: marginOf(margin.top),
      bottom: marginOf(margin.bottom),
      height: contentHeight(box, place.width),
      make: (props, key) => {
        const [rest, margins] = placed(props);
        return (
          <View
            key={key}
            {...rest}
            style={{ ...sides(box.style, place), ...margins, alignItems: 'flex-start' }}
          >
            {this.#replaced(box, replaced, place.width)}
          </View>
        );
      },
    };
  }

  #replaced(box: CssBox, replaced: Replaced, basis: number): ReactElement {
    const { style, structure } = box;
    const size = replacedSize(replaced, style, { width: basis, height: tallestOf(this.flow) });
    const look = boxStyle({ ...style, width: 'auto', height: 'auto' }, basis, tallestOf(this.flow));
    const element = replaced.draw ? (
      this.options.fonts.drawings.drawingElement(
        replaced.draw({ width: size.width ?? style.fontSize, height: size.height ?? style.fontSize }),
        look,
        'drawing',
      )
    ) : (
      <Image
        src={replaced.picture?.name ?? ''}
        style={{
          ...look,
          maxWidth: '100%',
          ...(size.width !== undefined && { width: size.width * POINT }),
          ...(size.height !== undefined && { height: size.height * POINT }),
          objectFit: style.objectFit,
        }}
      />
    );
    const href = hrefOf(structure);
    return href === undefined ? element : <Link src={href}>{element}</Link>;
  }

  /** The names of an element, once: what is in it has the same structure. */
  #anchorsOf(structure: StructureNode | undefined): readonly string[] {
    if (!structure?.anchors || this.#anchored.has(structure)) return [];
    this.#anchored.add(structure);
    return structure.anchors.map(anchorName);
  }

  #bookmarkOf({ level, title }: Outline): Bookmark {
    const outer = this.#headings.filter((heading) => heading.level < level);
    const parent = outer.at(-1)?.ref;
    bookmarks += 1;
    const ref = `heading ${bookmarks}`;
    this.#headings = [...outer, { level, ref }];
    // react-pdf nests bookmarks by the elements they are on; those of headings are nested by their levels.
    return { title, expanded: true, ref, ...(parent !== undefined && { parent }) } as Bookmark;
  }
}

/** What a box that holds blocks or lines displays as. */
const FLOWS = /^(block|flow-root|list-item|table-caption|table-cell|inline-block|grid|table)$/;

/** What puts a marker into the first line it holds. */
const FIRST_LINE = /^(block|flow-root|list-item|table-caption|table-cell|inline-block)$/;
