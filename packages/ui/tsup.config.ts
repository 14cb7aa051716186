import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };
import { forTailwind, unlayered } from './unlayered.js';

/** What package.json exports, as source. */
const modules = Object.values(manifest.exports).flatMap((entry) => {
  const source = typeof entry === 'string' ? '' : entry['@resume/source'];
  return /\.tsx?$/.test(source) ? [source] : [];
});

/** Marks calls that make components as pure for bundlers, so that they leave out those that a page does not use. */
const pureComponents: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-components',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.tsx$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { loader: 'tsx', contents: source.replaceAll('= forwardRef<', '= /* @__PURE__ */ forwardRef<') };
    });
  },
};

/** Reads `theme.css?raw` as a text, as Vite does, without comments and white space: programs carry it with them. */
const rawText: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'raw-text',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'raw-text',
    }));
    build.onLoad({ filter: /.*/, namespace: 'raw-text' }, async ({ path }) => {
      const file = path.replace(/\?raw$/, '');
      const source = await readFile(file, 'utf8');
      if (!file.endsWith('.css')) return { loader: 'text', contents: source };
      const { code } = await build.esbuild.transform(source, { loader: 'css', minifyWhitespace: true });
      return { loader: 'text', contents: code };
    });
  },
};

/** Writes each stylesheet once more for pages whose own CSS stands in no layer, and for Tailwind. */
async function writeForHosts(): Promise<void> {
  const files = await readdir('dist', { recursive: true });
  const stylesheets = files.filter((file) => file.endsWith('.css')).map((file) => join('dist', file));
  await Promise.all(
    stylesheets.map(async (path) => {
      const css = await readFile(path, 'utf8');
      await writeFile(path.replace(/css$/, 'unlayered.css'), unlayered(css));
      await writeFile(path.replace(/css$/, 'tailwind.css'), forTailwind(css));
    }),
  );
}

export default defineConfig({
  // Each theme is a file of its own, so that bundlers leave out those that a program does not use.
  entry: [...modules, 'src/themes/*/index.ts', 'src/**/*.css'],
  format: 'esm',
  target: 'es2022',
  clean: true,
  // Errors alone.
  silent: true,
  esbuildPlugins: [pureComponents, rawText],
  async onSuccess() {
    await copyFile('src/theme/tokens.json', 'dist/theme/tokens.json');
    await writeForHosts();
  },
  dts: {
    entry: modules,
    compilerOptions: {
      // TypeScript 6 warns about an option tsup's declaration build sets for itself.
      ignoreDeprecations: '6.0',
      // The types of views are bundled: users need no other package for types alone.
      paths: { '@resume/schema/view': ['../schema/dist/view.d.ts'] },
    },
  },
});
