import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/*
 * Node before 22 reads and parses every certificate that this names each time it starts, which takes three times as long
 * as all else that it does then. The tests start some thousand processes, of which only npm may leave this machine.
 */
process.env.CERTIFICATES_OF_NPM ??= process.env.NODE_EXTRA_CA_CERTS ?? '';
delete process.env.NODE_EXTRA_CA_CERTS;

/** SQL, and what a report's page brings to a browser, are text, here as in the bundle. */
export const asText = {
  name: 'as-text',
  enforce: 'pre' as const,
  // Behind another name, or Vite would take a style sheet for one of its own.
  resolveId: (source: string, importer?: string) =>
    /\.(?:sql|browser\.js|css)$/.test(source) && importer !== undefined
      ? `\0text:${path.resolve(path.dirname(importer), source)}.text`
      : null,
  async load(id: string) {
    const file = /^\0text:(.*)\.text$/.exec(id)?.[1];
    if (file === undefined) return null;
    return `export default ${JSON.stringify(await readFile(file, 'utf8'))};`;
  },
};

/**
 * What is cheaper in the place of a module of `src/wiring.ts`, in a run in a test's own process: DuckDB is asked only
 * once what the same statements give over the same events, and a small process starts programs. The built action and
 * command line have neither.
 */
const CHEAPER: Readonly<Record<string, string>> = {
  './adapters/duckdb/warehouse.ts': 'test/support/remembered-warehouse.ts',
  './adapters/process/run-program.ts': 'test/support/starter/run-program.ts',
};

const cheaperParts = {
  name: 'cheaper-parts',
  enforce: 'pre' as const,
  resolveId(source: string, importer?: string) {
    const part = importer?.endsWith('/src/wiring.ts') ? CHEAPER[source] : undefined;
    return part === undefined ? null : path.resolve(import.meta.dirname, part);
  },
};

/** Vite asks packages for what they have for development: the micromark of that takes twice as long. */
const asInProduction = {
  name: 'as-in-production',
  configResolved({ ssr }: { ssr?: { resolve?: { conditions?: string[] } } }) {
    if (ssr?.resolve !== undefined) ssr.resolve.conditions = ['node'];
  },
};

/**
 * What one project has transformed is there for the others, and gone with the run: no later one could take what is old.
 * By the number of the process, as each project reads this file.
 */
const transformed = path.join(os.tmpdir(), `transformed-${process.pid}`);
process.once('exit', () => rmSync(transformed, { recursive: true, force: true }));

/** They need Python (vitest.consumers.config.ts), or a browser (vitest.browser.config.ts). */
const ELSEWHERE = ['test/consumers/**', 'test/browser/**'];

/** Each of these has a process of its own, as it puts something else in the place of a module. */
const APART = [
  'test/commands/{bench,bench-command,two-bundles}.test.ts',
  'test/dist/bot/every-fault.test.ts',
];

/**
 * These start git or another program so often that the size of the process is what counts, as a start copies its
 * tables: they share processes with each other, and not with those that hold large tables.
 */
const PROGRAMS = [
  'test/adapters/{git,github,process}/**/*.test.ts',
  'test/bot/**/*.test.ts',
  'test/checks/guard/**/*.test.ts',
  'test/commands/*.test.ts',
  'test/dist/**/*.test.ts',
  'test/hostile/{attacks,processes}.test.ts',
];

export default defineConfig({
  plugins: [asText, cheaperParts, asInProduction],
  test: {
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      // What they import is loaded once for all of them.
      {
        extends: true,
        test: { name: 'programs', isolate: false, include: PROGRAMS, exclude: APART },
      },
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...ELSEWHERE, ...APART, ...PROGRAMS],
        },
      },
    ],
    experimental: { fsModuleCache: true, fsModuleCachePath: transformed },
    sequence: { sequencer: LongestFirst },
    // Many tests wait for processes of their own: one worker a core, where Vitest would leave one free.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'custom',
      customProviderModule: path.join(import.meta.dirname, 'test/support/coverage-provider.ts'),
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
        // Runs in a browser: test/browser.
        'src/**/*.browser.js',
      ],
      reporter: ['text-summary', 'json-summary'],
      // Where a test fails, a person still wants to know.
      reportOnFailure: true,
      thresholds: { lines: 95 },
    },
  },
});
