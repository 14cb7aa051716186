import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const index = join(import.meta.dirname, '../dist/index.d.ts');
const page = join(import.meta.dirname, 'page.ts');

/** Every exported type of what components take: `WorkItem`, `DateView`. */
function exportedItems(): readonly string[] {
  const program = ts.createProgram([index], {});
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(index) as ts.SourceFile) as ts.Symbol;
  const names = checker.getExportsOfModule(module).map(({ name }) => name);
  return names.filter((name) => /(Item|View)$/.test(name));
}

/** What an editor knows of a program of one file. */
function languageService(text: string): ts.LanguageService {
  const readFile = (file: string) => (file === page ? text : ts.sys.readFile(file));
  return ts.createLanguageService({
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      types: [],
    }),
    getScriptFileNames: () => [page],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const content = readFile(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => import.meta.dirname,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === page || ts.sys.fileExists(file),
    readFile,
  });
}

const items = exportedItems();
const lines = items.map((name) => `export const a${name}: ${name} = {  };`);
const code = [`import type { ${items.join(', ')} } from '../dist/index.js';`, ...lines].join('\n');
const service = languageService(code);

/** What an editor says of each key that an item can have, where the item is written. */
function textsOf(item: string): Readonly<Record<string, string>> {
  const position = code.indexOf(`a${item}:`) + `a${item}: ${item} = { `.length;
  const entries = service.getCompletionsAtPosition(page, position, {})?.entries ?? [];
  const texts = entries.map(({ name, source, data }) => {
    const details = service.getCompletionEntryDetails(page, position, name, {}, source, {}, data);
    return [name, ts.displayPartsToString(details?.documentation)] as const;
  });
  return Object.fromEntries(texts);
}

it.each(items)('an editor says what each field of %s is', (item) => {
  const texts = textsOf(item);
  expect(Object.keys(texts)).not.toEqual([]);
  expect(Object.keys(texts).filter((name) => texts[name] === '')).toEqual([]);
});

it.each([
  ['DateView', 'datetime', '`2024-05`'],
  ['DateRangeView', 'start', '{ datetime: "2023-08", text: "Aug 2023" }'],
  ['FigureImageView', 'width', 'CSS pixels'],
  ['FigureView', 'text', '`15%`'],
  ['LinkView', 'href', '`https://…`'],
  ['MetricItem', 'before', '{ value: 15, text: "15%" }'],
  ['PublicationItem', 'date', '{ datetime: "2024-05", text: "May 2024" }'],
  ['PublicationItem', 'place', '` 12(3), 101–109`'],
  ['MetaItem', 'kind', '`role`'],
])('an editor shows the unit or an example of %s.%s', (item, field, example) => {
  expect(textsOf(item)[field]).toContain(example);
});
