import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** What package.json exports, as source. */
const modules = Object.values(manifest.exports).flatMap((entry) => {
  const source = typeof entry === 'string' ? '' : entry['@resume/source'];
  return /\.tsx?$/.test(source) ? [source] : [];
});

export default defineConfig({
  entry: [...modules, 'src/**/*.css'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  sourcemap: true,
  onSuccess: async () => copyFile('src/theme/tokens.json', 'dist/theme/tokens.json'),
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { entry: modules, compilerOptions: { ignoreDeprecations: '6.0' } },
});
