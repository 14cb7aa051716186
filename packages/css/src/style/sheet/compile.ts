import parse from 'css-tree/parser';
import type { RegisteredProperty } from '../cascade/custom-properties.js';
import { type CssNode, childrenOf, MAX_NESTING, nameOf, type ParseOptions } from '../css-node.js';
import type { CssDiagnostic } from '../diagnostic.js';
import { nearest } from '../nearest.js';
import { IGNORED_AT_RULES } from '../properties/ignored.js';
import { compileSelector } from '../selectors/compile.js';
import { IdleSelector, type Selector, SelectorError } from '../selectors/selector.js';
import { type BlockItem, blockItems, nesting } from '../tokens.js';
import { type ContainerTest, compileContainerQuery } from './container-query.js';
import { type FontFaceRule, readFontFace } from './font-face.js';
import { type KnownClasses, reportUnknownClasses } from './known-classes.js';
import { compileMediaQueries } from './media-query.js';
import { pageNameOf } from './page-names.js';
import { readDeclarations } from './read-declaration.js';
import { readPageRule } from './read-page-rule.js';
import type { Conditional, Conditions, StyleRule, Stylesheet } from './stylesheet.js';
import { isSupportedCondition } from './supports.js';

/** Gives the text of a stylesheet that another imports; undefined where there is none. */
export type ImportLoader = (address: string, from: string) => { css: string; file: string } | undefined;

/** The stylesheets that another imports, by their addresses. */
export type ImportedStylesheets = Readonly<Record<string, { readonly css: string; readonly file: string }>>;

export interface CompileOptions {
  /** The stylesheet's name, for messages and relative addresses. @default 'style.css' */
  readonly file?: string;
  /** Gives what `@import` names. Without it, an import is a warning. */
  readonly imports?: ImportLoader | ImportedStylesheets;
  /** The classes that a library has. Others that begin like them are warnings, as they are misspelt. */
  readonly classes?: KnownClasses;
}

const NO_CONDITIONS: Conditions = { media: [], containers: [], layer: [] };

/** Imports nested more deeply than this go round in a circle. */
const MOST_IMPORTS = 16;

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

const PARSE: ParseOptions = { positions: true, parseValue: false, parseCustomProperty: false };

interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where a part of a node's text stands. */
function placeAt(node: CssNode, text: string, offset: number): Point {
  const { line = 1, column = 1 } = node.loc?.start ?? {};
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line, column: column + last }
    : { line: line + before.length - 1, column: last + 1 };
}

/** What an item of a block is to css-tree, read alone; none where it is neither rule nor declaration. */
function blockNodes({ isRule, text }: BlockItem, { column, line }: Point): readonly CssNode[] {
  const place = { ...PARSE, line };
  try {
    if (isRule && !/^(@|--)/.test(text)) return [parse(text, { ...place, column, context: 'rule' })];
    return childrenOf(parse(`{${text}}`, { ...place, column: column - 1, context: 'block' }));
  } catch {
    return [];
  }
}

let layersWithoutName = 0;

/** Reads one stylesheet and those it imports. What is wrong in it is in its diagnostics, and never an error. */
export class StylesheetCompiler {
  readonly #file: string;
  readonly #imports: ImportLoader | undefined;
  readonly #classes: KnownClasses | undefined;
  readonly #depth: number;
  readonly #sheet: Mutable<Stylesheet>;

  constructor(
    { classes, file = 'style.css', imports }: CompileOptions,
    into?: Mutable<Stylesheet>,
    depth = 0,
  ) {
    this.#file = file;
    this.#classes = classes;
    this.#imports = typeof imports === 'object' ? (address) => imports[address] : imports;
    this.#depth = depth;
    this.#sheet = into ?? {
      file,
      rules: [],
      layers: [],
      pages: [],
      pageNames: [],
      fontFaces: [],
      registered: [],
      diagnostics: [],
    };
  }

  compile(css: string, conditions: Conditions = NO_CONDITIONS): Stylesheet {
    const root = this.#parse(css);
    if (root) this.#nodes(childrenOf(root), conditions, undefined);
    return this.#sheet;
  }

  #parse(css: string): CssNode | undefined {
    if (nesting(css) > MAX_NESTING) {
      const message = `Rules and brackets are nested more than ${MAX_NESTING} deep. Nest less deeply.`;
      this.#add('diagnostics', NO_CONDITIONS, { message, file: this.#file, line: 1, column: 1 });
      return undefined;
    }
    return parse(css, PARSE);
  }

  #add<K extends Exclude<keyof Stylesheet, 'file'>>(
    list: K,
    conditions: Conditions,
    value: Stylesheet[K][number]['value'],
  ): void {
    (this.#sheet[list] as Conditional<unknown>[]).push({ conditions, value });
  }

  #report(node: CssNode, conditions: Conditions, message: string): void {
    this.#add('diagnostics', conditions, { message, ...this.#placeOf(node) } satisfies CssDiagnostic);
  }

  #placeOf({ loc }: CssNode) {
    const { line = 1, column = 1 } = loc?.start ?? {};
    return { file: this.#file, line, column };
  }

  /** Rules, at-rules and the declarations among them. `selectors` are those of the rule around. */
  #nodes(
    nodes: readonly CssNode[],
    conditions: Conditions,
    selectors: readonly Selector[] | undefined,
  ): void {
    let declarations: CssNode[] = [];
    const flush = () => {
      const block = readDeclarations(declarations, this.#file, (at, message) =>
        this.#report(at, conditions, message),
      );
      if (selectors && block.normal.length + block.important.length > 0) {
        this.#add('rules', conditions, { selectors, ...block } satisfies StyleRule);
      }
      declarations = [];
    };
    for (const node of nodes) {
      if (node.type === 'Declaration' && selectors) {
        declarations.push(node);
        const name = pageNameOf(node);
        if (name !== undefined) this.#add('pageNames', conditions, { name, ...this.#placeOf(node) });
        continue;
      }
      flush();
      if (node.type === 'Rule') this.#rule(node, conditions, selectors);
      else if (node.type === 'Atrule') this.#atRule(node, conditions, selectors);
      else if (node.type === 'Raw') this.#raw(node, conditions, selectors);
    }
    flush();
  }

  #rule(node: CssNode, conditions: Conditions, nesting: readonly Selector[] | undefined): void {
    const prelude = node.prelude as CssNode;
    if (prelude.type !== 'SelectorList') {
      this.#report(
        node,
        conditions,
        `"${String(prelude.value ?? '').trim()}" is no selector. The rule is left out.`,
      );
      return;
    }
    if (this.#classes)
      reportUnknownClasses(prelude, this.#classes, (at, message) => this.#report(at, conditions, message));
    const selectors = childrenOf(prelude).flatMap((each) => {
      try {
        const selector = compileSelector(each, nesting);
        return selector.keys.length > 0 ? selector : [];
      } catch (error) {
        if (error instanceof SelectorError) this.#report(each, conditions, error.message);
        else if (!(error instanceof IdleSelector)) throw error;
        return [];
      }
    });
    if (selectors.length > 0) this.#nodes(childrenOf(node.block), conditions, selectors);
  }

  /** What css-tree leaves as text: nested rules of some kinds with all that follows them, or what is no CSS. */
  #raw(node: CssNode, conditions: Conditions, selectors: readonly Selector[] | undefined): void {
    const written = String(node.value);
    for (const item of blockItems(written)) {
      const { isRule, start, text } = item;
      if (/^[;}]*$/.test(text) || /^<!--|-->$/.test(text)) continue;
      const place = placeAt(node, written, start);
      const items = selectors && (isRule || text !== written.trim()) ? blockNodes(item, place) : [];
      if (items.length > 0 && items.every(({ type }) => type !== 'Raw')) {
        this.#nodes(items, conditions, selectors);
        continue;
      }
      const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
      const at = { ...node, loc: { start: { offset: 0, ...place }, end: { offset: 0 } } };
      this.#report(at, conditions, `"${shown}" is not understood. Write "property: value;" or a rule.`);
    }
  }

  #atRule(node: CssNode, conditions: Conditions, selectors: readonly Selector[] | undefined): void {
    const name = nameOf(node).replace(/^-\w+-/, '');
    const inside = childrenOf(node.block);
    const report = (message: string, at: CssNode = node) => this.#report(at, conditions, message);
    switch (name) {
      case 'media': {
        const test = this.#mediaTest(node.prelude, report);
        if (test) this.#nodes(inside, { ...conditions, media: [...conditions.media, test] }, selectors);
        return;
      }
      case 'container': {
        const test = this.#containerTest(node, report);
        if (test)
          this.#nodes(inside, { ...conditions, containers: [...conditions.containers, test] }, selectors);
        return;
      }
      case 'supports':
        if (isSupportedCondition(node.prelude)) this.#nodes(inside, conditions, selectors);
        return;
      case 'layer':
        this.#layer(node, conditions, selectors);
        return;
      case 'import':
        this.#import(node, conditions, report);
        return;
      case 'page':
        this.#page(node, conditions);
        return;
      case 'font-face': {
        const face = readFontFace(descriptorsOf(inside), this.#placeOf(node));
        if (face) this.#add('fontFaces', conditions, face satisfies FontFaceRule);
        else report('@font-face needs a font-family and a src.');
        return;
      }
      case 'property':
        this.#property(node, conditions);
        return;
      default:
        if (!IGNORED_AT_RULES.has(name) && !nameOf(node).startsWith('-')) report(unknownAtRule(name));
    }
  }

  #mediaTest(prelude: CssNode | null | undefined, report: (message: string, at?: CssNode) => void) {
    const [list] = childrenOf(prelude);
    if (list?.type === 'MediaQueryList') return compileMediaQueries(list, report);
    report('The media query is not understood. Write @media print, or a condition such as (width >= 40rem).');
    return undefined;
  }

  #containerTest(node: CssNode, report: (message: string) => void): ContainerTest | undefined {
    const { prelude } = node;
    if (typeof prelude === 'object' && prelude?.type === 'AtrulePrelude')
      return compileContainerQuery(prelude, this.#placeOf(node), report);
    report('The container query is not understood. Write @container (width >= 40rem).');
    return undefined;
  }

  #layer(node: CssNode, conditions: Conditions, selectors: readonly Selector[] | undefined): void {
    const names = childrenOf(childrenOf(node.prelude)[0]).map((each) => String(each.name).split('.'));
    if (names.some(({ length }) => length > MAX_NESTING)) {
      this.#report(node, conditions, `Layers are nested more than ${MAX_NESTING} deep. Nest less deeply.`);
      return;
    }
    if (node.block && names.length === 0) names.push([`#${++layersWithoutName}`]);
    for (const name of names) this.#add('layers', conditions, [...conditions.layer, ...name]);
    const [first] = names;
    if (!node.block || !first) return;
    this.#nodes(childrenOf(node.block), { ...conditions, layer: [...conditions.layer, ...first] }, selectors);
  }

  #import(node: CssNode, conditions: Conditions, report: (message: string, at?: CssNode) => void): void {
    const [addressNode, ...others] = childrenOf(node.prelude);
    const address = String(addressNode?.value ?? '');
    const imported = this.#imports?.(address, this.#file);
    if (!imported || this.#depth >= MOST_IMPORTS) {
      report(
        imported
          ? `@import "${address}" goes round in a circle. Remove one of the imports.`
          : `@import "${address}" is not loaded. Pass the stylesheet itself, or a loader as \`imports\`.`,
      );
      return;
    }
    let { layer, media } = conditions;
    for (const part of others) {
      if (nameOf(part) === 'layer') {
        const [named] = childrenOf(part);
        layer = [
          ...layer,
          ...(named ? String(named.name).split('.').slice(0, MAX_NESTING) : [`#${++layersWithoutName}`]),
        ];
        this.#add('layers', conditions, layer);
      } else if (nameOf(part) === 'supports') {
        if (!isSupportedCondition(part)) return;
      } else if (part.type === 'MediaQueryList') media = [...media, compileMediaQueries(part, report)];
    }
    new StylesheetCompiler(
      {
        file: imported.file,
        ...(this.#classes && { classes: this.#classes }),
        ...(this.#imports && { imports: this.#imports }),
      },
      this.#sheet,
      this.#depth + 1,
    ).compile(imported.css, { ...conditions, layer, media });
  }

  #page(node: CssNode, conditions: Conditions): void {
    const report = (at: CssNode, message: string) => this.#report(at, conditions, message);
    const rule = readPageRule(node, this.#file, report);
    if (rule) this.#add('pages', conditions, rule);
  }

  #property(node: CssNode, conditions: Conditions): void {
    const [name] = childrenOf(node.prelude);
    const descriptors = descriptorsOf(childrenOf(node.block));
    const property: RegisteredProperty = {
      inherits: descriptors.get('inherits')?.toLowerCase() !== 'false',
      initial: descriptors.get('initial-value'),
    };
    if (name) this.#add('registered', conditions, [String(name.name), property]);
  }
}

/** Descriptors by their name. */
const descriptorsOf = (nodes: readonly CssNode[]): ReadonlyMap<string, string> =>
  new Map(
    nodes.flatMap((node) =>
      node.type === 'Declaration'
        ? [[String(node.property).toLowerCase(), String((node.value as CssNode).value).trim()]]
        : [],
    ),
  );

/** The rules that are read. */
export const AT_RULES = [
  'media',
  'container',
  'supports',
  'layer',
  'import',
  'page',
  'font-face',
  'property',
];

function unknownAtRule(name: string): string {
  const close = nearest(name, AT_RULES);
  return close
    ? `@${name} is no rule. Did you mean @${close}?`
    : `@${name} is not supported. Rules there are: ${AT_RULES.map((each) => `@${each}`).join(', ')}.`;
}
