import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type LogLevel, type ViteDevServer } from 'vite';
import { viteConfig } from '../folder/vite-config.js';
import { writtenSettings } from '../folder/written-settings.js';
import { addressFrom } from '../settings/address-from.js';
import { defaultSettings } from '../settings/site-settings.js';
import { resumeSite } from './resume-site.js';

export interface DevOptions {
  /** The folder of the site. */
  readonly root: string;
  /** The résumé, absolute. */
  readonly contentFile: string;
  /** Whether the folder has settings, pages, documents or a theme. Without them, the résumé alone is watched. */
  readonly isProject?: boolean;
  /** The port wanted; the next free one is taken where it is in use. */
  readonly port?: number;
  /** What the server prints. */
  readonly logLevel?: LogLevel;
}

/** A site that is served while it is edited. */
export interface DevelopedSite {
  readonly server: ViteDevServer;
  /** The address of the preview: page and PDF next to each other. */
  readonly preview: string;
}

/**
 * Serves the site of a folder, or of a résumé alone, while it is edited.
 *
 * @throws {SettingsError} where the address in the settings is none
 */
export async function developSite(options: DevOptions): Promise<DevelopedSite> {
  const { contentFile, isProject = true, port, logLevel = 'info' } = options;
  // A résumé may lie anywhere, such as in a home folder, and everything in the root of a server is watched.
  const root = isProject ? options.root : await mkdtemp(join(tmpdir(), 'resume-dev-'));
  const config = viteConfig(root);
  const settings = { ...defaultSettings, ...(await writtenSettings(root)) };
  const server = await createServer({
    ...config,
    base: new URL(addressFrom(process.env, settings)).pathname,
    logLevel,
    plugins: [...(config.plugins ?? []), resumeSite(contentFile)],
    server: { ...config.server, ...(port !== undefined && { port }) },
  });
  await server.listen();
  return { server, preview: `${server.resolvedUrls?.local[0] ?? ''}preview` };
}
