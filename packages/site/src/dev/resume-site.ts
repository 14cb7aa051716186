import type { Plugin } from 'vite';
import { sourceFile } from '../folder/own-path.js';
import { clientAddress } from './client-address.js';
import { type LiveSite, liveSite } from './live-site.js';
import { type Answer, isOfPreview, previewAnswer, shownBy } from './preview.js';
import { type Problem, payloadOf, problemsIn } from './problems.js';

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

/** What a page that is open reports of itself. */
interface LoadedPage {
  readonly version: number;
  /** Its path and query. */
  readonly address: string;
  /** Whether it shows errors itself. The preview lists them, and a page in it does not. */
  readonly hasOverlay: boolean;
}

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
      const { base, logger, root } = server.config;
      const live = liveSite(server, contentFile);

      // A page may have been connected only after the change or the error.
      server.ws.on('resume:loaded', (page: LoadedPage, client) => {
        if (page.version !== live.version) client.send('resume:changed', { version: live.version });
        const problems = live.problemsOf(askedFor(page.address, base)?.path ?? '');
        if (page.hasOverlay && problems.length > 0) client.send({ type: 'error', err: payloadOf(problems) });
      });
      const failed = (path: string, error: unknown, version: number) => {
        if (live.failed(path, error, version)) server.ws.send('resume:failed', {});
      };

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
          // Pages ask for themselves again, also after an error: the preview lists it.
          server.ws.send('resume:changed', { version: live.version });
        }, 30);
      });
      server.httpServer?.once('close', () => clearTimeout(waiting));

      server.middlewares.use(async (request, response, next) => {
        const asked = askedFor(request.url, base);
        if (!asked) return next();
        const { path, chosen } = asked;
        const answer = ({ content, type = path.split('.').pop() ?? '' }: Answer) => {
          response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
          response.setHeader('cache-control', 'no-store');
          response.end(content);
        };
        await live.ready();
        const { version } = live;
        const onFailure = (file: string, error: unknown) => failed(file, error, version);
        try {
          const found = isOfPreview(path)
            ? await previewAnswer(path, chosen, { live, base, onFailure })
            : await answerTo(asked, live);
          if (!found) return next();
          answer(found);
        } catch (error) {
          if (error !== live.failure) failed(path, error, version);
          response.statusCode = 500;
          const problems = problemsIn(error, root);
          answer({
            content: withRoot(errorPage(base, problems), { version, scheme: chosen.get('scheme') }),
            type: 'html',
          });
        }
      });
    },
  };
}

/** What the site has at an address; nothing where the address is none of the site's. */
async function answerTo(
  { path, chosen }: Asked,
  { made, failure, version }: LiveSite,
): Promise<Answer | undefined> {
  const file = made?.siteFor(shownBy(chosen)).get(path);
  if (file) {
    const content = await file();
    if (typeof content !== 'string' || !path.endsWith('.html')) return { content };
    return { content: withRoot(content, { version, scheme: chosen.get('scheme') }) };
  }
  if (failure !== undefined && path.endsWith('.html')) throw failure;
  return undefined;
}

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

/** The page with its version, and light or dark where the preview asks for one. */
function withRoot(html: string, { version, scheme }: { version: number; scheme: string | null }): string {
  const forced = scheme === 'light' || scheme === 'dark' ? ` data-scheme="${scheme}"` : '';
  return html.replace(/<html\b/, `<html data-version="${version}"${forced}`);
}

/** What stands in for a page that could not be made yet. It is loaded anew once it can be. */
const errorPage = (base: string, problems: readonly Problem[]) =>
  `<!doctype html><html data-failed><title>Error</title><script type="module" src="${base}@vite/client"></script><script type="module" src="${clientAddress(base, 'page-client.ts')}"></script><pre>${escapeHtml(problems.map(({ text, frame = '' }) => `${text}\n${frame}`).join('\n'))}</pre>`;

const escapeHtml = (text: string) => text.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;'));
