/** What the build and the development server take from the site. */
export { ContentError, loadResume } from './content.js';
export { createSite } from './site/site.js';
