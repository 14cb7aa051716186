/** All that makes a site of a résumé: what the build and the development server run in the folder of an owner. */
export { folderCache, sourceDate } from '@resume/pdf/vite';
export { formatDiagnostic } from '@resume/schema';
export { themes } from '@resume/ui/themes';
export { ContentError, loadResume } from './content.js';
export { createSite } from './create-site.js';
export { readFolder } from './folder/read-folder.js';
export { fontFolders } from './media/fonts.js';
export { glyphsByFace } from './media/glyphs.js';
export { readImages } from './media/images.js';
export { pictures } from './media/pictures.js';
export { divide } from './privacy/private-strings.js';
export { provePrivacy } from './privacy/proof.js';
export { readingsOf } from './privacy/readings.js';
export { settingsFrom } from './settings/settings-from.js';
export { chooseVariant } from './variants/choose-variant.js';
