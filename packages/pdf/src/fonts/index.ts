export { facesFrom } from './faces-from.js';
export { installedFaces } from './installed-faces.js';
export { themeFonts } from './theme-faces.js';
