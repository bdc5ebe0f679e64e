/** A file without its content fails, whatever the rate, and is not overwritten. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from '../support/command-line.ts';
import { writeConsumer } from '../support/consumer.ts';

const population = path.resolve(import.meta.dirname, '../fixtures/valid/population.ndjson');
const BALANCES = 'golden/first-contribution/expected/balances.csv';
const FIXTURE = 'fixtures/valid/population.ndjson';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'stand-in-'));
  writeConsumer(workspace);
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

async function run(...words: string[]): Promise<{ exit: number; text: string }> {
  const { exit, stdout, stderr } = await runHere(workspace, words);
  return { exit, text: stdout + stderr };
}

const read = (file: string) => readFileSync(path.join(workspace, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(path.join(workspace, file), text);

/** Both sides of a merge, with its markers, from line 6 on. */
function conflicted(text: string, line = 6): string {
  const lines = text.split('\n');
  const side = lines[line - 1] ?? '';
  lines.splice(line - 1, 1, '<<<<<<< HEAD', side, '=======', side, '>>>>>>> feature/payroll');
  return lines.join('\n');
}

describe('an unresolved merge', () => {
  it('in a fixture fails although 99.9 % are valid', async () => {
    write(FIXTURE, conflicted(readFileSync(population, 'utf8')));
    const { exit, text } = await run('validate');
    expect(text).toContain(`1 file holds an unresolved merge: ${FIXTURE}:6`);
    expect(text).toContain('Next: Keep one of the two sides in these files');
    expect(exit).toBe(1);
    expect((await run('gate')).exit).toBe(1);
  });

  it('in a fixture keeps build from writing', async () => {
    write(FIXTURE, conflicted(readFileSync(population, 'utf8')));
    const { exit, text } = await run('build', '--out', 'plan.duckdb');
    expect([exit, text]).toEqual([1, expect.stringContaining('unresolved merge')]);
    expect(existsSync(path.join(workspace, 'plan.duckdb'))).toBe(false);
  });

  it('in an expected file is named by check, and update leaves both sides', async () => {
    const text = conflicted(read(BALANCES), 2);
    write(BALANCES, text);
    const check = await run('golden', 'check');
    expect([check.exit, check.text]).toEqual([1, expect.stringContaining(`${BALANCES}:2`)]);
    const update = await run('golden', 'update');
    expect([update.exit, update.text]).toEqual([1, expect.stringContaining(`${BALANCES}:2`)]);
    expect(read(BALANCES)).toBe(text);
  });

  it.each([
    ['case.yml', 'golden/first-contribution/case.yml'],
    ['the events of a case', 'golden/first-contribution/events.ndjson'],
    ['an invalid fixture', 'fixtures/invalid/negative-contribution.json'],
  ])('in %s fails', async (_what, file) => {
    write(file, conflicted(read(file), 1));
    const { exit, text } = await run('gate');
    expect([exit, text]).toEqual([1, expect.stringContaining(`${file}:1`)]);
  });

  it.each([
    ['the schema', 'event.schema.json', 'schema: event.schema.json\n', '{}\n'],
    ['a quality rule', 'rules/own.sql', 'quality: {rules: rules}\n', 'SELECT 1;\n'],
    ['SQL of the pipeline', 'sql/balances.sql', 'pipeline: sql\n', '-- none\n'],
    ['a baseline', 'baselines/small.json', '', '{}\n'],
  ])('in %s fails', async (_what, file, setting, text) => {
    const folder = path.dirname(path.join(workspace, file));
    mkdirSync(folder, { recursive: true });
    write(file, conflicted(text, 1));
    write('.github/dc-event-gate.yml', read('.github/dc-event-gate.yml') + setting);
    const { exit, text: told } = await run('gate');
    expect([exit, told]).toEqual([1, expect.stringContaining(`${file}:1`)]);
  });

  it('in the config cannot be decided on, and is named', async () => {
    const file = '.github/dc-event-gate.yml';
    write(file, conflicted(read(file), 3));
    const { exit, text } = await run('gate');
    expect([exit, text]).toEqual([
      2,
      expect.stringContaining(`${file}:3: this file holds an unresolved merge`),
    ]);
  });
});

describe('a pointer', () => {
  it.each([FIXTURE, 'fixtures/invalid/negative-contribution.json', BALANCES])(
    'in the place of %s fails, with what to do',
    async (file) => {
      write(file, POINTER);
      const { exit, text } = await run('gate');
      expect([exit, text]).toEqual([1, expect.stringContaining('git lfs pull')]);
    },
  );
});

it('compressed data under a name of text fails, however few lines it seems to have', async () => {
  writeFileSync(path.join(workspace, 'fixtures/valid/more.ndjson'), gzipSync(read(FIXTURE)));
  const { exit, text } = await run('gate');
  expect([exit, text]).toEqual([1, expect.stringContaining('end the name in .gz (gzip)')]);
});

it('an empty file is no fixture that is rejected', async () => {
  write('fixtures/invalid/empty.json', '');
  const { exit, text } = await run('gate');
  expect([exit, text]).toEqual([1, expect.stringContaining('so rejecting it shows nothing')]);
});

describe('an invalid fixture', () => {
  it('that holds no event fails, and is not counted as rejected', async () => {
    write('fixtures/invalid/none.json', '[]');
    const { exit, text } = await run('gate');
    expect(text).toContain(
      'FAIL  1 file of the invalid fixtures without any event: fixtures/invalid/none.json',
    );
    expect(text).toContain('fixtures/invalid/none.json:1: this file holds no event');
    expect(text).toMatch(/invalid fixtures +1 of 1 event rejected/);
    expect(exit).toBe(1);
  });
});
