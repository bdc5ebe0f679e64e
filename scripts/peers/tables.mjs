/** The second table of bench-peers.mjs: from events to tables, beside what DuckDB does with the least SQL. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const PAIRS = [
  {
    name: 'validated events in a file, checkpointed',
    unit: 'events',
    bare: 'a typed `read_json` into the same table, and a checkpoint; nothing is checked, no copy is looked for, nothing is put in order',
    modes: ['ours-ingest', 'bare-ingest'],
    of: 'file',
  },
  {
    name: 'weekly snapshots in a file, checkpointed',
    unit: 'rows',
    bare: 'window sums of the 13 columns that are sums, over the rows of the snapshots as they lie, into a table, and a checkpoint; no status, no vested part, no last event',
    modes: ['ours-snapshots', 'bare-snapshots'],
    of: 'employees',
  },
];

/**
 * @param {string} root of the repository @param {string} own directory for files
 * @param {{file: string, employees: string, rounds: number, oneCore: string[]}} options
 * @returns {Promise<string[]>} lines of Markdown
 */
export async function measureTables(root, own, options) {
  // Below node_modules, where it finds DuckDB.
  const folder = mkdtempSync(path.join(root, 'node_modules/.script-'));
  try {
    const program = path.join(folder, 'tables.mjs');
    await bundle(root, program);
    return describe(PAIRS.map((pair) => measure(pair, program, own, options)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A row of the table; the two sides take turns. */
function measure({ name, unit, modes, of }, program, directory, options) {
  const rounds = Array.from({ length: options.rounds }, () =>
    modes.map((mode) => run(program, mode, options[of], directory, options)),
  );
  const [ours, bare] = modes.map((_, at) => rounds.map((round) => round[at]));
  const count = ours[0].rows;
  if (bare[0].rows !== count) throw new Error(`${name}: ${count} rows against ${bare[0].rows}`);
  const ratio = median(rounds.map(([own, other]) => own.busy / other.busy));
  const each = (side) => ((median(side.map(({ busy }) => busy)) * 1e6) / count).toFixed(2);
  return `| ${name} | ${count.toLocaleString('en-US')} ${unit} | ${each(ours)} µs | ${each(bare)} µs | ${ratio.toFixed(2)} times its time |`;
}

function describe(rows) {
  return [
    '| | | ours, each | DuckDB, each | we take |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    'What DuckDB does there, with the least SQL that leaves such a table:',
    '',
    ...PAIRS.map(({ name, bare }) => `- ${name}: ${bare}.`),
  ];
}

function run(program, mode, given, own, { oneCore }) {
  const directory = mkdtempSync(path.join(own, `${mode}-`));
  try {
    const [command, ...words] = [...oneCore, process.execPath, program, mode, given, directory];
    const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
    const [rows, seconds, busy] = stdout.trim().split(' ').map(Number);
    if (status !== 0 || !(rows > 0 && seconds > 0 && busy > 0))
      throw new Error(`${mode}: ${stdout}${stderr}`);
    return { rows, seconds, busy };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function bundle(root, outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: [path.join(import.meta.dirname, 'tables.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    define: { 'import.meta.bundled': 'true' },
    alias: {
      '@duckdb/node-bindings': './src/adapters/native/bundled-bindings.cjs',
    },
    external: ['@duckdb/node-api'],
    loader: { '.sql': 'text' },
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  });
}
