import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defaultTheme } from '@resume/ui/themes';

/** Fonts that pages fall back to where they name none of their own, as for code and controls. */
const FILES = defaultTheme.faces
  .filter(({ script, style, weight }) => weight === 400 && style !== 'italic' && script !== 'Arab')
  .map(({ file }) => file);

/**
 * How to start Chromium so that text looks the same on every machine with the same version: it finds no fonts but ours,
 * and draws letters in grey, not moved to the grid of the screen.
 */
export function withOwnFonts() {
  const folder = mkdtempSync(join(tmpdir(), 'resume-fonts-'));
  const { resolve } = createRequire(import.meta.url);
  const folders = FILES.map((file) => `<dir>${dirname(resolve(file))}</dir>`);
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?>\n<fontconfig>${folders.join('')}<cachedir>${folder}</cachedir></fontconfig>\n`,
  );
  return {
    args: [
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
    env: { ...process.env, FONTCONFIG_FILE: config } as Record<string, string>,
  };
}
