import { createServer, type LogLevel, type ViteDevServer } from 'vite';
import { findContent } from '../folder/find-content.js';
import { viteConfig } from '../folder/vite-config.js';
import { writtenSettings } from '../folder/written-settings.js';
import { addressFrom } from '../settings/address-from.js';
import { defaultSettings } from '../settings/site-settings.js';
import { resumeSite } from './resume-site.js';

export interface DevOptions {
  /** The folder of the site. */
  readonly root: string;
  /** The port wanted; the next free one is taken where it is in use. */
  readonly port?: number;
  /** What the server prints. */
  readonly logLevel?: LogLevel;
}

/**
 * Serves the site of a folder while it is edited.
 *
 * @throws {SettingsError} where the address in the settings is none
 */
export async function developSite({ root, port, logLevel = 'info' }: DevOptions): Promise<ViteDevServer> {
  const config = viteConfig(root);
  const settings = { ...defaultSettings, ...(await writtenSettings(root)) };
  const server = await createServer({
    ...config,
    base: new URL(addressFrom(process.env, settings)).pathname,
    logLevel,
    plugins: [...(config.plugins ?? []), resumeSite(findContent(root, process.env))],
    server: { ...config.server, ...(port !== undefined && { port }) },
  });
  return server.listen();
}
