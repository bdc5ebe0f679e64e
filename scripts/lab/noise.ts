/** The measuring part of noise.mjs: its parent, which arranges turns, and its child, which holds one or two sides. */
import { type ChildProcess, fork } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';
import { createDatabase } from '../../src/adapters/duckdb/database.ts';
import { createRunning } from '../../src/adapters/duckdb/running.ts';
import type { Database } from '../../src/contracts/ports.ts';
import { loadEvents } from '../../src/pipelines/reference/reconstruct.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { populationChunks } from '../../src/plan/generate/population.ts';
import { createRandom } from '../../src/plan/generate/random.ts';

/** How the two sides are run. */
interface Arrangement {
  /** Processes that hold the sides: each its own, or one both. */
  readonly processes: 1 | 2;
  readonly threads: number;
  /** Both sides in one database too, whose tables they replace in turn. */
  readonly isShared?: boolean;
  readonly storage: 'file' | 'memory';
  /** Executions of a side in a turn; woven: one, two of the other, one. */
  readonly turn: number | 'woven';
  /** Both sides at once, each in its own process; crossed: each process holds both, and they swap every turn. */
  readonly duet?: 'apart' | 'crossed';
  /** Settings of DuckDB. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

const KEEP = { DUCKDB_JE_MALLOC_CONF: 'dirty_decay_ms:-1,muzzy_decay_ms:-1' };
const GLIBC = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '4294967296',
  MALLOC_MMAP_THRESHOLD_: '4294967296',
  MALLOC_TOP_PAD_: '67108864',
};
const today: Arrangement = { processes: 2, threads: 2, storage: 'file', turn: 2 };
const woven: Arrangement = { ...today, threads: 1, turn: 'woven' };
const one: Arrangement = { ...woven, processes: 1 };
const ARRANGEMENTS: Readonly<Record<string, Arrangement>> = {
  today,
  'woven, two threads': { ...woven, threads: 2 },
  'one thread, in blocks': { ...today, threads: 1 },
  woven,
  'woven, memory': { ...woven, storage: 'memory' },
  'woven, jemalloc keeps': { ...woven, environment: KEEP },
  'woven, both keep': { ...woven, environment: { ...KEEP, ...GLIBC } },
  'woven, high flush threshold': {
    ...woven,
    settings: { allocator_flush_threshold: '16GB' },
  },
  'one process': one,
  'one process, jemalloc keeps': { ...one, environment: KEEP },
  'one database, jemalloc keeps': { ...one, environment: KEEP, isShared: true },
  'duet, jemalloc keeps': { ...woven, environment: KEEP, duet: 'apart' },
  'crossed duet': { ...woven, duet: 'crossed' },
  'crossed duet, jemalloc keeps': { ...woven, environment: KEEP, duet: 'crossed' },
};

/** Seconds of one execution: wall, user, system; by script in the order run. */
interface Execution {
  readonly side: 0 | 1;
  readonly scripts: Readonly<Record<string, readonly [wall: number, user: number, sys: number]>>;
}

const SCRIPTS = ['planHistory', 'balances', 'annualLimits'] as const;

async function beChild(): Promise<void> {
  const [, , , arrangementText = '', directory = '', lines = '', sidesText = ''] = process.argv;
  const {
    threads,
    storage,
    isShared = false,
    settings = {},
  } = JSON.parse(arrangementText) as Arrangement;
  const running = createRunning(new AbortController().signal);
  const databases: Record<string, Database> = {};
  for (const side of sidesText.split(',')) {
    const file = storage === 'file' ? `${directory}/${side}-${process.pid}.duckdb` : ':memory:';
    const instance = await DuckDBInstance.create(file, {
      storage_compatibility_version: 'v1.3.0',
      threads: String(threads),
      ...settings,
    });
    const database = createDatabase(instance, await instance.connect(), running);
    await database.execute("SET TimeZone = 'UTC'", 'set');
    await loadEvents(database, { spool: [lines], asOf: null, scripts: BUILTIN_SCRIPTS });
    await database.execute('CHECKPOINT', 'checkpoint');
    databases[side] = database;
    if (isShared) databases[1] = database;
    if (isShared) break;
  }
  process.on('disconnect', () => process.exit(0));
  process.on('message', async ({ side, times }: { side: 0 | 1; times: number }) => {
    const database = databases[side] as Database;
    const done: Execution[] = [];
    for (let at = 0; at < times; at += 1) {
      const scripts: Record<string, [number, number, number]> = {};
      for (const name of SCRIPTS) {
        const [start, before] = [process.hrtime.bigint(), process.cpuUsage()];
        await database.execute(BUILTIN_SCRIPTS[name].sql, name);
        const { user, system } = process.cpuUsage(before);
        scripts[name] = [Number(process.hrtime.bigint() - start) / 1e9, user / 1e6, system / 1e6];
      }
      done.push({ side, scripts });
    }
    process.send?.(done);
  });
  process.send?.('ready');
}

async function beParent(): Promise<void> {
  const [, , only = '', executions = '', rounds = '', employees = '', out = ''] = process.argv;
  const directory = mkdtempSync(path.join(os.tmpdir(), 'noise-'));
  const blocks: { name: string; taken: Execution[] }[] = [];
  try {
    const lines = path.join(directory, 'events.ndjson');
    writeFileSync(
      lines,
      [...populationChunks({ employees: Number(employees), years: 5, seed: 1 })].join(''),
    );
    const wanted = Object.entries(ARRANGEMENTS).filter(
      ([name]) => only === '' || only.split(';').includes(name),
    );
    // In turns, so that each sees the machine at its best and at its worst.
    for (let round = 0; round < Number(rounds); round += 1)
      for (const [name, arrangement] of wanted) {
        const taken = await run(arrangement, directory, lines, Number(executions));
        const line = { name, round, load: os.loadavg()[0], taken };
        if (out !== '') appendFileSync(out, `${JSON.stringify(line)}\n`);
        blocks.push(line);
      }
    for (const [name] of wanted)
      tell(
        name,
        blocks.filter((block) => block.name === name).map(({ taken }) => taken),
      );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function run(
  arrangement: Arrangement,
  directory: string,
  lines: string,
  executions: number,
): Promise<Execution[]> {
  const start = (sides: string) => {
    const words = ['child', JSON.stringify(arrangement), directory, lines, sides];
    const child = fork(process.argv[1] as string, words, {
      env: { ...process.env, ...arrangement.environment },
    });
    return child;
  };
  const children =
    arrangement.processes === 1
      ? [start('0,1')]
      : arrangement.duet === 'crossed'
        ? [start('0,1'), start('1,0')]
        : [start('0'), start('1')];
  await Promise.all(children.map(heard));
  const ask = async (side: 0 | 1, at: number = arrangement.processes === 1 ? 0 : side) => {
    const child = children[at] as ChildProcess;
    child.send({ side, times: arrangement.turn === 'woven' ? 1 : arrangement.turn });
    return (await heard(child)) as Execution[];
  };
  const random = createRandom(1, 1);
  const done: Execution[] = [];
  for (const side of [0, 1, 0, 1] as const)
    for (const at of arrangement.duet === 'crossed' ? [0, 1] : [undefined]) await ask(side, at);
  while (done.length < 2 * executions) {
    const first = random.chance(50) ? 1 : 0;
    if (arrangement.duet === 'crossed')
      for (const at of [first, 1 - first])
        done.push(...(await Promise.all([ask(0, at), ask(1, 1 - at)])).flat());
    else if (arrangement.duet === 'apart')
      done.push(...(await Promise.all([ask(0), ask(1)])).flat());
    else for (const side of order(arrangement.turn, first)) done.push(...(await ask(side)));
  }
  for (const child of children) child.disconnect();
  return done;
}

function order(turn: number | 'woven', first: 0 | 1): (0 | 1)[] {
  const second = first === 0 ? 1 : 0;
  return turn === 'woven' ? [first, second, second, first] : [first, second];
}

function heard(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('a child has ended'));
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message);
    });
    child.once('exit', gone);
  });
}

const CLOCKS = {
  wall: (t: readonly number[]) => t[0] as number,
  cpu: (t: readonly number[]) => (t[1] as number) + (t[2] as number),
  user: (t: readonly number[]) => t[1] as number,
};

function tell(name: string, blocks: readonly (readonly Execution[])[]): void {
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(`${name}: ${blocks.flat().length / 2} executions a side`);
  const row = (label: string, time: (one: Execution) => number) => {
    const cells = [2, 4, 8].map((k) => {
      const d = blocks.map((block) => differences(block, time, k));
      return `${k}: ${percent(deviation(d.flat()))} (luck ${percent(deviation(d.map(mean)))})`;
    });
    const ms = (median(blocks.flat().map(time)) * 1000).toFixed(1);
    print(`  ${label.padEnd(18)} ${ms.padStart(6)} ms  ${cells.join('   ')}`);
  };
  for (const clock of ['wall', 'cpu', 'user'] as const)
    row(clock, (one) =>
      SCRIPTS.reduce((sum, script) => sum + CLOCKS[clock](one.scripts[script] ?? []), 0),
    );
  for (const script of SCRIPTS)
    row(`cpu ${script}`, (one) => CLOCKS.cpu(one.scripts[script] ?? []));
}

/** d of samples of `k` executions. */
function differences(
  block: readonly Execution[],
  time: (one: Execution) => number,
  k: number,
): number[] {
  const [base = [], head = []] = [0, 1].map((side) =>
    block.filter((one) => one.side === side).map(time),
  );
  const d: number[] = [];
  for (let from = 0; from + k <= Math.min(base.length, head.length); from += k)
    d.push(Math.log(mean(head.slice(from, from + k)) / mean(base.slice(from, from + k))));
  return d;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2
  );
}
function percent(share: number): string {
  return `${(share * 100).toFixed(1)}`.padStart(5);
}

if (process.argv[2] === 'child') await beChild();
else await beParent();
