// Holds the built renderer to its weight: what a page downloads to render a PDF, minified, in brotli, React not counted.
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const LIMIT = 290_000;
const PAGE = '\0page';
const library = JSON.stringify(join(import.meta.dirname, 'dist/index.js'));

const { output } = await build({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'error',
  plugins: [
    {
      name: 'page',
      resolveId: (id) => (id === PAGE ? id : undefined),
      load: (id) => (id === PAGE ? `export { renderPdf } from ${library};` : undefined),
    },
  ],
  build: {
    write: false,
    minify: true,
    rollupOptions: { input: PAGE, preserveEntrySignatures: 'exports-only', external: /^react/ },
  },
});

// Hyphenation patterns, decoders of fonts and pictures are chunks of their own, loaded when a document asks for them.
const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
const loaded = new Set();
for (const { fileName, isEntry } of output) if (isEntry) load(fileName);
const bytes = [...loaded].reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
console.log(`renderPdf: ${bytes} of at most ${LIMIT} bytes`);
if (bytes === 0 || bytes > LIMIT) {
  console.error(`@resume/pdf: renderPdf is ${bytes} bytes in brotli, and should be 1 to ${LIMIT}.`);
  process.exitCode = 1;
}

function load(name) {
  const chunk = chunks.get(name);
  if (!chunk || loaded.has(chunk)) return;
  loaded.add(chunk);
  for (const imported of chunk.imports) load(imported);
}
