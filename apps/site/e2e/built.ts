import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settingsFrom } from '@resume/site/engine';
import written from '../settings.js';

/** The folder of the site's source. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The site as `npm run build` left it. */
export const dist = join(root, 'dist');

export const settings = settingsFrom({}, written);

/** The PDF every page offers. */
export const mainPdf = (locale: string) => `resume.${locale}.pdf`;

/** Every built file, as its path within the site. */
export const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .sort();

/** The pages of one language, as paths within the site: `zh/`, `zh/publications/`. */
export const pagesOf = (locale: string) =>
  files
    .filter((file) => file.startsWith(`${locale}/`) && file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length));
