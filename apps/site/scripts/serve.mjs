import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

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
    build: { outDir: join(root, 'dist') },
  });
  const base = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
  return [
    { label: '中文', url: `${base}zh/` },
    { label: 'English', url: `${base}en/` },
    { label: 'PDF', url: `${base}resume.zh.pdf` },
    { label: 'PDF', url: `${base}resume.en.pdf` },
  ];
}
