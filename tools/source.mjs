// Runs a module of a package from its sources, so that a command needs no build.
import { defaultServerConditions, runnerImport } from 'vite';

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
