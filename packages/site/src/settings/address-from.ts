import { SettingsError, type SiteSettings } from './site-settings.js';

/**
 * The address of the site, ending in `/`: RESUME_URL where it is set, or that of the settings.
 *
 * @throws {SettingsError} when it is none
 */
export function addressFrom(
  { RESUME_URL }: Readonly<Record<string, string | undefined>>,
  settings: Pick<SiteSettings, 'url'>,
): string {
  const given = RESUME_URL || settings.url;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    const place = RESUME_URL ? 'RESUME_URL' : 'settings.ts: url';
    throw new SettingsError(
      `${place}: found "${given}", which is no address. Write one such as https://ada.github.io/resume/.`,
    );
  }
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
