// Holds the built entries to their weight: what a page downloads to render a PDF, minified, in brotli, React and react-pdf not
// counted.
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const ENTRIES = [
  { name: 'renderPdf', file: 'index.js', limit: 290_000 },
  { name: 'HtmlView', file: 'react-pdf.js', limit: 145_000 },
];
const PAGE = '\0page';

for (const { file, limit, name } of ENTRIES) {
  const bytes = await sizeOf(name, join(import.meta.dirname, 'dist', file));
  console.log(`${name}: ${bytes} of at most ${limit} bytes`);
  if (bytes > 0 && bytes <= limit) continue;
  console.error(`@resume/pdf: ${name} is ${bytes} bytes in brotli, and should be 1 to ${limit}.`);
  process.exitCode = 1;
}

async function sizeOf(name, file) {
  const { output } = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === PAGE ? id : undefined),
        load: (id) => (id === PAGE ? `export { ${name} } from ${JSON.stringify(file)};` : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rollupOptions: {
        input: PAGE,
        preserveEntrySignatures: 'exports-only',
        external: /^(react|@react-pdf\/renderer)/,
      },
    },
  });
  // Hyphenation patterns, decoders of fonts and pictures are chunks of their own, loaded when a document asks for them.
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set();
  const load = (fileName) => {
    const chunk = chunks.get(fileName);
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const imported of chunk.imports) load(imported);
  };
  for (const { fileName, isEntry } of output) if (isEntry) load(fileName);
  return [...loaded].reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
}
