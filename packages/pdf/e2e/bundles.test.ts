import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { afterAll, expect, it } from 'vitest';
import { colorAt, readPdf } from '../src/test/read-pdf.js';
import { RED_WEBP } from '../src/test/red-webp.js';

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'resume-bundles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program of a host, bundled whole: nothing of node_modules is there when it runs. */
const entry = fileURLToPath(new URL('../examples/bundled.mjs', import.meta.url));

const bundlers: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  esbuild: (outdir) =>
    build({
      entryPoints: [entry],
      outfile: join(outdir, 'program.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      // CommonJS packages ask for Node's own modules.
      banner: {
        js: "import { createRequire as from } from 'node:module'; const require = from(import.meta.url);",
      },
      logLevel: 'error',
    }),
  rollup: async (dir) => {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ exportConditions: ['node'], preferBuiltins: true }), commonjs(), json()],
      onLog: () => {},
    });
    return bundle.write({ dir, format: 'esm', entryFileNames: 'program.mjs' });
  },
};

it.each(Object.keys(bundlers))('makes a PDF in a program bundled with %s', async (name) => {
  const own = mkdtempSync(join(folder, `${name}-`));
  await bundlers[name]?.(own);
  cpSync(require.resolve('@fontsource/inter/files/inter-latin-400-normal.woff2'), join(own, 'inter.woff2'));
  writeFileSync(join(own, 'page.html'), `<img alt="red" src="${RED_WEBP}"><h1>Bundled</h1>`);
  const { status, stderr } = spawnSync(process.execPath, ['program.mjs'], { cwd: own, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const pdf = readFileSync(join(own, 'page.pdf'));
  expect((await readPdf(pdf))[0]?.text).toContain('Bundled');
  const margin = 46;
  expect(colorAt(pdf, margin + 5, margin + 5)).toEqual([200, 30, 30]);
});
