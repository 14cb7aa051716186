import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { noCache } from './cache.js';
import { documentsOf, makePdf, type PdfDocuments } from './documents.js';
import { withPlace } from './error-place.js';
import { folderCache } from './folder-cache.js';

export interface ResumePdfOptions {
  /**
   * The module whose default export names the PDFs, seen from the project's root.
   *
   * @example 'src/pdfs.tsx'
   */
  readonly documents: string;
  /** Files that module reads without importing them, such as `content/resume.yaml`, seen from the root. */
  readonly watch?: readonly string[];
  /**
   * Where PDFs are kept from one time to the next, so that only those that changed are made. `false` keeps none.
   *
   * @default 'resume-pdf' in Vite's `cacheDir`
   */
  readonly cache?: string | false;
  /** Stands for whatever else PDFs depend on: when it changes, all are made anew. */
  readonly cacheKey?: string;
}

/** Sent to open pages when PDFs were made again, with their addresses: `import.meta.hot.on('resume-pdf:changed', …)`. */
export const CHANGED = 'resume-pdf:changed';

/**
 * Writes PDFs into a build, and serves them fresh while they are worked on.
 *
 * The PDFs are what a module of the project says they are; it runs on the server, with the project's own Vite settings.
 * In development each is made when it is asked for, and again when the module or anything it imports changes. What keeps
 * one from being made is shown over open pages, and in place of the PDF, until it is fixed.
 */
export function resumePdf(options: ResumePdfOptions): Plugin[] {
  return [building(options), serving(options)];
}

function building(options: ResumePdfOptions): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'resume-pdf:build',
    apply: 'build',
    applyToEnvironment: ({ config: { consumer } }) => consumer === 'client',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const { createServer } = await import('vite');
      const server = await createServer({
        ...config.inlineConfig,
        mode: config.mode,
        appType: 'custom',
        logLevel: 'silent',
        optimizeDeps: { noDiscovery: true, include: [] },
        // No socket for hot updates: its port may be taken by a server elsewhere.
        server: { middlewareMode: true, watch: null, ws: false },
      });
      try {
        const kept = keeper(options, config);
        const documents = await load(server, options);
        for (const file of [...importedFiles(server), ...watchedFiles(options, config)])
          this.addWatchFile(file);
        for (const [name, document] of Object.entries(documents)) {
          try {
            const warn = (message: string) => this.warn(`${name}: ${message}`);
            this.emitFile({
              type: 'asset',
              fileName: name,
              source: await makePdf(document, kept.cache, warn),
            });
          } catch (error) {
            throw withPlace(error, config.root, name);
          }
        }
        await kept.prune();
      } finally {
        await server.close();
      }
    },
  };
}

function serving(options: ResumePdfOptions): Plugin {
  return {
    name: 'resume-pdf:serve',
    apply: 'serve',
    configureServer(server) {
      const { config } = server;
      const watched = new Set(watchedFiles(options, config));
      const { cache } = keeper(options, config);
      const warn = (name: string) => (message: string) => config.logger.warn(`${name}: ${message}`);
      const asked = new Set<string>();
      let made = opened();
      let isBroken = false;

      /** PDFs of the documents as they are now, each made once. */
      function opened() {
        const documents = once(() => load(server, options));
        const pdfs = new Map<string, Promise<Uint8Array>>();
        return {
          async get(name: string): Promise<Uint8Array | undefined> {
            const { [name]: document } = await documents();
            if (!document) return undefined;
            const pdf =
              pdfs.get(name) ??
              makePdf(document, cache, warn(name)).catch((error) => {
                throw withPlace(error, config.root, name);
              });
            pdfs.set(name, pdf);
            return pdf;
          },
        };
      }

      const remake = async () => {
        made = opened();
        if (asked.size === 0) return;
        try {
          const names = [...asked];
          await Promise.all(names.map((name) => made.get(name)));
          // An update, of nothing, takes down the overlay or reloads the page that stands in for a PDF.
          if (isBroken) server.ws.send({ type: 'update', updates: [] });
          isBroken = false;
          server.ws.send(CHANGED, { urls: names.map((name) => config.base + name) });
        } catch (error) {
          isBroken = true;
          report(server, error);
        }
      };

      server.watcher.add([...watched]);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_, path) => {
        const isImported = server.environments.ssr.moduleGraph.getModulesByFile(path.replaceAll('\\', '/'));
        if (!isImported && !watched.has(resolve(path))) return;
        // Editors write in bursts.
        clearTimeout(waiting);
        waiting = setTimeout(remake, 30);
      });
      server.httpServer?.once('close', () => clearTimeout(waiting));

      server.middlewares.use(async (request, response, next) => {
        const name = nameIn(request.url, config.base);
        if (name === undefined) return next();
        try {
          const bytes = await made.get(name);
          if (!bytes) return next();
          asked.add(name);
          response.setHeader('content-type', 'application/pdf');
          response.setHeader('cache-control', 'no-store');
          response.end(bytes);
        } catch (error) {
          asked.add(name);
          isBroken = true;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          next(error);
        }
      });
    },
  };
}

/** The PDF asked for, by its name; nothing for other addresses, and for one that cannot be read. */
function nameIn(url: string | undefined, base: string): string | undefined {
  try {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    if (!pathname.endsWith('.pdf')) return undefined;
    // Vite takes the base off the address for what comes behind it.
    return decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
  } catch {
    return undefined;
  }
}

async function load(server: ViteDevServer, options: ResumePdfOptions): Promise<PdfDocuments> {
  const { root } = server.config;
  const file = resolve(root, options.documents);
  try {
    const module = await server.ssrLoadModule(file);
    return await documentsOf(module.default, relative(root, file));
  } catch (error) {
    if (error instanceof Error) server.ssrFixStacktrace(error);
    throw withPlace(error, root);
  }
}

const watchedFiles = ({ watch = [] }: ResumePdfOptions, { root }: ResolvedConfig) =>
  watch.map((file) => resolve(root, file));

/** The project's own files among those that were imported on the server. */
const importedFiles = (server: ViteDevServer) =>
  [...server.environments.ssr.moduleGraph.fileToModulesMap.keys()].filter(
    (file) => file.startsWith(server.config.root) && !file.includes('/node_modules/'),
  );

/** Keeps what was made by this version of the package, with these options. */
function keeper({ cache, cacheKey = '' }: ResumePdfOptions, { cacheDir, root }: ResolvedConfig) {
  if (cache === false) return { cache: noCache, prune: async () => {} };
  const { version } = createRequire(import.meta.url)('@resume/pdf/package.json');
  return folderCache(
    cache === undefined ? join(cacheDir, 'resume-pdf') : resolve(root, cache),
    `${version} ${cacheKey}`,
  );
}

function report(server: ViteDevServer, error: unknown): void {
  const { message, stack, ...place } = withPlace(error, server.config.root);
  server.config.logger.error(`${message}${place.frame ? `\n${place.frame}` : ''}`);
  server.ws.send({ type: 'error', err: { message, stack: stack ?? '', plugin: 'resume-pdf', ...place } });
}

function once<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}
