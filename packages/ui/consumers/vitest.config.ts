import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['consumers/*.test.ts'],
    // Installs and builds projects, on machines that are slow and shared.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
