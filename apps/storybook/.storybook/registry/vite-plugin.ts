import type { Plugin } from 'vite';
import { registryIndex, registryItems } from './items.js';

/** The files of the registry by their path in Storybook: `r/timeline.json`, and `r/registry.json` for all. */
export function registryFiles(): ReadonlyMap<string, string> {
  const items = registryItems();
  const files = [
    ...items.map((item) => [item.name, item] as const),
    ['registry', registryIndex(items)] as const,
  ];
  return new Map(files.map(([name, content]) => [`r/${name}.json`, JSON.stringify(content, null, 2)]));
}

/** Writes the registry into Storybook's static build, and serves it in development. */
export function registryPlugin(): Plugin {
  return {
    name: 'resume-registry',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = registryFiles().get((request.url ?? '').replace(/^\/|\?.*$/g, ''));
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(file);
      });
    },
    generateBundle() {
      for (const [fileName, text] of registryFiles())
        this.emitFile({ type: 'asset', fileName, source: text });
    },
  };
}
