/** What the settings, pages and documents of a site are written with. */

export { itemsOf, onlySections, pageOf, sectionsOf, withOwnPages } from './pages/compose.js';
export {
  type CaseLink,
  defineEdition,
  definePage,
  type Edition,
  type EditionProps,
  type FormatLink,
  type PageDefinition,
  type PageEntry,
  type PageProps,
  type PaperLink,
  type PublicationLink,
  type SiteView,
} from './pages/define.js';
export { Sheet } from './pages/Sheet.js';
export { langOf, linked, plain } from './pages/text.js';
export {
  caseData,
  citationMeta,
  type PageFacts,
  pageData,
  paperData,
  profileData,
} from './seo/structured-data.js';
export { defineSettings, type WrittenSettings } from './settings/site-settings.js';
