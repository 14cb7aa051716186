import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/**
 * Serves the built site in this process and resolves to the addresses a person opens.
 *
 * @param {{ port?: number }} [options] the port wanted; the next free one is taken where it is in use
 */
export async function servePreview({ port = 4173 } = {}) {
  const server = await preview({
    root,
    appType: 'mpa',
    logLevel: 'error',
    preview: { port },
    build: { outDir: dist },
  });
  const site = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
  const files = readdirSync(dist);
  const languages = files.filter(isHome);
  return [
    ...languages.map((tag) => ({ label: nameOf(tag), url: `${site}${tag}/` })),
    ...files
      .filter((name) => /^resume\.\w+\.pdf$/.test(name))
      .map((name) => ({ label: 'PDF', url: site + name })),
  ];
}

/** Whether a folder is the site in one language: its home page is there. */
const isHome = (name) => /^[a-z]{2,3}(-\w+)?$/.test(name) && existsSync(join(dist, name, 'index.html'));

/** A language in its own words: 中文, English. */
const nameOf = (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
