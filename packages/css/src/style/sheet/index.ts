import parse from 'css-tree/parser';
import { type CssNode, childrenOf, type ParseOptions } from '../css-node.js';
import type { CssDiagnostic } from '../diagnostic.js';
import { type CompileOptions, type ImportedStylesheets, StylesheetCompiler } from './compile.js';
import { type DeclarationBlock, readDeclarations } from './read-declaration.js';
import type { Stylesheet } from './stylesheet.js';

/** Compiled stylesheets by their file and content. A program renders with few, again and again. */
const compiled = new Map<string, Stylesheet>();
const MOST_COMPILED = 50;

/**
 * Reads a stylesheet, once for all media. The same text gives the same object; where it imports others, the same text with
 * the same object of `imports`.
 *
 * What is wrong in it is reported by `styleDocument`, for the medium that it matters in.
 */
export function compileStylesheet(css: string, options: CompileOptions = {}): Stylesheet {
  const { imports } = options;
  if (typeof imports === 'object') return compileImporting(css, { ...options, imports });
  if (/@import/i.test(css)) return new StylesheetCompiler(options).compile(css);
  return cached(
    compiled,
    MOST_COMPILED,
    `${options.classes?.prefix ?? ''}\n${options.file ?? ''}\n${css}`,
    () => new StylesheetCompiler(options).compile(css),
  );
}

const importing = new WeakMap<ImportedStylesheets, { readonly css: string; readonly sheet: Stylesheet }>();

function compileImporting(
  css: string,
  options: CompileOptions & { imports: ImportedStylesheets },
): Stylesheet {
  const known = importing.get(options.imports);
  if (known?.css === css) return known.sheet;
  const sheet = new StylesheetCompiler(options).compile(css);
  importing.set(options.imports, { css, sheet });
  return sheet;
}

/** Declarations of a `style` attribute, with what is wrong in them. */
export interface InlineStyle extends DeclarationBlock {
  readonly diagnostics: readonly CssDiagnostic[];
}

const INLINE: ParseOptions = {
  context: 'declarationList',
  positions: true,
  parseValue: false,
  parseCustomProperty: false,
};

const inlines = new Map<string, InlineStyle>();
const MOST_INLINE = 1000;

/** Reads the declarations of a `style` attribute. */
export const compileInline = (text: string, file: string): InlineStyle =>
  cached(inlines, MOST_INLINE, `${file}\n${text}`, () => {
    const diagnostics: CssDiagnostic[] = [];
    const report = ({ loc }: CssNode, message: string) => {
      const { column, line } = loc?.start ?? { line: 1, column: 1 };
      diagnostics.push({ message, file, line, column });
    };
    let declarations: readonly CssNode[] = [];
    try {
      const nodes = childrenOf(parse(text, INLINE));
      declarations = nodes.filter(({ type }) => type === 'Declaration');
      for (const node of nodes) {
        if (node.type !== 'Declaration')
          report(node, `"${text.slice(0, 60)}" is not understood. Write "property: value;".`);
      }
    } catch {
      report({ type: '', loc: null }, 'The style attribute is not understood. Write "property: value;".');
    }
    return { ...readDeclarations(declarations, file, report), diagnostics };
  });

/** What is known by a key, or is made now. The oldest is forgotten first. */
function cached<T>(known: Map<string, T>, most: number, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  known.set(key, value);
  return value;
}
