/** Real parts of other languages, against ours; needs Python (test/consumers/python.ts). */
import { defineConfig } from 'vitest/config';
import { asText } from './vitest.config.ts';

export default defineConfig({
  plugins: [asText],
  test: {
    include: ['test/consumers/**/*.test.ts'],
    globalSetup: ['test/consumers/warm-dbt.ts'],
    testTimeout: 900_000,
    // Most of the time is that of other processes, and there may be two cores.
    maxConcurrency: 2,
    maxWorkers: '100%',
    hookTimeout: 900_000,
  },
});
