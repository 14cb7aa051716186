/** What the build and the development server take from the site. */
export { ContentError, loadResume } from './content.js';
export { folderCache } from './site/folder-cache.js';
export { settingsFrom } from './site/settings-from.js';
export { createSite } from './site/site.js';
