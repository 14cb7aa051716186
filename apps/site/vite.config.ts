import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { contentFileOf, resumeSite } from './vite/resume-site.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Packages are read from their source, so that a change in one shows without a build. */
const SOURCE = '@resume/source';

export default defineConfig({
  root,
  appType: 'custom',
  plugins: [resumeSite(contentFileOf(root))],
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  ssr: {
    noExternal: [/^@resume\//],
    resolve: { conditions: [SOURCE, ...defaultServerConditions], externalConditions: ['node'] },
  },
  build: {
    // Older targets make the minifier rewrite light-dark(), and it breaks where color-scheme is set elsewhere.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    rollupOptions: { input: { site: 'src/site.css', welcome: 'src/welcome.ts' } },
    manifest: true,
    modulePreload: false,
  },
});
