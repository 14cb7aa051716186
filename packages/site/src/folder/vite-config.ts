import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  defaultClientConditions,
  defaultServerConditions,
  type InlineConfig,
  searchForWorkspaceRoot,
} from 'vite';
import { folderModules } from './folder-modules.js';
import { isSource, sourceFile } from './own-path.js';

/** The condition by which the packages of this repository are read from their sources: a change shows without a build. */
const SOURCE = isSource ? ['@resume/source'] : [];
const packages = fileURLToPath(new URL('../../../', import.meta.url));

/** Vite's configuration for the folder of a site. */
export function viteConfig(root: string): InlineConfig {
  return {
    root,
    configFile: false,
    cacheDir: cacheFolder(root),
    appType: 'custom',
    plugins: [folderModules()],
    // What is not public is served here too: no page of another origin may read it, local or not.
    server: { cors: false, fs: { allow: [root, searchForWorkspaceRoot(sourceFile('.'))] } },
    preview: { cors: false },
    resolve: {
      conditions: [...SOURCE, ...defaultClientConditions],
      // Stylesheets are resolved without the conditions above.
      alias: isSource ? [{ find: /^@resume\/(\w+)\/(.+\.css)$/, replacement: `${packages}$1/src/$2` }] : [],
    },
    ssr: {
      // React comes from the engine: a folder need not have it, and Vite asks once for all files whether it is there.
      noExternal: [/^react(-dom)?($|\/)/, ...(isSource ? [/^@resume\//] : [])],
      resolve: { conditions: [...SOURCE, ...defaultServerConditions], externalConditions: ['node'] },
    },
    environments: {
      // The environment of `runnerImport`.
      inline: {
        resolve: {
          conditions: [...SOURCE, ...defaultServerConditions],
          ...(isSource && { noExternal: [/^@resume\//] }),
        },
      },
    },
    build: {
      // Older targets make the minifier rewrite light-dark(), and it breaks where color-scheme is set elsewhere.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      rolldownOptions: {
        input: {
          site: sourceFile('client/site.css'),
          islands: sourceFile('client/islands.ts'),
          welcome: sourceFile('client/welcome.ts'),
        },
        // On a busy machine every plugin is slow, which says nothing about the site.
        checks: { bundlerTimings: false },
      },
      modulePreload: false,
    },
  };
}

/** Where Vite keeps what it prepared: with the folder's packages, or out of a folder that has none. */
function cacheFolder(root: string): string {
  if (existsSync(join(root, 'node_modules'))) return join(root, 'node_modules/.vite');
  return join(tmpdir(), `resume-vite-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
}
