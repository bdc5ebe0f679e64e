import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vitest/config';

/** `.sql` files are text, here as in the bundle. */
export const sqlAsText = {
  name: 'sql-as-text',
  enforce: 'pre' as const,
  async load(id: string) {
    if (!id.endsWith('.sql')) return null;
    return `export default ${JSON.stringify(await readFile(id, 'utf8'))};`;
  },
};

export default defineConfig({
  plugins: [sqlAsText],
  test: {
    include: ['test/**/*.test.ts'],
    // They need Python: vitest.consumers.config.ts.
    exclude: ['test/consumers/**'],
    // Many tests wait for processes of their own: one worker a core, where Vitest would leave one free.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: [
        'src/**/*.d.ts',
        // Made from the schemas, one branch for each way an event can be wrong.
        'src/**/*.compiled.mjs',
        // The entries: each starts itself when it is loaded, in a process or a thread of its own, where
        // coverage is not counted. The tests in test/dist and test/scenarios run them as built.
        'src/action.ts',
        'src/cli.ts',
        'src/worker.ts',
      ],
      reporter: ['text-summary', 'json-summary'],
      // Where a test fails, a person still wants to know.
      reportOnFailure: true,
      thresholds: { lines: 95 },
    },
  },
});
