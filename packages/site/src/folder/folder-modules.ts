import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type * as Engine from '../engine.js';
import { isSource, sourceFile } from './own-path.js';
import type { OwnModules } from './read-folder.js';

/** The module that holds all that the folder of a site has, and the engine that makes a site of it. */
export const FOLDER = 'virtual:resume-folder';

/** What `FOLDER` exports. */
export interface FolderModules extends OwnModules {
  readonly engine: typeof Engine;
}

const require = createRequire(import.meta.url);
const enginePath = isSource ? sourceFile('engine.ts') : fileURLToPath(new URL('engine.js', import.meta.url));

/**
 * Gives `FOLDER` to Vite, and the packages of the engine to folders in which they are not installed: a folder with a
 * résumé alone is a site.
 */
export const folderModules = (): Plugin => ({
  name: 'resume-folder',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (id === FOLDER) return `\0${FOLDER}`;
    if (!/^(@resume\/|react(-dom)?($|\/))/.test(id)) return undefined;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    return (
      found ?? this.resolve(id, require.resolve('@resume/site/package.json'), { ...options, skipSelf: true })
    );
  },
  load(id) {
    if (id !== `\0${FOLDER}`) return undefined;
    return `
      export * as engine from ${JSON.stringify(enginePath)};
      export const settings = import.meta.glob('/settings.ts', { eager: true });
      export const pages = import.meta.glob('/pages/*.tsx', { eager: true });
      export const documents = import.meta.glob('/documents/*.tsx', { eager: true });`;
  },
});
