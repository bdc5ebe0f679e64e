/** What a start loads: each run pays for it, and so does each test that starts the program. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const dist = path.resolve(import.meta.dirname, '../../dist');

interface Started {
  readonly status: number | null;
  /** Names of the loaded files of dist/, of all threads. */
  readonly files: readonly string[];
  readonly bytes: number;
  /** What of src/ and node_modules/ they hold. */
  readonly sources: ReadonlySet<string>;
}

let folder: string;
let init: Started;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'starts-test-'));
  init = start('init');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Node itself says what a process has loaded, where it is asked what of that has run. */
function start(...words: readonly string[]): Started {
  const told = mkdtempSync(path.join(folder, '.loaded-'));
  const { status } = spawnSync(process.execPath, [path.join(dist, 'cli.js'), ...words], {
    cwd: folder,
    env: { ...process.env, NODE_V8_COVERAGE: told },
  });
  const prefix = pathToFileURL(`${dist}${path.sep}`).href;
  const urls = readdirSync(told).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(path.join(told, name), 'utf8')) as {
      readonly result: readonly { readonly url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.startsWith(prefix));
  });
  const files = [...new Set(urls)];
  const texts = files.map((url) => readFileSync(fileURLToPath(url), 'utf8'));
  return {
    status,
    files: files.map((url) => url.slice(prefix.length)),
    bytes: texts.join('').length,
    sources: new Set(texts.flatMap(sourcesIn)),
  };
}

function sourcesIn(text: string): string[] {
  return [...text.matchAll(/^\/\/ ((?:src|node_modules)\/\S+)$/gm)].map(
    ([, source = '']) => source,
  );
}

const of = (name: string, { sources }: Started) =>
  [...sources].filter((source) => source.includes(name));

/** Where each of them is asked for, and nowhere else. */
const LAZY = {
  'the compiler of schemas': 'node_modules/ajv/dist/compile/',
  'what an address is by its standard': 'node_modules/fast-uri/',
  'how two schemas differ': 'src/events/evolution/',
  'what is tried of a broken rule': 'src/checks/try-consequences.ts',
  'repairs of a person': 'src/plan/repairs/',
  'the commands that are no gate': 'src/commands/perform-other.ts',
  'what init writes': 'src/commands/init',
  'the generator of populations': 'src/plan/generate/',
  'what measures': 'src/checks/benchmarks/bench.ts',
  'the test of pairs': 'src/statistics/judge-pairs.ts',
  'the form of a baseline': 'src/events/compiled/baseline.compiled.mjs',
  'the page of a report': 'src/report/html/page.ts',
  'a report of somebody else': 'src/bot/untrusted-report.ts',
};

describe.each([
  ['--version', 0],
  ['--help', 0],
  ['help gate', 0],
  ['gaet', 2],
  ['gate --nothing', 2],
])('the command line with %s', (words, exit) => {
  it('loads what is said, and none of what does anything', () => {
    const started = start(...words.split(' '));
    expect(started.status).toBe(exit);
    expect(started.sources).toContain('src/commands/line/parse.ts');
    expect(started.bytes).toBeLessThan(150_000);
    expect(started.files.length).toBeLessThan(14);
    for (const name of ['src/wiring.ts', 'src/commands/run.ts', 'src/events/compiled/'])
      expect(of(name, started), name).toEqual([]);
    for (const name of ['yaml', 'ajv', 'picomatch', 'csv-parse', '@duckdb'])
      expect(of(`node_modules/${name}/`, started), name).toEqual([]);
  });
});

describe('a gate over what init writes', () => {
  let started: Started;
  beforeAll(() => {
    started = start('gate');
  });

  it('passes, and loads what it uses in few pieces', () => {
    expect(started.status).toBe(0);
    expect(started.sources).toContain('src/events/compiled/event.compiled.mjs');
    expect(started.sources).toContain('node_modules/yaml/dist/index.js');
    expect(started.files.length).toBeLessThan(36);
    expect(started.bytes).toBeLessThan(2_700_000);
  });

  it.each(Object.entries(LAZY))('starts without %s, which is in one place', (_what, name) => {
    expect(of(name, started)).toEqual([]);
    const holders = readdirSync(path.join(dist, 'chunks')).filter((file) =>
      sourcesIn(readFileSync(path.join(dist, 'chunks', file), 'utf8')).some((source) =>
        source.includes(name),
      ),
    );
    expect(holders.length).toBeGreaterThan(0);
  });
});

describe('a command that is no gate', () => {
  it('brings its own code, and none of the action’s', () => {
    expect(init.status).toBe(0);
    expect(init.sources).toContain('src/commands/perform-other.ts');
    for (const name of ['src/bot/', 'src/run-action.ts', 'src/adapters/github/'])
      expect(of(name, init), name).toEqual([]);
  });
});

describe('the schema of a team', () => {
  it('brings its compiler, and leaves out what was compiled of ours', () => {
    mkdirSync(path.join(folder, 'own'));
    writeFileSync(path.join(folder, 'own/schema.json'), '{"type": "object"}');
    writeFileSync(path.join(folder, 'own/events.ndjson'), '{}\n');
    const started = start('validate', 'own/events.ndjson', '--schema', 'own/schema.json');
    expect(started.status).toBe(0);
    expect(of('node_modules/ajv/dist/compile/', started)).not.toEqual([]);
    expect(of('src/events/compiled/event', started)).toEqual([]);
  });
});
