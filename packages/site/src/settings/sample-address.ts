import type { Resume } from '@resume/schema';

/** The address in the settings that the project comes with. */
const SAMPLE = 'https://donghande.github.io/';

/** What to report where a site still has the address of the sample, and a résumé that does not name it. */
export function reportSampleAddress(url: string, { basics }: Resume): string | undefined {
  const isTheirs = JSON.stringify(basics ?? {}).includes(new URL(SAMPLE).host);
  if (url !== SAMPLE || isTheirs) return undefined;
  return `settings.ts: url is still that of the sample, ${SAMPLE}. Links between languages, the site map, feeds and PDFs lead there. Write the address of your own site, or set RESUME_URL.`;
}
