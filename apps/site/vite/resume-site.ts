import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Diagnostic } from '@resume/schema';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import type * as Entry from '../src/entry.js';

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

/** How wide the pages of a PDF are pictured in the preview, in px. */
const PICTURE_WIDTH = 1400;

type Site = ReturnType<typeof Entry.createSite>;

/** Whom the site is shown to, and how it looks there where not as the settings say. */
type Variant = Readonly<Record<'audience' | 'theme', string | undefined>>;

/** The site as it was last made without an error. */
interface Made {
  readonly entry: typeof Entry;
  readonly settings: ReturnType<typeof Entry.settingsFrom>;
  /** What was found in the document, and in the PDFs that were made of it so far. */
  warnings(): readonly Diagnostic[];
  siteFor(variant: Variant): Site;
  picturesOf(pdf: string, variant: Variant): Promise<readonly Uint8Array[]>;
}

/**
 * Serves the site while it is edited: pages, fonts and PDFs are made when asked for and made anew when the content, a
 * page or a component changes, and open pages take up the change without a reload. An error is told over the last good
 * page. `/preview` shows page and PDF side by side.
 */
export function resumeSite(contentFile: string): Plugin {
  return {
    name: 'resume-site',
    apply: 'serve',
    // The site's own modules run on the server: their change is told to pages below, once the site is made anew.
    hotUpdate: ({ file }) => (file.endsWith('.css') || file.includes('/src/dev/') ? undefined : []),
    configureServer(server) {
      const { base, root } = server.config;
      let made: Made | undefined;
      let failure: unknown;
      /** What went wrong in a page since the site was last made. */
      let pageFailure: unknown;
      /** How often the site was made. Every page carries the version it shows. */
      let version = 0;
      let making: Promise<void> | undefined;
      /** Where the theme of the settings is, if it is a folder. */
      let themeFolder: string | undefined;

      const make = async () => {
        pageFailure = undefined;
        try {
          const entry = (await server.ssrLoadModule('/src/entry.ts')) as typeof Entry;
          const settings = entry.settingsFrom(process.env);
          const name = relative(root, contentFile);
          const audiences = Object.keys(settings.audiences);
          const { resume, warnings, warningAt } = await entry.loadResume(contentFile, {
            name,
            audiences,
            now: new Date(),
          });
          const address = entry.reportSampleAddress(settings.url, resume);
          if (address !== undefined) server.config.logger.warnOnce(address);
          const shown = await entry.readImages(resume, contentFile, name);
          themeFolder = dirname(resolve(settings.theme.file));
          if (existsSync(themeFolder)) server.watcher.add(themeFolder);
          const ofTheme = entry.themeWarnings(settings.theme);
          for (const warning of ofTheme) server.config.logger.warn(entry.formatDiagnostic(warning));
          const all = [...ofTheme, ...warnings, ...shown.warnings];
          made = assemble(entry, { resume, settings, images: shown.images, warnings: all, warningAt, base });
          failure = undefined;
        } catch (error) {
          failure = error;
        }
        version += 1;
      };
      const remake = () => {
        making = (making ?? Promise.resolve()).then(make).then(() => {
          if (failure !== undefined) server.config.logger.error(messageOf(failure));
          // Pages ask for themselves again, also after an error: the preview lists it.
          server.ws.send('resume:changed', { version });
        });
      };

      // A page may have been connected only after the change or the error.
      server.ws.on('resume:loaded', (page: { readonly version: number }, client) => {
        if (page.version !== version) client.send('resume:changed', { version });
        const wrong = failure ?? pageFailure;
        if (wrong !== undefined) client.send({ type: 'error', err: payloadOf(wrong) });
      });

      const { printUrls } = server;
      server.printUrls = () => {
        printUrls.call(server);
        for (const url of server.resolvedUrls?.local ?? [])
          server.config.logger.info(`  ➜  Preview: ${url}preview`);
      };

      server.watcher.add(contentFile);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_, path) => {
        const isContent = resolve(path) === contentFile || dirname(resolve(path)) === themeFolder;
        if (!isContent && !(/\.(tsx?|json)$/.test(path) && /[\\/]src[\\/](?!dev[\\/])/.test(path))) return;
        // Editors write in bursts.
        clearTimeout(waiting);
        waiting = setTimeout(remake, 30);
      });
      server.httpServer?.once('close', () => clearTimeout(waiting));

      server.middlewares.use(async (request, response, next) => {
        const asked = askedFor(request.url, base);
        if (!asked) return next();
        const { path, chosen } = asked;
        const variant = variantOf(chosen);
        const answer = (body: string | Uint8Array, type = path.split('.').pop() ?? '') => {
          response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
          response.setHeader('cache-control', 'no-store');
          response.end(body);
        };
        if (!made && failure === undefined) making ??= make();
        await making;
        const shown = version;
        const page = (html: string) => withRoot(html, { version: shown, scheme: chosen.get('scheme') });
        try {
          const file = made?.siteFor(variant).get(path);
          if (file) {
            const body = await file();
            answer(typeof body === 'string' && path.endsWith('.html') ? page(body) : body);
          } else if (made && /^preview(\/index\.html)?$/.test(path)) {
            answer(withRoot(await preview(made, chosen), { version: shown, scheme: null }), 'html');
          } else if (made && path.startsWith('preview/')) {
            const [, pdf = '', number = ''] = /^preview\/(.+)\/(\d+)\.webp$/.exec(path) ?? [];
            const picture = (await made.picturesOf(pdf, variant))[Number(number) - 1];
            return picture ? answer(picture) : next();
          } else if (failure !== undefined && path.endsWith('.html')) {
            throw failure;
          } else {
            return next();
          }
        } catch (error) {
          pageFailure = error;
          report(server, error);
          response.statusCode = 500;
          answer(page(errorPage(base, error)), 'html');
        }
      });

      const preview = (site: Made, chosen: URLSearchParams) =>
        site.entry.previewPage({
          settings: site.settings,
          chosen: Object.fromEntries(chosen),
          filesFor: (audience) => site.siteFor({ ...variantOf(chosen), audience }).keys(),
          pagesOf: async (pdf, audience) =>
            (await site.picturesOf(pdf, { ...variantOf(chosen), audience })).length,
          diagnostics: () => [...diagnosticsOf(failure), ...site.warnings()],
          contentFile,
          version,
          base,
        });
    },
  };
}

/** What a site is made of. */
interface Parts extends Pick<Parameters<typeof Entry.createSite>[0], 'resume' | 'settings' | 'images'> {
  readonly warnings: readonly Diagnostic[];
  readonly warningAt: Awaited<ReturnType<typeof Entry.loadResume>>['warningAt'];
  readonly base: string;
}

/** The sites of each audience, each made when first asked for. */
function assemble(entry: typeof Entry, { settings, warnings, warningAt, base, ...content }: Parts): Made {
  // What is found while PDFs are made joins what was found in the document.
  const found = new Map<string, Diagnostic>();
  const siteFor = kept(({ audience = 'public', theme }: Variant) =>
    entry.createSite({
      ...content,
      settings: {
        ...settings,
        theme: (theme === undefined ? undefined : entry.themes[theme]) ?? settings.theme,
      },
      audience,
      now: new Date(),
      page: {
        stylesheets: [`${base}src/site.css`],
        scripts: [`${base}@vite/client`, `${base}src/dev/page-client.ts`, `${base}src/islands.ts`],
      },
      welcomeScripts: [`${base}src/welcome.ts`],
      onWarning(message, path) {
        found.set(message, warningAt(message, path));
      },
    }),
  );
  const picturesIn = kept(async ({ pdf, ...variant }: Variant & { readonly pdf: string }) => {
    const bytes = await siteFor(variant).get(pdf)?.();
    return bytes instanceof Uint8Array ? entry.pictures(bytes, PICTURE_WIDTH) : [];
  });
  return {
    entry,
    settings,
    warnings: () => [...warnings, ...found.values()],
    siteFor,
    picturesOf: (pdf, { audience, theme }) => picturesIn({ pdf, audience, theme }),
  };
}

/** Makes each value once. Keys are equal when they are the same JSON. */
function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    const name = JSON.stringify(key);
    const value = values.get(name) ?? make(key);
    values.set(name, value);
    return value;
  };
}

/** The file an address leads to, and the choices made in it; nothing where it is another's, or cannot be read. */
function askedFor(address = '/', base: string) {
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

/** Where the résumé is: RESUME_FILE, or the site's own content. */
export function contentFileOf(root: string): string {
  return resolve(root, process.env.RESUME_FILE ?? 'content/resume.yaml');
}

/** The page with its version, and light or dark where the preview asks for one. */
function withRoot(html: string, { version, scheme }: { version: number; scheme: string | null }): string {
  const forced = scheme === 'light' || scheme === 'dark' ? ` data-scheme="${scheme}"` : '';
  return html.replace(/<html\b/, `<html data-version="${version}"${forced}`);
}

/** What is wrong with the content, where that is what is wrong. */
function diagnosticsOf(error: unknown): readonly Diagnostic[] {
  if (!(error instanceof Error) || error.name !== 'ContentError') return [];
  return (error as InstanceType<typeof Entry.ContentError>).diagnostics;
}

/** What stands in for a page that could not be made yet; the overlay over it says why. */
const errorPage = (base: string, error: unknown) =>
  `<!doctype html><html><script type="module" src="${base}@vite/client"></script><script type="module" src="${base}src/dev/page-client.ts"></script><pre>${escapeHtml(messageOf(error))}</pre>`;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const escapeHtml = (text: string) => text.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;'));

/** Writes an error to the terminal and shows it over the open pages. */
function report(server: ViteDevServer, error: unknown): void {
  server.config.logger.error(messageOf(error));
  server.ws.send({ type: 'error', err: payloadOf(error) });
}

/** An error as Vite's overlay shows it: with the lines around its place where it has one, else with the stack. */
function payloadOf(error: unknown): ErrorPayload['err'] {
  const { frame, loc, stack = '' } = error as Partial<Pick<Entry.ContentError, 'frame' | 'loc' | 'stack'>>;
  return { message: messageOf(error), stack: loc ? '' : stack, ...(loc && { loc }), ...(frame && { frame }) };
}
