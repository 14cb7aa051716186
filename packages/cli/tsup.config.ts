import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { bin: 'src/bin.ts', run: 'src/run.ts', 'render-worker': 'src/documents/render-worker.ts' },
  format: 'esm',
  target: 'es2022',
  clean: true,
  // Errors alone.
  silent: true,
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { entry: ['src/run.ts'], compilerOptions: { ignoreDeprecations: '6.0' } },
});
