import type { Plugin } from 'vite';
import { changelog } from '../docs/changelog.js';
import { componentFacts } from './component-facts.js';

/** Modules whose default export is found when they are first asked for. */
const MODULES: Readonly<Record<string, () => unknown>> = {
  'virtual:component-facts': componentFacts,
  'virtual:changelog': changelog,
};

/** Serves what the documentation reads from the repository: `virtual:component-facts` and `virtual:changelog`. */
export function documentationPlugin(): Plugin {
  return {
    name: 'resume-documentation',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load: async (id) => {
      const value = MODULES[id.replace('\0', '')];
      return value && id.startsWith('\0') ? `export default ${JSON.stringify(await value())}` : undefined;
    },
  };
}
