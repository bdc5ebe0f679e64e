/**
 * What a gate costs in processor time, system time included: on this repository, on what `init` writes, for one
 * more golden case, and cold over 10,000 events against starting Node and opening DuckDB.
 *
 *   node scripts/bench-gate.mjs [--against DIST] [--rounds 5]
 *
 * Runs dist/ as it stands, so `npm run build` comes first. `--against` names the dist/ of another commit, which takes
 * turns with ours. Prints medians, and their ratios.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: { against: { type: 'string' }, rounds: { type: 'string', default: '5' } },
});
const rounds = Number(options.rounds);
const ours = path.join(root, 'dist/cli.js');
const theirs =
  options.against === undefined ? null : path.join(path.resolve(options.against), 'cli.js');

/** So many more cases show what one costs. */
const MORE_CASES = 40;
const EVENTS_OF_A_CASE = 20;

const scratch = mkdtempSync(path.join(tmpdir(), 'dc-event-gate-bench-'));
const meter = path.join(scratch, 'meter.cjs');
writeFileSync(
  meter,
  `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeFileSync(process.env.BENCH_METER, String((user + system) / 1000));
});
`,
);

/** @returns milliseconds of processor time */
function spend(words, cwd) {
  const file = path.join(scratch, 'spent');
  const { status, stderr } = spawnSync(process.execPath, ['--require', meter, ...words], {
    cwd,
    env: { ...process.env, BENCH_METER: file },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return Number(readFileSync(file, 'utf8'));
}

/** In turn, so that what else the machine does is shared. */
function measure(tasks) {
  const spent = tasks.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, task] of tasks.entries()) spent[at].push(task());
  return spent.map(median);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function run(cwd, ...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ours, ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Nothing in it that an older commit does not know. */
const CONFIG = `fixtures:
  valid: [fixtures/valid/**/*.ndjson]
  invalid: [fixtures/invalid/**/*.json]
golden: {path: golden}
`;

/** What `init` writes, in a repository of its own. */
function starter(name) {
  const folder = path.join(scratch, name);
  mkdirSync(folder);
  spawnSync('git', ['init', '-q'], { cwd: folder });
  run(folder, 'init');
  writeFileSync(path.join(folder, '.github/dc-event-gate.yml'), CONFIG);
  return folder;
}

function addCases(folder, count) {
  const lines = run(folder, 'generate', '--employees', '2', '--years', '1').split('\n');
  const first = path.join(folder, 'golden/case-1');
  mkdirSync(first);
  writeFileSync(
    path.join(first, 'events.ndjson'),
    `${lines.slice(0, EVENTS_OF_A_CASE).join('\n')}\n`,
  );
  run(folder, 'golden', 'add', 'case-1');
  writeFileSync(path.join(first, 'case.yml'), 'title: a case\nsource: generated\n');
  for (let at = 2; at <= count; at += 1)
    cpSync(first, path.join(folder, `golden/case-${at}`), { recursive: true });
}

/** Like `starter`, with 10,000 events in the place of its fixtures, which name the same persons, and four cases. */
function cold() {
  const folder = starter('cold');
  const events = run(folder, 'generate', '--employees', '120', '--years', '3').split('\n');
  rmSync(path.join(folder, 'fixtures/valid'), { recursive: true });
  mkdirSync(path.join(folder, 'fixtures/valid'));
  writeFileSync(
    path.join(folder, 'fixtures/valid/population.ndjson'),
    `${events.slice(0, 10_000).join('\n')}\n`,
  );
  addCases(folder, 3);
  return folder;
}

const OPEN_DUCKDB = `import('@duckdb/node-api').then(async ({ DuckDBInstance }) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('SELECT 1');
});`;

const gate = (cli, folder) => () => spend([cli, 'gate'], folder);
const shown = (value) => `${value.toFixed(0)} ms`;

function print(title, own, other) {
  const ratio = other === undefined ? '' : `, against ${shown(other)}: ${(own / other).toFixed(2)}`;
  console.log(`${title}: ${shown(own)}${ratio}`);
}

function compare(title, folder) {
  const sides = theirs === null ? [ours] : [ours, theirs];
  const [own, other] = measure(sides.map((cli) => gate(cli, folder)));
  print(title, own, other);
}

function moreCases(few, many) {
  const sides = theirs === null ? [ours] : [ours, theirs];
  const spent = measure(sides.flatMap((cli) => [gate(cli, few), gate(cli, many)]));
  const each = sides.map((_, at) => (spent[2 * at + 1] - spent[2 * at]) / MORE_CASES);
  const ratio = each.length === 1 ? '' : `, against ${each[1].toFixed(1)} ms`;
  console.log(
    `one more golden case of ${EVENTS_OF_A_CASE} events: ${each[0].toFixed(1)} ms${ratio}`,
  );
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${rounds} rounds`,
);
try {
  compare('gate on this repository', root);
  const few = starter('few');
  compare('gate on what init writes', few);
  const many = starter('many');
  addCases(many, MORE_CASES);
  moreCases(few, many);
  const folder = cold();
  const [own, bare] = measure([gate(ours, folder), () => spend(['-e', OPEN_DUCKDB], root)]);
  print('cold gate over 10,000 events and 4 goldens', own, bare);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
