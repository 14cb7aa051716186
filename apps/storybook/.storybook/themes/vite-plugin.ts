import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { type OwnTheme, ownFaces, readOwnTheme } from './own-theme.js';

const NAME = 'virtual:own-theme';
const ID = `\0${NAME}`;

/** Serves `virtual:own-theme`: the theme that RESUME_THEME names, read anew when one of its files changes. */
export function ownThemePlugin(): Plugin {
  const folder = readOwnTheme(process.env)?.folder;
  return {
    name: 'resume-own-theme',
    // The files of its faces may stand outside of the repository.
    config: () => (folder === undefined ? {} : { server: { fs: { allow: [resolve('../..'), folder] } } }),
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? moduleOf(readOwnTheme(process.env) ?? {}) : undefined),
    configureServer({ moduleGraph, watcher, ws }) {
      if (folder === undefined) return;
      watcher.add(folder);
      watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder + sep)) return;
        const module = moduleGraph.getModuleById(ID);
        if (module) moduleGraph.invalidateModule(module);
        ws.send({ type: 'full-reload' });
      });
    },
  };
}

function moduleOf(own: OwnTheme): string {
  const faces = ownFaces(own);
  const imports = faces.map(({ file }, index) => `import url${index} from ${JSON.stringify(`${file}?url`)};`);
  const entries = faces.map((face, index) => `{ ...${JSON.stringify(face)}, url: url${index} }`);
  return `${imports.join('\n')}
export const theme = ${JSON.stringify(own.theme)};
export const problem = ${JSON.stringify(own.problem)};
export const faces = [${entries.join(', ')}];
`;
}
