import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: 'esm',
  target: 'es2022',
  clean: true,
  // Errors alone.
  silent: true,
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
