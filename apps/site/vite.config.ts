import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { settings } from './src/settings.js';
import { addressFrom } from './src/site/address-from.js';
import { contentFileOf, resumeSite } from './vite/resume-site.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const packages = fileURLToPath(new URL('../../packages', import.meta.url));

/** Packages are read from their source, so that a change in one shows without a build. */
const SOURCE = '@resume/source';

export default defineConfig({
  root,
  base: new URL(addressFrom(process.env, settings)).pathname,
  appType: 'custom',
  plugins: [resumeSite(contentFileOf(root))],
  // What is not public is served here too: no page of another origin may read it, local or not.
  server: { cors: false },
  preview: { cors: false },
  resolve: {
    conditions: [SOURCE, ...defaultClientConditions],
    // Stylesheets are resolved without the conditions above.
    alias: [{ find: /^@resume\/(\w+)\/(.+\.css)$/, replacement: `${packages}/$1/src/$2` }],
  },
  ssr: {
    noExternal: [/^@resume\//],
    resolve: { conditions: [SOURCE, ...defaultServerConditions], externalConditions: ['node'] },
  },
  build: {
    // Older targets make the minifier rewrite light-dark(), and it breaks where color-scheme is set elsewhere.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    rolldownOptions: {
      input: { site: 'src/site.css', islands: 'src/islands.ts', welcome: 'src/welcome.ts' },
      // On a busy machine every plugin is slow, which says nothing about the site.
      checks: { bundlerTimings: false },
    },
    modulePreload: false,
  },
});
