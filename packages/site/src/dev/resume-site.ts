import type { Plugin } from 'vite';
import { sourceFile } from '../folder/own-path.js';
import { clientAddress } from './client-address.js';
import { diagnosticsOf, messageOf, payloadOf } from './errors.js';
import { type LiveSite, liveSite, type MadeSite, type Variant } from './live-site.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
};

/** What a request asks of the site. */
interface Asked {
  /** Of a file, below the base of the site. */
  readonly path: string;
  /** What is chosen in the address. */
  readonly chosen: URLSearchParams;
}

/**
 * Serves the site while it is edited: pages, fonts and PDFs are made when asked for and made anew when the content, a
 * page or a component changes, and open pages take up the change without a reload. An error is shown over the last good
 * page. `/preview` shows page and PDF next to each other.
 */
export function resumeSite(contentFile: string): Plugin {
  return {
    name: 'resume-site',
    apply: 'serve',
    // The modules of the site run on the server: pages hear of their change below, once the site is made anew.
    hotUpdate: ({ file }) =>
      file.endsWith('.css') || file.startsWith(sourceFile('client/')) ? undefined : [],
    configureServer(server) {
      const { base, logger } = server.config;
      const live = liveSite(server, contentFile);
      /** What went wrong in a page since the site was last made. */
      let pageFailure: unknown;

      // A page may have been connected only after the change or the error.
      server.ws.on('resume:loaded', (page: { readonly version: number }, client) => {
        if (page.version !== live.version) client.send('resume:changed', { version: live.version });
        const wrong = live.failure ?? pageFailure;
        if (wrong !== undefined) client.send({ type: 'error', err: payloadOf(wrong) });
      });

      const { printUrls } = server;
      server.printUrls = () => {
        printUrls.call(server);
        for (const url of server.resolvedUrls?.local ?? []) logger.info(`  ➜  Preview: ${url}preview`);
      };

      server.watcher.add(contentFile);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_, path) => {
        if (!live.isMadeOf(path)) return;
        // Editors write in bursts.
        clearTimeout(waiting);
        waiting = setTimeout(async () => {
          await live.remake();
          pageFailure = undefined;
          // Pages ask for themselves again, also after an error: the preview lists it.
          server.ws.send('resume:changed', { version: live.version });
        }, 30);
      });
      server.httpServer?.once('close', () => clearTimeout(waiting));

      server.middlewares.use(async (request, response, next) => {
        const asked = askedFor(request.url, base);
        if (!asked) return next();
        const answer = (body: string | Uint8Array, type = asked.path.split('.').pop() ?? '') => {
          response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
          response.setHeader('cache-control', 'no-store');
          response.end(body);
        };
        await live.ready();
        const { version } = live;
        try {
          const body = await bodyOf(asked, live, { contentFile, base });
          if (body === undefined) return next();
          answer(body.content, body.type);
        } catch (error) {
          pageFailure = error;
          logger.error(messageOf(error));
          server.ws.send({ type: 'error', err: payloadOf(error) });
          response.statusCode = 500;
          const scheme = asked.chosen.get('scheme');
          answer(withRoot(errorPage(base, error), { version, scheme }), 'html');
        }
      });
    },
  };
}

/** What the site has at an address; nothing where the address is none of the site's. */
async function bodyOf(
  { path, chosen }: Asked,
  { made, failure, version }: LiveSite,
  place: { readonly contentFile: string; readonly base: string },
): Promise<{ readonly content: string | Uint8Array; readonly type?: string } | undefined> {
  if (!made) {
    if (failure !== undefined && path.endsWith('.html')) throw failure;
    return undefined;
  }
  const variant = variantOf(chosen);
  const file = made.siteFor(variant).get(path);
  if (file) {
    const content = await file();
    if (typeof content !== 'string' || !path.endsWith('.html')) return { content };
    return { content: withRoot(content, { version, scheme: chosen.get('scheme') }) };
  }
  if (/^preview(\/index\.html)?$/.test(path)) {
    const options = { ...place, version, found: diagnosticsOf(failure) };
    return {
      content: withRoot(await preview(made, chosen, options), { version, scheme: null }),
      type: 'html',
    };
  }
  if (path.startsWith('preview/')) {
    const [, pdf = '', number = ''] = /^preview\/(.+)\/(\d+)\.webp$/.exec(path) ?? [];
    const content = (await made.picturesOf(pdf, variant))[Number(number) - 1];
    return content && { content };
  }
  if (failure !== undefined && path.endsWith('.html')) throw failure;
  return undefined;
}

interface PreviewPlace {
  readonly contentFile: string;
  readonly base: string;
  readonly version: number;
  /** What keeps the last change from being shown. */
  readonly found: ReturnType<typeof diagnosticsOf>;
}

const preview = (site: MadeSite, chosen: URLSearchParams, { found, ...place }: PreviewPlace) =>
  site.engine.previewPage({
    settings: site.source.settings,
    editions: site.source.editions,
    chosen: Object.fromEntries(chosen),
    filesFor: (audience) => site.siteFor({ ...variantOf(chosen), audience }).keys(),
    pagesOf: async (pdf, audience) => (await site.picturesOf(pdf, { ...variantOf(chosen), audience })).length,
    diagnostics: () => [...found, ...site.warnings()],
    client: (name) => clientAddress(place.base, name),
    ...place,
  });

/** The file an address leads to, and the choices made in it; nothing where it is another's, or cannot be read. */
function askedFor(address = '/', base: string): Asked | undefined {
  try {
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    if (!pathname.startsWith(base)) return undefined;
    const path = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
    return { path, chosen: searchParams };
  } catch {
    return undefined;
  }
}

const variantOf = (chosen: URLSearchParams): Variant => ({
  audience: chosen.get('audience') ?? undefined,
  theme: chosen.get('theme') ?? undefined,
});

/** The page with its version, and light or dark where the preview asks for one. */
function withRoot(html: string, { version, scheme }: { version: number; scheme: string | null }): string {
  const forced = scheme === 'light' || scheme === 'dark' ? ` data-scheme="${scheme}"` : '';
  return html.replace(/<html\b/, `<html data-version="${version}"${forced}`);
}

/** What stands in for a page that could not be made yet; the overlay over it says why. */
const errorPage = (base: string, error: unknown) =>
  `<!doctype html><html><script type="module" src="${base}@vite/client"></script><script type="module" src="${clientAddress(base, 'page-client.ts')}"></script><pre>${escapeHtml(messageOf(error))}</pre>`;

const escapeHtml = (text: string) => text.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;'));
