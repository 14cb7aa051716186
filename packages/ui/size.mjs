// Holds the built library to its weight: what a page that uses it downloads, minified, in brotli, React not counted.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const library = JSON.stringify(join(import.meta.dirname, 'dist/index.js'));
const styles = JSON.stringify(join(import.meta.dirname, 'dist/styles.css'));

/** What a page takes, and how many bytes that may be. */
const limits = [
  { what: 'Timeline alone', page: `export { Timeline } from ${library};`, limit: 2_000 },
  { what: 'all static components', page: `export * from ${library};`, limit: 15_000 },
  {
    what: 'enhance, which gives islands their behaviour',
    page: `export * from ${JSON.stringify(join(import.meta.dirname, 'dist/enhance/index.js'))};`,
    limit: 1_500,
  },
  { what: 'styles.css', page: `import ${styles};`, limit: 6_000 },
];

const folder = mkdtempSync(join(tmpdir(), 'resume-size-'));
try {
  for (const { what, page, limit } of limits) {
    const bytes = await weigh(page);
    console.log(`${what}: ${bytes} of at most ${limit} bytes`);
    if (bytes === 0 || bytes > limit) {
      console.error(`@resume/ui: ${what} is ${bytes} bytes in brotli, and should be 1 to ${limit}.`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function weigh(page) {
  const entry = join(folder, 'page.js');
  writeFileSync(entry, page);
  const [{ output }] = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      cssMinify: true,
      lib: { entry, formats: ['es'], fileName: 'page', cssFileName: 'page' },
      rollupOptions: { external: /^react/, output: { minify: true } },
    },
  });
  const code = output.map((file) => (file.type === 'chunk' ? file.code : file.source)).join('');
  return brotliCompressSync(code).length;
}
