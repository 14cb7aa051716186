import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'tsup';
import { embeddedIn, writeLicences } from '../../tools/package-licences.mjs';

/** A tenth of each is used: the small model of languages, and the numbering plans of countries. */
const EMBEDDED = embeddedIn('.');

export default defineConfig({
  // Zod is a hundred modules, half of them languages of its messages. Its types stay those of the package.
  noExternal: [...EMBEDDED.map((name) => new RegExp(`^${name}/`)), 'zod'],
  entry: [
    'src/index.ts',
    'src/view.ts',
    'src/languages/index.ts',
    'src/languages/create-messages.ts',
    // One entry a language.
    'src/languages/{??,??-*}.ts',
    'src/fixtures/index.ts',
    'src/formats/index.ts',
    'src/formats/bibtex/index.ts',
    'src/formats/csl-json/index.ts',
    'src/lint/index.ts',
    'src/facts/index.ts',
    'src/json-schema/index.ts',
  ],
  format: 'esm',
  target: 'es2022',
  clean: true,
  // Errors alone.
  silent: true,
  esbuildOptions(options) {
    // Escapes take up to six times the bytes.
    options.charset = 'utf8';
  },
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  async onSuccess() {
    const built = pathToFileURL(resolve('dist/json-schema/index.js')).href;
    const { toJsonSchema } = await import(built);
    await writeFile('dist/resume.schema.json', `${JSON.stringify(toJsonSchema(), null, 2)}\n`);
    await writeLicences([...EMBEDDED, 'zod'].map((name) => `node_modules/${name}`));
  },
});
