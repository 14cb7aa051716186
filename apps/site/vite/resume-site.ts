import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type * as Entry from '../src/entry.js';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
  webp: 'image/webp',
};

/**
 * Serves the site while it is edited: pages, fonts and PDFs are made when asked for and made anew when the content or
 * a component changes. Content that cannot be read is shown over the last good page.
 */
export function resumeSite(contentFile: string): Plugin {
  return {
    name: 'resume-site',
    apply: 'serve',
    configureServer(server) {
      let site: ReturnType<typeof Entry.createSite> | undefined;
      let stale = true;
      const { base } = server.config;

      const remake = async () => {
        const { createSite, loadResume, settingsFrom } = (await server.ssrLoadModule(
          '/src/entry.ts',
        )) as typeof Entry;
        const resume = await loadResume(contentFile, relative(server.config.root, contentFile));
        site = createSite({
          resume,
          settings: settingsFrom(process.env),
          audience: 'public',
          now: new Date(),
          page: { stylesheets: [`${base}src/site.css`], scripts: [`${base}@vite/client`] },
          welcomeScripts: [`${base}src/welcome.ts`],
        });
        stale = false;
      };

      server.watcher.add(contentFile);
      server.watcher.on('change', (path) => {
        if (resolve(path) !== contentFile && !/\.(tsx?|css|json)$/.test(path)) return;
        stale = true;
        server.ws.send({ type: 'full-reload' });
      });

      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (!pathname.startsWith(base)) return next();
        const path = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
        let failure: unknown;
        if (stale) await remake().catch((error: unknown) => (failure = error));
        const make = site?.get(path);
        if (!make && failure === undefined) return next();
        if (!make && path.includes('.') && !path.endsWith('.html')) return next();
        try {
          if (!make) throw failure;
          const body = await make();
          response.setHeader(
            'content-type',
            TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream',
          );
          response.setHeader('cache-control', 'no-store');
          response.end(body);
          if (failure !== undefined) report(server, failure);
        } catch (error) {
          report(server, error);
          response.statusCode = 500;
          response.setHeader('content-type', TYPES.html ?? '');
          response.end(
            `<!doctype html><script type="module" src="/@vite/client"></script><pre>${escapeHtml(messageOf(error))}</pre>`,
          );
        }
      });
    },
  };
}

/** Where the résumé is: RESUME_FILE, or the site's own content. */
export function contentFileOf(root: string): string {
  return resolve(root, process.env.RESUME_FILE ?? 'content/resume.yaml');
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const escapeHtml = (text: string) => text.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;'));

/** Says in the terminal and over the page what is wrong; the overlay waits for the page to connect. */
function report(server: ViteDevServer, error: unknown): void {
  const message = messageOf(error);
  server.config.logger.error(message);
  setTimeout(() => server.ws.send({ type: 'error', err: { message, stack: '' } }), 500);
}
