import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview, runnerImport } from 'vite';
import { headersFor, parseHeaders } from './serve/headers-file.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('./serve.d.mts').servePreview} */
export async function servePreview({ port = 4173, folder } = {}) {
  const dist = folder ?? (await publicFolder());
  const server = await preview({
    root,
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
async function publicFolder() {
  if (process.env.RESUME_OUT) return resolve(process.env.INIT_CWD ?? process.cwd(), process.env.RESUME_OUT);
  const { module } = await runnerImport(join(root, 'src/settings.ts'));
  return resolve(root, module.settings.audiences.public.folder);
}

/** Answers as static hosts do, where Vite's server would answer otherwise. */
function asHosted({ config: { base }, middlewares }, dist) {
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
function fileAt(dist, path) {
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
const isHome = (dist, name) => /^[a-z]{2,3}(-\w+)*$/.test(name) && existsSync(join(dist, name, 'index.html'));

/** A language in its own words: 中文, English. */
const nameOf = (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
