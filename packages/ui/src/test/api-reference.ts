import { join } from 'node:path';
import ts from 'typescript';

const SOURCE = join(import.meta.dirname, '..');
const ISLANDS = ['ThemeSwitch', 'LocaleSwitch', 'PublicationFilter', 'CopyCitation', 'PrintButton'];

/** The reference of every exported component, from its docstrings, as Markdown. */
export function apiReference(): string {
  const entries = [join(SOURCE, 'index.ts'), ...ISLANDS.map((name) => join(SOURCE, `islands/${name}.tsx`))];
  const program = ts.createProgram(entries, {
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    customConditions: ['@resume/source'],
    strict: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const sections = entries.map((entry, index) => {
    const from = index === 0 ? '@resume/ui' : `@resume/ui/islands/${ISLANDS[index - 1]}`;
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile);
    const components = module ? componentsOf(module, checker, '') : [];
    const said = components.sort(byName).map((component) => describe(component, checker));
    return `## \`${from}\`\n\n${said.join('\n')}`;
  });
  return `# Components of @resume/ui

Written from the docstrings by \`src/api.test.ts\`; change those, then run the tests with \`-u\`. Every component takes the
props of the element it renders beside its own, and \`ref\`, \`className\` and \`style\` go to that element.

${sections.join('\n')}`;
}

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
