import { describeElement, type HtmlElement } from './dom/node.js';
import { cascade } from './style/cascade/cascade.js';
import { compute, type StyleRecord } from './style/cascade/compute.js';
import { LayerOrder } from './style/cascade/layers.js';
import { StyleResolver } from './style/cascade/style-resolver.js';
import type { ComputedStyle } from './style/computed-style.js';
import type { CssDiagnostic } from './style/diagnostic.js';
import type { Medium } from './style/medium.js';
import { MARGIN_BOXES, type MarginBoxName, type PageKind, type PageStyle } from './style/page-style.js';
import { resetSteps } from './style/selectors/selector.js';
import type { Declaration } from './style/sheet/declaration.js';
import { compileInline } from './style/sheet/index.js';
import type { PageRule, PageSize } from './style/sheet/page-rule.js';
import { type Conditional, holdsIn, type Stylesheet } from './style/sheet/stylesheet.js';

export interface PageOptions {
  readonly stylesheets: readonly Stylesheet[];
  /** With the size of the sheet, for pages that no `@page` rule gives one. */
  readonly medium: Medium;
  /** The document, whose `html` element passes fonts, colours and custom properties on to its pages. */
  readonly root?: HtmlElement;
  /** Which page: the first, a left one, one of a name. @default any, of the name that `page` of the `html` element has */
  readonly kind?: PageKind;
  /** Called for values that are wrong once their custom properties are known. */
  readonly onDiagnostic?: (diagnostic: CssDiagnostic) => void;
}

/** What pages have without a rule. */
const DEFAULTS = 'margin: 16mm; display: block';

/** How text stands in the margin boxes that no rule aligns, as CSS Paged Media has it. */
const ALIGNMENTS: Readonly<Record<MarginBoxName, string>> = {
  'top-left-corner': 'right',
  'top-left': 'left',
  'top-center': 'center',
  'top-right': 'right',
  'top-right-corner': 'left',
  'left-top': 'center',
  'left-middle': 'center',
  'left-bottom': 'center',
  'right-top': 'center',
  'right-middle': 'center',
  'right-bottom': 'center',
  'bottom-left-corner': 'right',
  'bottom-left': 'left',
  'bottom-center': 'center',
  'bottom-right': 'right',
  'bottom-right-corner': 'left',
};

/** The size, margins and margin boxes of a page by the `@page` rules of stylesheets. */
export function pageStyle(options: PageOptions): PageStyle {
  resetSteps();
  const { medium, stylesheets } = options;
  const computation = new PageComputation(options);
  const { page: name } = computation.root.style;
  const kind = { ...(name !== 'auto' && { name }), ...options.kind };
  const rules = rulesFor(stylesheets, medium, kind);
  const declarations = [
    ...rules.flatMap(({ normal }) => normal),
    ...rules.flatMap(({ important }) => important),
  ];
  const page = computation.compute(DEFAULTS, declarations, computation.root);
  const boxes = MARGIN_BOXES.flatMap((name) => {
    const own = rules.flatMap(({ marginBoxes }) => marginBoxes.get(name) ?? []);
    if (own.length === 0) return [];
    const vertical = /-(top|bottom)$/.exec(name)?.[1] ?? 'middle';
    const initial = `display: block; text-align: ${ALIGNMENTS[name]}; vertical-align: ${vertical}`;
    const { style } = computation.compute(initial, own, page);
    return isShown(style) ? [[name, style] as const] : [];
  });
  const size = rules.findLast((rule) => rule.size !== undefined)?.size;
  return { ...computation.sheet(size), style: page.style, marginBoxes: new Map(boxes) };
}

const isShown = ({ content, display }: ComputedStyle): boolean =>
  display !== 'none' && content !== 'none' && content !== 'normal';

/** The rules for a page, the weakest first. */
function rulesFor(stylesheets: readonly Stylesheet[], medium: Medium, kind: PageKind): readonly PageRule[] {
  const held = <T>(list: readonly Conditional<T>[]) =>
    list.filter(({ conditions }) => holdsIn(conditions, medium));
  const layers = new LayerOrder(stylesheets.flatMap((sheet) => held(sheet.layers)).map(({ value }) => value));
  return stylesheets
    .flatMap((sheet) => held(sheet.pages))
    .flatMap(({ conditions, value }) => {
      const matching = value.selectors.filter((selector) => selects(selector.kind, kind));
      if (matching.length === 0) return [];
      const specificity = Math.max(...matching.map((selector) => selector.specificity));
      return [{ layer: layers.of(conditions.layer), specificity, value }];
    })
    .sort((a, b) => a.layer - b.layer || a.specificity - b.specificity)
    .map(({ value }) => value);
}

const selects = (selector: PageKind, page: PageKind): boolean =>
  (['name', 'first', 'side', 'blank'] as const).every(
    (key) => selector[key] === undefined || selector[key] === page[key],
  );

class PageComputation {
  /** What pages inherit from. */
  readonly root: StyleRecord;
  readonly #resolver: StyleResolver;
  readonly #options: PageOptions;

  constructor(options: PageOptions) {
    this.#options = options;
    this.#resolver = StyleResolver.for(options.stylesheets, options.medium);
    const { initial } = this.#resolver;
    this.root = options.root
      ? this.#resolver.resolve(options.root, initial, undefined, describeElement).record
      : initial;
  }

  compute(defaults: string, declarations: readonly Declaration[], parent: StyleRecord): StyleRecord {
    const hints = compileInline(defaults, 'page').normal;
    const sources = { entries: [], hints, inline: { normal: declarations, important: [] } };
    const { medium, onDiagnostic = () => {} } = this.#options;
    return compute(cascade(sources, parent.style.direction), parent, {
      medium,
      registry: this.#resolver.registry,
      isRoot: false,
      container: medium,
      report: onDiagnostic,
    });
  }

  /** The width and height of the sheet. */
  sheet(size: PageSize | undefined): { readonly width: number; readonly height: number } {
    const { height, width } = this.#options.medium;
    if (size === undefined || size === 'auto') return { width, height };
    if ('orientation' in size) {
      const [short, long] = [Math.min(width, height), Math.max(width, height)];
      return size.orientation === 'landscape'
        ? { width: long, height: short }
        : { width: short, height: long };
    }
    return size;
  }
}
