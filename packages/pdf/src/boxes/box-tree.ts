import type { ComputedStyle, StyledElement, StyledNode } from '@resume/css';
import { drawingTools } from '../drawing/tools.js';
import { isolate } from '../text/bidi.js';
import { anonymousStyle } from './anonymous-style.js';
import { outlineOf, StructureBuilder, sourceOf, spanOf } from './box-structure.js';
import type { BoxContent, CssBox, InlineBox, InlineContent, InlineItem } from './box-types.js';
import { placeIn } from './element-text.js';
import type { InlineContents } from './inline-content.js';
import { type ReplacedSource, replacedContent } from './replaced-content.js';
import { type StructureNode, textParent } from './structure-node.js';
import { tableChildren } from './table-boxes.js';

/** What a box stands in. */
interface Scope {
  readonly structure: StructureNode | undefined;
  /** The elements around it, for errors. */
  readonly place: string;
  readonly decorations: readonly ComputedStyle[];
}

const REPLACED = new Set(['img', 'svg']);

/** Elements that show something in a page that print has no form of. */
const UNPRINTABLE = new Set(['canvas', 'embed', 'iframe', 'meter', 'object', 'progress', 'video']);

/** Makes the boxes of a document of styled elements. Text is itemized on the way, so that fonts can be subset before layout. */
export class BoxTree {
  readonly #structures: StructureBuilder;
  #count = 0;

  constructor(
    private readonly root: StyledElement,
    private readonly contents: InlineContents,
    private readonly pictures: ReplacedSource,
    /** Called for each element that print cannot show. */
    private readonly onWarning: (message: string) => void,
    /** The style of an element, where it is not its own. */
    private readonly styleOf: (element: StyledElement) => ComputedStyle = ({ style }) => style,
  ) {
    this.#structures = new StructureBuilder(root);
  }

  /** The box of the whole document. */
  build(): CssBox {
    const box = this.#box(this.root, { structure: undefined, place: 'document', decorations: [] });
    this.#structures.finish();
    // The root holds the margins of what is in it.
    const display = box.style.display === 'block' ? 'flow-root' : box.style.display;
    return { ...box, isRoot: true, style: { ...box.style, display } };
  }

  #box(element: StyledElement, scope: Scope): CssBox {
    const style = this.styleOf(element);
    const order = this.#count++;
    const structure = this.#structures.of(element, scope.structure);
    const place = placeIn(scope.place, element);
    const around = style.float === 'none' && style.position !== 'absolute' ? scope.decorations : [];
    const decorations = style.textDecorationLine.length > 0 ? [...around, style] : around;
    const inner = { structure: bodyOf(element, structure), place, decorations };
    return {
      style,
      element,
      place,
      structure,
      order,
      content: this.#content(element, inner, scope),
      marker: this.#marker(element, structure, inner),
      outline: outlineOf(element),
      ...(/^t[dh]$|^col/.test(element.name) && { span: spanOf(element) }),
      namedStrings: namedStringsOf(element),
    };
  }

  #content(element: StyledElement, inner: Scope, outer: Scope): BoxContent {
    if (REPLACED.has(element.name)) {
      const source = {
        ...this.pictures,
        contents: this.contents,
        tools: drawingTools,
        onWarning: this.onWarning,
      };
      const replaced = replacedContent(element, source, outer.structure, outer.place);
      const figure = this.#structures.figureOf(element);
      return { kind: 'replaced', replaced: figure ? { ...replaced, figure } : replaced };
    }
    const { display } = this.styleOf(element);
    const boxes = this.#flow(element, inner);
    if (/^(inline-)?(flex|grid)$/.test(display))
      return { kind: 'boxes', boxes: boxes.map((run) => this.#asBox(run, element.style, inner)) };
    if (
      /^(inline-)?table$|^table-(row|header|footer|row-group|header-group|footer-group|column-group)$/.test(
        display,
      )
    ) {
      const own = boxes.map((run) => this.#asBox(run, element.style, inner));
      return { kind: 'boxes', boxes: tableChildren(element.style, own, inner.place) };
    }
    const [first] = boxes;
    if (boxes.length === 1 && first && 'inline' in first) return { kind: 'inline', inline: first.inline };
    return { kind: 'boxes', boxes: boxes.map((run) => this.#asBox(run, element.style, inner)) };
  }

  /** A run of text as an anonymous box. */
  #asBox(run: CssBox | Text, around: ComputedStyle, { place, structure }: Scope): CssBox {
    if ('content' in run) return run;
    const style = anonymousStyle(around, 'block');
    return {
      style,
      place,
      structure,
      order: run.order,
      isAnonymous: true,
      content: { kind: 'inline', inline: run.inline },
    };
  }

  /** What stands in an element: boxes, and runs of text between them. */
  #flow(element: StyledElement, scope: Scope): readonly (CssBox | Text)[] {
    const flow = new Flow(this.contents, scope.place, () => this.#count++);
    const rootOf = (): InlineBox => ({
      style: element.style,
      parent: undefined,
      structure: textParent(scope.structure),
      language: element.language,
      source: sourceOf(element),
      decorations: scope.decorations,
    });
    flow.begin(rootOf);
    if (element.style.listStylePosition === 'inside') this.#addMarker(element, flow, scope);
    for (const child of element.children) this.#add(child, flow, scope, []);
    flow.flush();
    return flow.boxes;
  }

  #add(node: StyledNode, flow: Flow, scope: Scope, chain: readonly InlineBox[]): void {
    const inline = chain.at(-1) ?? flow.root;
    if (node.kind === 'text') {
      flow.items.push({ kind: 'text', text: node.text, inline });
      return;
    }
    const { name } = node;
    const style = this.styleOf(node);
    if (name === 'br') {
      flow.items.push({ kind: 'break', inline });
      return;
    }
    if (name === 'wbr') {
      flow.items.push({ kind: 'text', text: '\u200b', inline });
      return;
    }
    if (UNPRINTABLE.has(name)) {
      this.onWarning(
        `<${name}> at ${scope.place} cannot be printed and is left out. Put words or a picture in its place, or hide it with data-media="screen".`,
      );
      return;
    }
    if (style.display === 'contents') {
      for (const child of node.children) this.#add(child, flow, scope, chain);
      return;
    }
    const structure = inline.blockStructure ?? inline.structure;
    const own: Scope = { ...scope, structure, decorations: inline.decorations };
    if (style.float !== 'none' || style.position === 'absolute') {
      const box = this.#box(node, chain.length > 0 ? own : scope);
      flow.items.push({ kind: 'out-of-flow', box, inline });
    } else if (style.display === 'inline' && !REPLACED.has(name)) this.#addInline(node, flow, scope, chain);
    else if (style.display.startsWith('inline')) {
      flow.items.push({ kind: 'atom', box: this.#box(node, { ...own, decorations: [] }), inline });
    } else {
      flow.close(chain);
      flow.boxes.push(this.#box(node, chain.length > 0 ? own : scope));
      flow.open(chain);
    }
  }

  #addInline(element: StyledElement, flow: Flow, scope: Scope, chain: readonly InlineBox[]): void {
    const { style } = element;
    const around = chain.at(-1) ?? flow.root;
    // Around blocks, an element stands in what groups these, and not in a paragraph.
    const hasBlocks = holdsBlocks(element, this.styleOf);
    const outer = hasBlocks ? (around.blockStructure ?? scope.structure) : around.structure;
    const structure = bodyOf(element, this.#structures.of(element, outer));
    const inline: InlineBox = {
      style,
      parent: around,
      structure: hasBlocks ? textParent(structure) : structure,
      blockStructure: hasBlocks ? structure : undefined,
      language: element.language,
      source: sourceOf(element),
      decorations: style.textDecorationLine.length > 0 ? [...around.decorations, style] : around.decorations,
    };
    const signs = directionOf(element);
    const sign = (text: string | undefined) => {
      if (text) flow.items.push({ kind: 'direction', text, inline });
    };
    const inner = [...chain, inline];
    sign(signs?.[0]);
    flow.items.push({ kind: 'open', inline });
    for (const child of element.children) this.#add(child, flow, scope, inner);
    flow.items.push({ kind: 'close', inline });
    sign(signs?.[1]);
  }

  /** The marker of a list item outside of it, next to its first line. */
  #marker(
    { language, marker, ...element }: StyledElement,
    item: StructureNode | undefined,
    scope: Scope,
  ): InlineContent | undefined {
    if (!marker || element.style.listStylePosition === 'inside') return undefined;
    const root: InlineBox = {
      style: {
        ...anonymousStyle(marker.style, 'block'),
        textIndent: 0,
        whiteSpaceCollapse: 'preserve',
        textWrapMode: 'nowrap',
      },
      parent: undefined,
      structure: { role: 'Lbl', parent: item },
      language,
      source: undefined,
      decorations: [],
    };
    return this.contents.contentOf(root, textItems(marker, root), scope.place);
  }

  /** The marker of a list item at the start of its first line. */
  #addMarker({ language, marker }: StyledElement, flow: Flow, { structure }: Scope): void {
    if (!marker) return;
    const inline: InlineBox = {
      style: { ...anonymousStyle(marker.style, 'inline'), whiteSpaceCollapse: 'preserve' },
      parent: flow.root,
      structure: { role: 'Lbl', parent: structure?.role === 'LBody' ? structure.parent : structure },
      language,
      source: undefined,
      decorations: [],
    };
    flow.items.push(...textItems(marker, inline));
  }
}

/** The element that what is in an element belongs to: of an item in a list, its body. */
const bodyOf = ({ name }: StyledElement, structure: StructureNode | undefined): StructureNode | undefined =>
  structure?.role === 'LI' && name === 'li' ? { role: 'LBody', parent: structure } : structure;

const textItems = ({ children }: StyledElement, inline: InlineBox): readonly InlineItem[] =>
  children.flatMap((child): InlineItem[] =>
    child.kind === 'text' ? [{ kind: 'text', text: child.text, inline }] : [],
  );

interface Text {
  readonly inline: InlineContent;
  readonly order: number;
}

/** Gathers the boxes of an element, and the text between them. */
class Flow {
  readonly boxes: (CssBox | Text)[] = [];
  items: InlineItem[] = [];
  #rootOf: (() => InlineBox) | undefined;
  root!: InlineBox;

  constructor(
    private readonly contents: InlineContents,
    private readonly place: string,
    private readonly nextOrder: () => number,
  ) {}

  begin(rootOf: () => InlineBox): void {
    this.#rootOf = rootOf;
    this.root = rootOf();
  }

  /** Ends a run of text: one without anything to see leaves its floats behind. */
  flush(): void {
    const { items } = this;
    this.items = [];
    const floating = items.flatMap((item) => (item.kind === 'out-of-flow' ? [item.box] : []));
    const isText = items.some(
      (item) => item.kind === 'atom' || item.kind === 'break' || (item.kind === 'text' && isSeen(item)),
    );
    const inline = isText ? this.contents.contentOf(this.root, items, this.place) : undefined;
    if (inline) this.boxes.push({ inline, order: this.nextOrder() });
    else this.boxes.push(...floating);
    if (this.#rootOf) this.root = this.#rootOf();
  }

  /** Ends the run of text before a block, with the inline elements around the block. */
  close(chain: readonly InlineBox[]): void {
    for (const inline of chain.toReversed()) this.items.push({ kind: 'close', inline });
    this.flush();
  }

  /** Begins the run of text after a block. */
  open(chain: readonly InlineBox[]): void {
    for (const inline of chain) this.items.push({ kind: 'open', inline });
  }
}

const isSeen = ({ inline, text }: { readonly text: string; readonly inline: InlineBox }): boolean =>
  inline.style.whiteSpaceCollapse.startsWith('preserve') ? text !== '' : /[^ \t\n\r\f]/.test(text);

/** Whether boxes that are no part of a line stand in an inline element. */
const holdsBlocks = (
  { children }: StyledElement,
  styleOf: (element: StyledElement) => ComputedStyle,
): boolean =>
  children.some((child) => {
    if (child.kind !== 'element') return false;
    const { display, float, position } = styleOf(child);
    return display === 'inline' || display === 'contents'
      ? holdsBlocks(child, styleOf)
      : !display.startsWith('inline') && float === 'none' && position !== 'absolute';
  });

/** The characters around an inline element whose text has a direction of its own. */
function directionOf({ attributes, style }: StyledElement): readonly [string, string] | undefined {
  const { direction, unicodeBidi } = style;
  if (unicodeBidi === 'plaintext' || attributes.dir === 'auto') return isolate('auto');
  if (unicodeBidi === 'isolate' || unicodeBidi === 'embed') return isolate(direction);
  return unicodeBidi.endsWith('override') ? isolate(direction, true) : undefined;
}

function namedStringsOf({ children, style }: StyledElement): Readonly<Record<string, string>> | undefined {
  if (style.stringSet.length === 0) return undefined;
  const text = children.map((child): string => (child.kind === 'text' ? child.text : textOf(child))).join('');
  return Object.fromEntries(
    style.stringSet.map(({ content, name }) => [
      name,
      content
        .map((item) => ('string' in item ? item.string : 'contentOf' in item ? text : ''))
        .join('')
        .trim(),
    ]),
  );
}

const textOf = (element: StyledElement): string =>
  element.children.map((child) => (child.kind === 'text' ? child.text : textOf(child))).join('');
