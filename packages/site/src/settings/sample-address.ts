import type { Resume } from '@resume/schema';
import { defaultSettings } from './site-settings.js';

/** The address in the settings that the project comes with. */
const SAMPLE = 'https://donghande.github.io/';

/** What links of a built site lead astray by, and how to set the address. */
const CONSEQUENCE =
  'Links between languages, the site map, feeds and PDFs lead there. Write the address of your own site';

/** What to report where a site has no address of its own: none, or that of the sample in a résumé that does not name it. */
export function reportSampleAddress(url: string, { basics }: Resume): string | undefined {
  if (url === defaultSettings.url)
    return `The site has no address yet, and ${url} stands in its place. ${CONSEQUENCE} into settings.ts, as in export default { url: 'https://ada.github.io/' }, or set RESUME_URL.`;
  const isTheirs = JSON.stringify(basics ?? {}).includes(new URL(SAMPLE).host);
  if (url !== SAMPLE || isTheirs) return undefined;
  return `settings.ts: url is still that of the sample, ${SAMPLE}. ${CONSEQUENCE}, or set RESUME_URL.`;
}
