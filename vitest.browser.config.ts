import { defineConfig } from 'vitest/config';
import { asText } from './vitest.config.ts';

/** What only a browser can tell; `npm run test:browser`. CHROMIUM names one that is not on the path. */
export default defineConfig({
  plugins: [asText],
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
