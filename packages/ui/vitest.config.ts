import react from '@vitejs/plugin-react';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const conditions = ['@resume/source', ...defaultServerConditions];

export default defineConfig({
  plugins: [react()],
  resolve: { conditions },
  ssr: { resolve: { conditions }, noExternal: [/^@resume\//] },
  test: {
    // Machines are slow and shared.
    testTimeout: 60_000,
    // Modules and the page are made once, not for each file: most of the time it took.
    isolate: false,
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['./src/test/setup.ts'],
  },
});
