import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    read: 'src/inspect/read-pdf.ts',
    cli: 'src/cli/cli.ts',
    fonts: 'src/fonts/index.ts',
    'decode-webp': 'src/boxes/decode-webp.ts',
    'decode-webp.browser': 'src/boxes/decode-webp.browser.ts',
    vite: 'src/vite/index.ts',
    worker: 'src/browser/worker.ts',
    'worker-renderer': 'src/browser/worker-renderer.ts',
    download: 'src/browser/DownloadButton.tsx',
    'subset-font': 'src/text/subset-font.ts',
    'subset-font.browser': 'src/text/subset-font.browser.ts',
  },
  // Chosen by who imports the package: a Node program or a page.
  external: ['#subset-font', '#decode-webp'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  sourcemap: true,
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
