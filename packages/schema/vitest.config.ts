import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Hostile input is large, and machines are slow and shared.
    testTimeout: 60_000,
    // Modules are loaded once for all files.
    isolate: false,
  },
});
