import { defineConfig } from 'tsup';
import { collectPackages, embeddedIn, writeLicences } from '../../tools/package-licences.mjs';

const embedded = new Set<string>();

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: 'esm',
  target: 'es2022',
  // The parsers are more than a hundred small modules, which one file loads several times quicker.
  noExternal: embeddedIn('.').map((name) => new RegExp(`^${name}`)),
  esbuildPlugins: [collectPackages(embedded)],
  esbuildOptions(options) {
    // Tables of entities are strings in which escapes take up to six times the bytes.
    options.charset = 'utf8';
  },
  clean: true,
  // Errors alone.
  silent: true,
  onSuccess: () => writeLicences(embedded),
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
