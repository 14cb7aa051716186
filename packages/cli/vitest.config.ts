import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const conditions = ['@resume/source', ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions }, noExternal: [/^@resume\//] },
  test: {
    include: ['src/**/*.test.ts'],
    // The stylesheets of themes are read as text; Vitest makes stylesheets empty unless it is asked not to.
    css: { include: [/\?(raw|inline)$/] },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
