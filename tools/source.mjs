// Runs a module of a package from its sources, so that a command needs no build.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// That of the engine of sites: commands of owners install no tools of the repository.
const require = createRequire(new URL('../packages/site/package.json', import.meta.url));
const { defaultServerConditions, runnerImport } = await import(pathToFileURL(require.resolve('vite')).href);

/**
 * Imports a TypeScript module of this repository, with the packages that it names read from their sources.
 *
 * @param {string} file absolute
 */
export async function importSource(file) {
  const { module } = await runnerImport(file, {
    configFile: false,
    logLevel: 'error',
    environments: {
      // The environment of `runnerImport`.
      inline: {
        resolve: { noExternal: [/^@resume\//], conditions: ['@resume/source', ...defaultServerConditions] },
      },
    },
  });
  return module;
}
