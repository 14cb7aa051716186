import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Modules } from '../pages/discover.js';
import type { WrittenSettings } from '../settings/site-settings.js';
import { settingsIn } from './read-folder.js';
import { viteConfig } from './vite-config.js';

/** What the `settings.ts` of a folder exports, read once; nothing where there is no such file. */
export async function writtenSettings(root: string): Promise<WrittenSettings> {
  const file = join(root, 'settings.ts');
  if (!existsSync(file)) return {};
  const { module } = await runnerImport<Modules<WrittenSettings>[string]>(file, viteConfig(root));
  return settingsIn({ [file]: module });
}
