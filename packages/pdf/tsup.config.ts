import { readFile, writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/** Puts the bytes of WebAssembly files into the package, in place of the calls of `readWasm`. */
const embedWasm: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'embed-wasm',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(
        /\breadWasm\(('[^']+\.wasm')\)/g,
        'import($1).then(({ default: bytes }) => bytes)',
      );
      return contents === source ? undefined : { loader: 'ts', contents };
    });
  },
};

/** The packages whose WebAssembly is embedded: their licences go with it. */
const EMBEDDED = ['harfbuzzjs', '@jsquash/webp'];

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
    react: 'src/browser/react.ts',
    node: 'src/node/index.ts',
    'react-pdf': 'src/react-pdf/index.ts',
    'subset-font': 'src/text/subset-font.ts',
    'subset-font.browser': 'src/text/subset-font.browser.ts',
  },
  // Chosen by who imports the package: a Node program or a page.
  external: ['#subset-font', '#decode-webp'],
  noExternal: [/\.wasm$/],
  esbuildPlugins: [embedWasm],
  loader: { '.wasm': 'binary' },
  format: 'esm',
  target: 'es2022',
  clean: true,
  // Errors alone.
  silent: true,
  async onSuccess() {
    const licences = EMBEDDED.map((name) => readFile(`node_modules/${name}/LICENSE`, 'utf8'));
    const parts = (await Promise.all(licences)).map(
      (text, index) => `${EMBEDDED[index]}\n\n${text.trim()}\n`,
    );
    await writeFile('dist/LICENSES.txt', parts.join('\n\n'));
  },
  sourcemap: true,
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
