import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Packages are read from their source: docs show prop descriptions, and a change shows without a build.
  resolve: { conditions: ['@resume/source', ...defaultClientConditions] },
  ssr: {
    resolve: { conditions: ['@resume/source', ...defaultServerConditions] },
    noExternal: [/^@resume\//],
  },
  // Older targets make the minifier rewrite light-dark(), and it breaks where color-scheme is set elsewhere.
  build: { cssTarget: ['chrome123', 'firefox121', 'safari17.5'], chunkSizeWarningLimit: 2000 },
});
