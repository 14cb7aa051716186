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

/** Stands for React where Vite finds none for a folder. React is CommonJS, which Node loads and Vite does not. */
const REACT = '\0react-of-engine:';

/**
 * Gives `FOLDER` to Vite, and the packages of the engine to folders in which they are not installed: a folder with a
 * résumé alone is a site.
 */
export const folderModules = (): Plugin => ({
  name: 'resume-folder',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (id === FOLDER) return `\0${FOLDER}`;
    const isReact = /^react(-dom)?($|\/)/.test(id);
    if (!isReact && !id.startsWith('@resume/')) return undefined;
    if (isReact && this.environment.config.consumer === 'server') return REACT + id;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    return (
      found ?? this.resolve(id, require.resolve('@resume/site/package.json'), { ...options, skipSelf: true })
    );
  },
  load(id) {
    if (id.startsWith(REACT)) return requiring(id.slice(REACT.length));
    if (id !== `\0${FOLDER}`) return undefined;
    return `
      export * as engine from ${JSON.stringify(enginePath)};
      export const settings = import.meta.glob('/settings.ts', { eager: true });
      export const pages = import.meta.glob('/pages/*.tsx', { eager: true });
      export const documents = import.meta.glob('/documents/*.tsx', { eager: true });`;
  },
});

/** A module that has the exports of a CommonJS one, as Node loads it for the engine. */
const requiring = (name: string) => `
  import { createRequire } from 'node:module';
  const module = createRequire(${JSON.stringify(import.meta.url)})(${JSON.stringify(name)});
  export const { ${Object.keys(require(name)).join(', ')} } = module;
  export default module;`;
