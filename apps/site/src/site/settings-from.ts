import { settings } from '../settings.js';
import type { SiteSettings } from './site-settings.js';

/** Settings that cannot be used; the message says what to write instead. */
class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * The owner's settings, with the site's address from RESUME_URL where it is set.
 *
 * @throws {SettingsError} when the address is none
 */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  const { RESUME_URL } = environment;
  const given = RESUME_URL || settings.url;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    const place = RESUME_URL ? 'RESUME_URL' : 'src/settings.ts: url';
    throw new SettingsError(
      `${place}: found "${given}", which is no address. Write one such as https://ada.github.io/resume/.`,
    );
  }
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { ...settings, url: url.href };
}
