import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { collectPackages, embeddedIn, writeLicences } from '../../tools/package-licences.mjs';

/** Puts the bytes of WebAssembly files into the package, in place of the calls of `readWasm`. */
const embedWasm: Plugin = {
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

/** Leaves out the Brotli decoder of fontkit, which nothing calls: WOFF2 is decompressed before. */
const withoutBrotli: Plugin = {
  name: 'without-brotli',
  setup(build) {
    build.onResolve({ filter: /^brotli\// }, ({ path }) => ({ path, namespace: 'without-brotli' }));
    build.onLoad({ filter: /.*/, namespace: 'without-brotli' }, () => ({
      contents: 'export default undefined',
    }));
  },
};

/** Decompresses the tables of Unicode in fontkit and linebreak with zlib where Node runs them: several times quicker. */
const nativeInflate: Plugin = {
  name: 'native-inflate',
  setup(build) {
    build.onLoad({ filter: /[\\/]tiny-inflate[\\/]index\.js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}
        const zlib = globalThis.process?.getBuiltinModule?.('node:zlib');
        if (zlib) module.exports = (source, target) => (target.set(zlib.inflateRawSync(source)), target);`,
    }));
  },
};

/** The folders of the packages that are embedded, with those whose WebAssembly is. */
const embedded = new Set(['node_modules/harfbuzzjs', 'node_modules/@jsquash/webp']);

/** How the entries and the worker are built alike. */
const SHARED = {
  format: 'esm',
  target: 'es2022',
  loader: { '.wasm': 'binary' },
} as const;

/** What runs in a page or program of a host, which has the packages it imports. */
const ENTRIES = {
  index: 'src/index.ts',
  read: 'src/inspect/index.ts',
  'write-file': 'src/write-file.ts',
  fonts: 'src/fonts/index.ts',
  'decode-webp': 'src/boxes/decode-webp.ts',
  'decode-webp.browser': 'src/boxes/decode-webp.browser.ts',
  vite: 'src/vite/index.ts',
  'worker-renderer': 'src/browser/worker-renderer.ts',
  download: 'src/browser/DownloadButton.tsx',
  react: 'src/browser/react.ts',
  pdfkit: 'src/pdf/pdfkit.ts',
  node: 'src/node/index.ts',
  'react-pdf': 'src/react-pdf/index.ts',
  'subset-font': 'src/text/subset-font.ts',
  'subset-font.browser': 'src/text/subset-font.browser.ts',
};
const WORKER = { worker: 'src/browser/worker.ts' };

/**
 * Builds what pages get with all that it imports: the worker, and pdfkit with fontkit. The development server of Vite finds a
 * worker when the page starts it, and bundles it together with the packages of the page: where both share a module, or a
 * package is CommonJS, it reloads the page.
 */
async function buildForPages(entryPoints: Readonly<Record<string, string>>): Promise<void> {
  await build({
    ...SHARED,
    entryPoints,
    outdir: 'dist',
    chunkNames: 'worker/[name]-[hash]',
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'browser',
    alias: {
      '#decode-webp': './src/boxes/decode-webp.browser.ts',
      '#pdfkit': './src/pdf/pdfkit.ts',
      '#subset-font': './src/text/subset-font.browser.ts',
    },
    plugins: [collectPackages(embedded), embedWasm, withoutBrotli],
    logLevel: 'error',
  });
}

export default defineConfig({
  ...SHARED,
  entry: ENTRIES,
  // Chosen by who imports the package: a Node program or a page.
  external: ['#subset-font', '#decode-webp', '#pdfkit'],
  // pdfkit and fontkit are many modules, and bring a dictionary of 700 kB that nothing reads.
  noExternal: [/\.wasm$/, ...embeddedIn('.').map((name) => new RegExp(`^${name}`))],
  esbuildPlugins: [collectPackages(embedded), embedWasm, withoutBrotli, nativeInflate],
  clean: true,
  // Errors alone.
  silent: true,
  async onSuccess() {
    await buildForPages(WORKER);
    await buildForPages({ 'pdfkit.browser': 'src/pdf/pdfkit.ts' });
    await writeLicences(embedded);
  },
  // TypeScript 6 warns about an option tsup's declaration build sets for itself.
  dts: { entry: { ...ENTRIES, ...WORKER }, compilerOptions: { ignoreDeprecations: '6.0' } },
});
