/**
 * What a gate costs in processor time, system time included: on this repository, on what `init` writes, for one
 * more golden case, and cold over 10,000 events; and what it costs to start, against starting Node and opening DuckDB.
 *
 *   node scripts/bench-gate.mjs [--against DIST] [--rounds 5] [--only repository,starter,case,cold,start]
 *
 * Runs dist/ as it stands, so `npm run build` comes first. `--against` names the dist/ of another commit, which takes
 * turns with ours. Prints medians, and their ratios. On Linux and Node 22 or later threads have names, and it is said
 * which of them the time was spent on.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    against: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'repository,starter,case,cold,start' },
  },
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
  const fs = require('node:fs');
  const { user, system } = process.cpuUsage();
  const threads = {};
  const tasks = '/proc/self/task';
  for (const task of fs.existsSync('/proc/self/schedstat') ? fs.readdirSync(tasks) : []) {
    const name = fs.readFileSync(tasks + '/' + task + '/comm', 'utf8').trim();
    const [spent] = fs.readFileSync(tasks + '/' + task + '/schedstat', 'utf8').split(' ');
    threads[name] = (threads[name] ?? 0) + Number(spent) / 1e6;
  }
  const spent = { whole: (user + system) / 1000, threads };
  fs.writeFileSync(process.env.BENCH_METER, JSON.stringify(spent));
});
`,
);

/** What runs on threads of these names; Node before 22 gives them none. */
const WORK_OF = {
  MainThread: 'JavaScript',
  'libuv-worker': 'DuckDB and files',
  V8Worker: "V8's compiler and collector",
};

/** @returns milliseconds of processor time: `whole`, and by the name of the thread */
function spend(words, cwd) {
  const file = path.join(scratch, 'spent');
  const { status, stderr } = spawnSync(process.execPath, ['--require', meter, ...words], {
    cwd,
    env: { ...process.env, BENCH_METER: file },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** In turn, so that what else the machine does is shared. */
function measure(tasks) {
  const spent = tasks.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, task] of tasks.entries()) spent[at].push(task());
  return spent.map((runs) => ({
    whole: median(runs.map(({ whole }) => whole)),
    parts: Object.entries(WORK_OF).flatMap(([thread, work]) =>
      runs.some(({ threads }) => thread in threads)
        ? [`${work} ${shown(median(runs.map(({ threads }) => threads[thread] ?? 0)))}`]
        : [],
    ),
  }));
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

const command =
  (cli, folder, ...words) =>
  () =>
    spend([cli, ...words], folder);
const gate = (cli, folder) => command(cli, folder, 'gate');
const bare = () => spend(['-e', OPEN_DUCKDB], root);
const sides = theirs === null ? [ours] : [ours, theirs];

function shown(value) {
  return `${value.toFixed(value < 20 ? 1 : 0)} ms`;
}

function print(title, own, other) {
  const ratio =
    other === undefined
      ? ''
      : `, against ${shown(other.whole)}: ${(own.whole / other.whole).toFixed(2)}`;
  const parts = own.parts.length === 0 ? '' : ` (${own.parts.join(', ')})`;
  console.log(`${title}: ${shown(own.whole)}${ratio}${parts}`);
}

function compare(title, folder, ...words) {
  const [own, other] = measure(sides.map((cli) => command(cli, folder, ...words)));
  print(title, own, other);
}

function moreCases(few, many) {
  const spent = measure(sides.flatMap((cli) => [gate(cli, few), gate(cli, many)]));
  const each = sides.map((_, at) => (spent[2 * at + 1].whole - spent[2 * at].whole) / MORE_CASES);
  const ratio = each.length === 1 ? '' : `, against ${shown(each[1])}`;
  console.log(`one more golden case of ${EVENTS_OF_A_CASE} events: ${shown(each[0])}${ratio}`);
}

function start() {
  const folder = path.join(scratch, 'start');
  mkdirSync(folder);
  const events = run(folder, 'generate', '--employees', '1', '--years', '1').split('\n');
  writeFileSync(path.join(folder, 'ten.ndjson'), `${events.slice(0, 10).join('\n')}\n`);
  const [node, duckdb] = measure([() => spend(['-e', '0'], folder), bare]);
  print('Node alone', node);
  print('Node and opening DuckDB', duckdb);
  compare('--version', folder, '--version');
  compare('validate 10 events', folder, 'validate', 'ten.ndjson');
}

const few = once(() => starter('few'));

const PARTS = {
  repository: () => compare('gate on this repository', root, 'gate'),
  starter: () => compare('gate on what init writes', few(), 'gate'),
  case() {
    const many = starter('many');
    addCases(many, MORE_CASES);
    moreCases(few(), many);
  },
  cold() {
    const folder = cold();
    print('cold gate over 10,000 events and 4 goldens', ...measure([gate(ours, folder), bare]));
    if (theirs !== null) compare('the same against theirs', folder, 'gate');
  },
  start,
};

function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${rounds} rounds`,
);
try {
  for (const name of options.only.split(',')) {
    if (PARTS[name] === undefined)
      throw new Error(`--only names ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    PARTS[name]();
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
