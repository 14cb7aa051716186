/** What the build and the development server take from the site. */
export { folderCache, sourceDate } from '@resume/pdf/vite';
export { formatDiagnostic } from '@resume/schema';
export { themes } from '@resume/ui/themes';
export { ContentError, loadResume } from './content.js';
export { previewPage } from './dev/preview-page.js';
export { provePrivacy } from './privacy/proof.js';
export { readImages } from './site/images.js';
export { pictures } from './site/preview.js';
export { reportSampleAddress } from './site/sample-address.js';
export { settingsFrom } from './site/settings-from.js';
export { createSite } from './site/site.js';
export { themeWarnings } from './site/theme-warnings.js';
