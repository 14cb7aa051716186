import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/engine.ts', 'src/node.ts'],
  // What the development server and the build load in the folder of a site.
  external: [/^virtual:/],
  format: 'esm',
  target: 'es2022',
  clean: true,
  // Errors alone.
  silent: true,
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
