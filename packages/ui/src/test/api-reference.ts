import { join } from 'node:path';
import ts from 'typescript';

const SOURCE = join(import.meta.dirname, '..');
const ISLANDS = ['ThemeSwitch', 'LocaleSwitch', 'PublicationFilter', 'CopyCitation', 'PrintButton'];

/** The reference of every exported component, from its docstrings, as Markdown. */
export function apiReference(): string {
  const { checker, modules } = read();
  const sections = modules.map((module, index) => {
    const from = index === 0 ? '@resume/ui' : `@resume/ui/islands/${ISLANDS[index - 1]}`;
    const components = module ? componentsOf(module, checker, '') : [];
    const said = components.sort(byName).map((component) => describe(component, checker));
    const items = module ? itemsOf(module, checker).map((item) => describeItem(item, checker)) : [];
    const written = items.length > 0 ? `\n## Items\n\n${ITEMS}\n\n${items.join('\n')}` : '';
    return `## \`${from}\`\n\n${said.join('\n')}${written}`;
  });
  return `# Components of @resume/ui

Written from the docstrings by \`src/api.test.ts\`; change those, then run the tests with \`-u\`. Every component takes the
props of the element it renders in addition to its own, and \`ref\`, \`className\` and \`style\` go to that element.

${sections.join('\n')}`;
}

/** What the package exports, by name: components, functions and types. */
export function exportedNames(): ReadonlySet<string> {
  const { checker, modules } = read();
  return new Set(
    modules.flatMap((module) => (module ? checker.getExportsOfModule(module).map(({ name }) => name) : [])),
  );
}

let program: ts.Program | undefined;

/** The entries of the package, read once: it takes seconds. */
function read(): { readonly checker: ts.TypeChecker; readonly modules: readonly (ts.Symbol | undefined)[] } {
  const entries = [join(SOURCE, 'index.ts'), ...ISLANDS.map((name) => join(SOURCE, `islands/${name}.tsx`))];
  program ??= ts.createProgram(entries, {
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    customConditions: ['@resume/source'],
    strict: true,
    noEmit: true,
  });
  const { getSourceFile } = program;
  const checker = program.getTypeChecker();
  return {
    checker,
    modules: entries.map((entry) => checker.getSymbolAtLocation(getSourceFile(entry) as ts.SourceFile)),
  };
}

const ITEMS = `What components show, as plain objects. The views of \`@resume/schema\` fit, and so does what you write by hand:
keys marked as required must be there. The types are exported from \`@resume/ui\`.`;

/** The types of items that a module exports, by name. */
function itemsOf(module: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  return checker
    .getExportsOfModule(module)
    .map((exported) =>
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
    )
    .filter(({ flags, name }) => flags & TYPES && /[a-z]Item$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const TYPES = ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface;

function describeItem(item: ts.Symbol, checker: ts.TypeChecker): string {
  const type = checker.getDeclaredTypeOfSymbol(item);
  // An item may be a text alone, plain or prepared.
  const isPrepared = (object: ts.Type) => object.getProperty('children') ?? object.getProperty('blocks');
  const objects = (type.isUnion() ? type.types : [type]).filter(
    (object) => object.flags & OBJECTS && !isPrepared(object),
  );
  const rows = objects
    .flatMap((object) => inOrder(object.getProperties()))
    .map((key) => {
      const required = key.flags & ts.SymbolFlags.Optional ? '' : 'required';
      const valueType = checker.getNonNullableType(checker.getTypeOfSymbol(key));
      const written = checker.typeToString(
        valueType,
        undefined,
        ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
      );
      return `| \`${key.name}\` | ${code(literalsInOrder(written))} | ${required} | ${docOf(key, checker)} |`;
    });
  return `### \`${item.name}\`\n\n${docOf(item, checker)}\n\n| key | type | | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** Keys as they are declared. TypeScript lists them by what it happened to read first. */
function inOrder(keys: readonly ts.Symbol[]): readonly ts.Symbol[] {
  const place = ({ declarations: [declaration] = [], name }: ts.Symbol) =>
    declaration === undefined
      ? name
      : `${declaration.getSourceFile().fileName}:${String(declaration.pos).padStart(9, '0')}`;
  return keys.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** A union of literals by the alphabet, for the same reason. */
const literalsInOrder = (type: string): string =>
  /^"[^"]*"( \| "[^"]*")+$/.test(type) ? type.split(' | ').sort().join(' | ') : type;

const OBJECTS = ts.TypeFlags.Object | ts.TypeFlags.Intersection;

interface Component {
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly props: ts.Type;
}

const byName = (a: Component, b: Component) => (a.name < b.name ? -1 : 1);

/** The components a module exports, those in a namespace such as `Timeline` under its name. */
function componentsOf(module: ts.Symbol, checker: ts.TypeChecker, prefix: string): Component[] {
  return checker.getExportsOfModule(module).flatMap((exported): Component[] => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const name = prefix + exported.name;
    if (symbol.flags & ts.SymbolFlags.ValueModule) return componentsOf(symbol, checker, `${name}.`);
    if (!/^[A-Z]/.test(exported.name) || !symbol.valueDeclaration) return [];
    const type = checker.getTypeOfSymbolAtLocation(symbol, symbol.valueDeclaration);
    const [parameter] = type.getCallSignatures()[0]?.parameters ?? [];
    if (!parameter) return [];
    return [{ name, symbol, props: checker.getTypeOfSymbolAtLocation(parameter, symbol.valueDeclaration) }];
  });
}

function describe({ name, symbol, props }: Component, checker: ts.TypeChecker): string {
  const rows = props
    .getProperties()
    .filter(isOwn)
    .map((prop) => row(prop, checker));
  const table =
    rows.length > 0 ? `\n| prop | type | default | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n` : '';
  return `### \`${name}\`\n\n${docOf(symbol, checker)}\n${table}`;
}

/** Whether a prop is the library's own and not its element's. */
const isOwn = (prop: ts.Symbol): boolean =>
  prop.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(SOURCE)) ?? false;

function row(prop: ts.Symbol, checker: ts.TypeChecker): string {
  const [declaration] = prop.declarations ?? [];
  const type = declaration && ts.isPropertySignature(declaration) ? (declaration.type?.getText() ?? '') : '';
  const isOptional = Boolean(prop.flags & ts.SymbolFlags.Optional);
  const fallback = prop.getJsDocTags(checker).find((tag) => tag.name === 'default');
  const said = ts.displayPartsToString(fallback?.text);
  return `| \`${prop.name}\` | ${code(type)} | ${said ? code(said) : isOptional ? '' : 'required'} | ${docOf(prop, checker)} |`;
}

const docOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|');

const code = (text: string) => `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
