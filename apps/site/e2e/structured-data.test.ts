import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAll, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { dist, files } from './built.js';

/** What each page says of itself as JSON-LD, by page. */
const data = files
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) => {
    const page = parseDocument(readFileSync(join(dist, file), 'utf8'));
    const scripts = findAll(({ attribs }) => attribs.type === 'application/ld+json', page.children);
    return scripts.map((script) => [file, JSON.parse(textContent(script))] as const);
  });

it('finds something to check', () => {
  expect(data.length).toBeGreaterThan(0);
});

/** schema-dts is schema.org's vocabulary as types: what it does not know there, an object literal may not say. */
it('says nothing that schema.org does not know', () => {
  const things = data.flatMap(([file, value]) => apart(value).map((thing) => [file, thing] as const));
  const types = [...new Set(things.map(([, { '@type': type }]) => type))];
  const source = [
    `import type { ${types.join(', ')}, WithContext } from 'schema-dts';`,
    'declare function check<Type>(value: Type): void;',
    ...things.map(([file, thing]) => {
      const whole = { '@context': 'https://schema.org', ...thing };
      return `check<WithContext<${thing['@type']}>>(${JSON.stringify(whole)}); // ${file}`;
    }),
  ].join('\n');
  expect(things.length).toBeGreaterThan(data.length);
  expect(complaints(source)).toEqual([]);
});

interface Thing {
  readonly '@type': string;
  readonly '@reverse'?: Readonly<Record<string, readonly Thing[]>>;
}

/** A thing, and those that point to it (`@reverse`, a word of JSON-LD that the types lack), each to be checked alone. */
function apart(thing: Thing): readonly Thing[] {
  const others: Thing[] = [];
  const alone = JSON.stringify(thing, (key, value) => {
    if (key !== '@reverse') return value;
    others.push(...Object.values(value as Required<Thing>['@reverse']).flat());
    return undefined;
  });
  return [JSON.parse(alone), ...others.flatMap(apart)];
}

it('would notice a property that schema.org does not know', () => {
  const source = `import type { Person, WithContext } from 'schema-dts';
export const wrong: WithContext<Person> = { '@context': 'https://schema.org', '@type': 'Person', employer: 'x' };`;
  expect(complaints(source)).toEqual([expect.stringContaining('employer')]);
});

/** What the compiler says of a module that stands in this folder. */
function complaints(source: string): readonly string[] {
  const name = join(import.meta.dirname, 'structured-data.generated.ts');
  const options: ts.CompilerOptions = {
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === name || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === name ? ts.createSourceFile(path, source, ts.ScriptTarget.Latest) : getSourceFile(path, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText, start = 0 }) => {
    const line = file ? source.split('\n')[file.getLineAndCharacterOfPosition(start).line] : '';
    return `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n${line}`;
  });
}
