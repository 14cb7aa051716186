import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/theme/tokens.ts', 'src/styles.css'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  sourcemap: true,
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { entry: ['src/index.ts', 'src/theme/tokens.ts'], compilerOptions: { ignoreDeprecations: '6.0' } },
});
