/**
 * Where knip looks for files, dependencies and exports that nothing uses. `bench` is installed apart: no workspace.
 *
 * @type {import('knip').KnipConfig}
 */
export default {
  // A type that only names what an exported function takes or gives is for its readers.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Of the system, not of npm.
  ignoreBinaries: ['mkfifo', 'mount', 'pdftotext', 'redis-server', 'umount', 'xelatex'],
  workspaces: {
    '.': {
      entry: ['tools/*.mjs'],
      project: ['tools/**'],
      ignore: ['tools/*.d.mts'],
      // Called by tools/run.mjs, and by hand.
      ignoreDependencies: ['turbo', /^@stryker-mutator\//],
    },
    // Fonts and one JSON file are asked for by path, in strings.
    'packages/schema': {
      // Named in a string by Stryker's settings, here and in `packages/pdf`.
      entry: ['vitest.mutation.config.ts'],
      ignoreDependencies: ['@jsonresume/schema'],
    },
    'packages/ui': {
      // Their stylesheets are read by path.
      ignoreDependencies: ['bootstrap', 'create-next-app', 'create-vite'],
      // Projects of their own, installed by their test.
      ignore: ['consumers/{vite,next,node}/**'],
    },
    // HarfBuzz's WebAssembly is asked for by path too.
    'packages/pdf': {
      entry: ['vitest.mutation.config.ts', 'examples/*.{mjs,tsx}'],
      ignoreDependencies: [
        'harfbuzzjs',
        /^@(expo-google-fonts|fontsource|fontsource-variable|vexflow-fonts)\//,
      ],
    },
    'packages/site': {
      // Entries of Vite, named in strings.
      entry: ['src/client/{islands,welcome,page-client,preview-client}.ts', 'bench/*.bench.ts'],
      ignoreDependencies: [/^@(expo-google-fonts|fontsource|fontsource-variable)\//],
    },
    'apps/site': {
      // What commands look for in the folder of a site.
      entry: ['settings.ts', '{pages,documents}/*.tsx', 'scripts/*.mjs'],
      // Types of structured data are named in a string that a test compiles.
      ignoreDependencies: ['schema-dts'],
    },
    'packages/cli': {
      ignoreDependencies: [/^@(expo-google-fonts|fontsource|fontsource-variable)\//],
    },
    'examples/queue': {
      // Started by hand, and by BullMQ in threads.
      entry: ['{add,render,run,worker}.mjs'],
    },
    'apps/storybook': {
      // Imported by the module of faces, which the Vite plugin writes.
      ignoreDependencies: [/^@(expo-google-fonts|fontsource)\//],
      entry: ['.storybook/guides/**/*.mdx', '.storybook/**/*.stories.tsx'],
    },
  },
};
