import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { descriptionsIn, withFieldDocs } from './test/field-docs.js';

const folder = import.meta.dirname;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const sections = readdirSync(join(folder, 'sections')).filter((file) => !file.endsWith('.test.ts'));
const files = [
  'resume.ts',
  'basics.ts',
  'people/person.ts',
  'document.ts',
  'layout/layout-schema.ts',
  'variants/variant-schema.ts',
  ...sections.map((file) => `sections/${file}`),
];
const descriptions = new Map(
  [...files, 'audience.ts', 'dates/partial-date.ts', 'text/localized.ts'].flatMap((file) =>
    descriptionsIn(read(file)),
  ),
);

it.each(files)(
  'says in the doc comments of %s what its fields describe (vitest -u writes them)',
  async (file) => {
    await expect(withFieldDocs(read(file), descriptions)).toMatchFileSnapshot(`./${file}`);
  },
);

it('explains every field of the types, as editors show them', () => {
  const entry = join(folder, 'resume.ts');
  const { config } = ts.readConfigFile(join(folder, '../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(folder, '..'));
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const resume = source?.statements
    .filter(ts.isTypeAliasDeclaration)
    .find(({ name }) => name.text === 'Resume');
  const silent: string[] = [];
  let fields = 0;
  const walk = (type: ts.Type, path: string): void => {
    const parts = type.isUnion() ? type.types : [type];
    for (const part of parts) {
      const element = checker.isArrayType(part) && checker.getIndexTypeOfType(part, ts.IndexKind.Number);
      if (element) walk(element, `${path}[]`);
      else if (part.flags & ts.TypeFlags.Object)
        for (const field of part.getProperties()) {
          fields += 1;
          const place = `${path}.${field.name}`;
          if (field.getDocumentationComment(checker).length === 0) silent.push(place);
          walk(checker.getTypeOfSymbol(field), place);
        }
    }
  };
  if (resume) walk(checker.getTypeAtLocation(resume.name), 'Resume');
  expect(fields).toBeGreaterThan(200);
  expect(silent).toEqual([]);
});
