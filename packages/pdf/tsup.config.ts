import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    read: 'src/read-pdf.ts',
    cli: 'src/cli/cli.ts',
    fonts: 'src/fonts/index.ts',
    'decode-webp': 'src/markup/decode-webp.ts',
    'decode-webp.browser': 'src/markup/decode-webp.browser.ts',
    vite: 'src/vite/index.ts',
    worker: 'src/browser/worker.ts',
    'worker-renderer': 'src/browser/worker-renderer.ts',
    download: 'src/browser/DownloadButton.tsx',
    'cut-font': 'src/typography/cut-font.ts',
    'cut-font.browser': 'src/typography/cut-font.browser.ts',
  },
  // Chosen by who imports the package: a Node program or a page.
  external: ['#cut-font', '#decode-webp'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  sourcemap: true,
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
