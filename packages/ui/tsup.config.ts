import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/theme/tokens.ts', 'src/**/*.css'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  sourcemap: true,
  onSuccess: async () => copyFile('src/theme/tokens.json', 'dist/theme/tokens.json'),
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { entry: ['src/index.ts', 'src/theme/tokens.ts'], compilerOptions: { ignoreDeprecations: '6.0' } },
});
