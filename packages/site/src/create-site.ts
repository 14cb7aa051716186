import { describeSite } from './describe-site.js';
import { formatFiles } from './formats/format-files.js';
import { docxFiles } from './media/docx-files.js';
import { fontFiles } from './media/font-files.js';
import { iconFiles, imageFiles, socialImageFiles } from './media/image-files.js';
import { pdfFiles } from './media/pdf-files.js';
import { pageFiles } from './pages/page-files.js';
import { seoFiles } from './seo/seo-files.js';
import type { Producer, SiteFile, SiteOptions } from './site.js';

/** What makes the files of a site, by topic. */
const producers: readonly Producer[] = [
  pageFiles,
  imageFiles,
  socialImageFiles,
  iconFiles,
  fontFiles,
  pdfFiles,
  docxFiles,
  formatFiles,
  seoFiles,
];

/** Every file of the site by its path, such as `zh/index.html`. Nothing is made before it is asked for. */
export function createSite(options: SiteOptions): ReadonlyMap<string, SiteFile> {
  const site = describeSite(options);
  return new Map(producers.flatMap((filesOf) => filesOf(site)));
}
