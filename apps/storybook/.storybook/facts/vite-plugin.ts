import type { Plugin } from 'vite';
import { componentFacts } from './component-facts.js';

const NAME = 'virtual:component-facts';

/** Serves `virtual:component-facts`, counted once when first asked for. */
export function componentFactsPlugin(): Plugin {
  return {
    name: 'resume-component-facts',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id) =>
      id === `\0${NAME}` ? `export default ${JSON.stringify(await componentFacts())}` : undefined,
  };
}
