/** What commands do with the folder of a site. */
export { type BuildOptions, type BuiltSite, buildSite } from './build/build.js';
export { type ServedSite, type ServeOptions, servePreview } from './build/serve.js';
export { type DevelopedSite, type DevOptions, developSite } from './dev/server.js';
