import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['consumers/*.test.ts'],
    // The stylesheets of themes are read as text; Vitest makes stylesheets empty unless it is asked not to.
    css: { include: [/\?(raw|inline)$/] },
    // Installs and builds projects, on machines that are slow and shared.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
