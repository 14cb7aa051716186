export { facesFrom } from './faces-from.js';
export { installedFaces } from './installed-faces.js';
export { packageOf, packageOfFace, readThemeFace, themeFonts } from './theme-faces.js';
export { charactersFor, charactersShown } from './web-characters.js';
export { facesFor, facesOn, firstFaces, fontSlug, fontStylesheet, isLatin } from './web-faces.js';
export { type WebFontOptions, webFeatures, webFont } from './web-font.js';
