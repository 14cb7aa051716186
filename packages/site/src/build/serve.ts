import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { viteConfig } from '../folder/vite-config.js';
import { writtenSettings } from '../folder/written-settings.js';
import { settingsFrom } from '../settings/settings-from.js';
import type { ReadSettings } from '../settings/site-settings.js';
import { headersFor, parseHeaders } from './headers-file.js';

/** The built site, served in this process. */
export interface ServedSite {
  /** Where it is served, without a path: `http://localhost:4173`. */
  readonly origin: string;
  /** What a person opens: the site in each language, and each PDF. */
  readonly addresses: readonly { readonly label: string; readonly url: string }[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The folder of the site's source. */
  readonly root: string;
  /** The port wanted, 4173 by default; the next free one is taken where it is in use. */
  readonly port?: number;
  /** The built site, that of the public by default. */
  readonly folder?: string;
}

/** Serves the built site as its host does, with the headers of `_headers` and the page for what is not there. */
export async function servePreview({ root, port = 4173, folder }: ServeOptions): Promise<ServedSite> {
  const settings = settingsFrom(process.env, await writtenSettings(root), root);
  const dist = folder ?? publicFolder(root, settings);
  const config = viteConfig(root);
  const server = await preview({
    ...config,
    base: new URL(settings.url).pathname,
    appType: 'mpa',
    logLevel: 'error',
    preview: { port, cors: false },
    build: { outDir: dist },
    plugins: [{ name: 'as-hosted', configurePreviewServer: (built) => asHosted(built, dist) }],
  });
  const site = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
  const files = readdirSync(dist);
  const languages = files.filter((name) => isHome(dist, name));
  const pdfs = files.filter((name) => /^resume\.[\w-]+\.pdf$/.test(name));
  const addresses = [
    ...languages.map((tag) => ({ label: nameOf(tag), url: `${site}${tag}/` })),
    ...pdfs.map((name) => ({ label: 'PDF', url: site + name })),
  ];
  return { origin: new URL(site).origin, addresses, close: () => server.close() };
}

/** The folder that the public site was built into. */
function publicFolder(root: string, { audiences }: ReadSettings): string {
  if (process.env.RESUME_OUT) return resolve(process.env.INIT_CWD ?? process.cwd(), process.env.RESUME_OUT);
  return resolve(root, audiences.public.folder);
}

/** Answers as static hosts do, where Vite's server would answer otherwise. */
function asHosted({ config: { base }, middlewares }: PreviewServer, dist: string): void {
  const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  middlewares.use((request, response, next) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    if (!path.startsWith(base)) return next();
    const file = fileAt(dist, path.slice(base.length));
    if (file === 'folder') {
      response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` });
      return response.end();
    }
    if (file === 'file') return next();
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(join(dist, '404.html')));
  });
}

/** What a path below the site leads to: a file, a folder that lacks its slash, or nothing. */
function fileAt(dist: string, path: string): 'file' | 'folder' | undefined {
  try {
    const file = resolve(dist, `./${decodeURIComponent(path)}`);
    const isSafe = file === dist || file.startsWith(join(dist, '/'));
    const found = isSafe ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (!found?.isDirectory()) return found && !path.endsWith('/') ? 'file' : undefined;
    if (!existsSync(join(file, 'index.html'))) return undefined;
    return path === '' || path.endsWith('/') ? 'file' : 'folder';
  } catch {
    // An address that is wrongly escaped.
    return undefined;
  }
}

/** Whether a folder is the site in one language: its home page is there. */
const isHome = (dist: string, name: string) =>
  /^[a-z]{2,3}(-\w+)*$/.test(name) && existsSync(join(dist, name, 'index.html'));

/** A language in its own words: 中文, English. */
const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
