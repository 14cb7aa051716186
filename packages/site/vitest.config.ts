import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const conditions = ['@resume/source', ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions }, noExternal: [/^@resume\//] },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // The stylesheets of themes are read as text; Vitest makes stylesheets empty unless it is asked not to.
    css: { include: [/\?(raw|inline)$/] },
    // A browser or a server may be starved on a busy machine. A second attempt is reported, and is a fault to look into.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    benchmark: { include: ['bench/**/*.bench.ts'] },
  },
});
