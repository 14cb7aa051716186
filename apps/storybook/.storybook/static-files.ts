import type { Plugin } from 'vite';

/** Files by their path in Storybook. */
type Files = ReadonlyMap<string, string>;

/** Writes generated files into Storybook's static build, and serves them in development. */
export function staticFilesPlugin(...makers: readonly (() => Files | Promise<Files>)[]): Plugin {
  const all = async () =>
    new Map((await Promise.all(makers.map((make) => make()))).flatMap((files) => [...files]));
  return {
    name: 'resume-static-files',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        if (!/^(r|components|packages)\/[\w-]+\.(json|md)$|^llms\.txt$/.test(path)) return next();
        const file = (await all()).get(path);
        if (file === undefined) return next();
        response.setHeader(
          'Content-Type',
          path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
        );
        response.end(file);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of await all()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
