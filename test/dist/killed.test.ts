/**
 * `kill -9` in the middle: nothing of the run can tidy up after itself, and the next one must be clean.
 * Twenty moments of each command, spread over the time that an undisturbed run takes here; fewer where
 * KILLED_MOMENTS says so. KILLED_SEED repeats a run.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { starterFiles } from '../../src/commands/init/starter.ts';
import { isTemporaryName } from '../../src/contracts/text/temporary-name.ts';
import { createRandom } from '../../src/plan/generate/random.ts';
import { editConsumer, writeConsumer } from '../support/consumer.ts';
import { bundleOfFew } from '../support/few-people.ts';
import {
  alive,
  aSite,
  type Ended,
  leftOvers,
  type Site,
  start,
  until,
} from '../support/started.ts';

const MOMENTS = Number(process.env.KILLED_MOMENTS ?? 20);
const SEED = Number(process.env.KILLED_SEED ?? Date.now() % 1_000_000);

const IN_WRITE = path.resolve(import.meta.dirname, '../support/killed-in-write.mjs');
const BALANCES = 'golden/first-contribution/expected/balances.csv';
const OTHER = 'golden/second/expected/balances.csv';

let site: Site;
beforeEach(() => {
  site = aSite('killed');
});
afterEach(() => site.remove());

const read = (file: string) => readFileSync(path.join(site.workspace, file), 'utf8');
const bytes = (file: string) => readFileSync(path.join(site.workspace, file)).toString('base64');
const run = (...words: string[]): Promise<Ended> => start(site, words).ended;

async function passes(...words: string[]): Promise<void> {
  const { exit, stdout, stderr } = await run(...words);
  expect(exit, `${words.join(' ')}\n${stdout}${stderr}`).toBe(0);
}

/** Half-written files, wherever they lie. */
function halves(): string[] {
  return readdirSync(site.workspace, { recursive: true, encoding: 'utf8' }).filter((file) =>
    isTemporaryName(path.basename(file)),
  );
}

/** The time of an undisturbed run, in milliseconds. */
async function timed(words: readonly string[]): Promise<number> {
  const before = performance.now();
  await passes(...words);
  return performance.now() - before;
}

/** Kills the command at a moment of its time, and waits for what it has started. */
async function killedAt(words: readonly string[], moment: number): Promise<void> {
  const { signal, ended } = start(site, words);
  await pause(moment);
  signal('SIGKILL');
  await ended;
  // Measured processes hear that their parent is gone.
  await until(() => alive(site).length === 0);
}

/** One moment in each of as many equal parts of the time; the last parts hold the writing. */
function moments(duration: number): number[] {
  console.log(`KILLED_SEED=${SEED}: ${MOMENTS} moments of ${duration.toFixed(0)} ms`);
  const random = createRandom(SEED, 1);
  return Array.from(
    { length: MOMENTS },
    (_, n) => ((n + random.below(1000) / 1000) / MOMENTS) * duration,
  );
}

/** Of each of the moments, the command, another that must be clean, and what waits for them, on a busy machine. */
const timeout = 30_000 + MOMENTS * 15_000;

describe.skipIf(process.platform !== 'linux')('a command that was killed', { timeout }, () => {
  it('build: the file is whole or absent, and can be built', async () => {
    writeConsumer(site.workspace);
    for (const moment of moments(await timed(['build', '--out', 'first.duckdb']))) {
      await killedAt(['build', '--out', 'built.duckdb'], moment);
      if (readdirSync(site.workspace).includes('built.duckdb'))
        await passes('balance', 'E-000001', '--from', 'built.duckdb');
      else await passes('build', '--out', 'built.duckdb');
      editConsumer(site.workspace, [{ file: 'built.duckdb', remove: true }]);
      expect(leftOvers(site)).toEqual([]);
    }
    // What a kill leaves half written after the last build, the next one tidies up.
    if (halves().length > 0) await passes('build', '--out', 'built.duckdb');
    expect(halves()).toEqual([]);
  });

  it('build --append: the published file is the old or the new one', async () => {
    writeConsumer(site.workspace);
    const lines = read('fixtures/valid/population.ndjson').trimEnd().split('\n');
    const part = (name: string, rest: number) =>
      writeFileSync(
        path.join(site.workspace, name),
        lines
          .filter((_, n) => n % 2 === rest)
          .map((line) => `${line}\n`)
          .join(''),
      );
    part('early.ndjson', 0);
    part('late.ndjson', 1);
    const build = (file: string, ...more: string[]) => [
      'build',
      file,
      '--out',
      'built.duckdb',
      '--require-types',
      'none',
      ...more,
    ];
    await passes(...build('early.ndjson'));
    const old = readFileSync(path.join(site.workspace, 'built.duckdb'));
    const append = build('late.ndjson', '--append');
    for (const moment of moments(await timed(append))) {
      writeFileSync(path.join(site.workspace, 'built.duckdb'), old);
      await killedAt(append, moment);
      const isOld = bytes('built.duckdb') === old.toString('base64');
      const { exit, stdout } = await run(...append);
      expect([exit, /(\d+) new events?/.exec(stdout)?.[1]]).toEqual([
        0,
        isOld ? `${Math.floor(lines.length / 2)}` : '0',
      ]);
      expect([halves(), leftOvers(site)]).toEqual([[], []]);
    }
  });

  it('golden update: each file is the old or the new one, and the next update brings all up to date', async () => {
    writeConsumer(site.workspace);
    for (const file of ['case.yml', 'events.ndjson', 'expected/balances.csv']) {
      const place = path.join(site.workspace, 'golden/second', file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, read(`golden/first-contribution/${file}`));
    }
    const right = read(BALANCES);
    const wrong = right.replace(',180.000000,', ',181.000000,');
    const spoil = () => {
      for (const file of [BALANCES, OTHER]) writeFileSync(path.join(site.workspace, file), wrong);
    };
    spoil();
    for (const moment of moments(await timed(['golden', 'update']))) {
      spoil();
      await killedAt(['golden', 'update'], moment);
      for (const file of [BALANCES, OTHER]) expect([right, wrong]).toContain(read(file));
      // What is left half written is no file of the case.
      await passes('golden', 'update');
      expect([read(BALANCES), read(OTHER)]).toEqual([right, right]);
      expect(leftOvers(site)).toEqual([]);
    }
    await passes('golden', 'check');
    // What the last kill has left goes when an update writes.
    if (halves().length > 0) {
      spoil();
      await passes('golden', 'update');
    }
    expect(halves()).toEqual([]);
  });

  it('baseline update: nothing is left of it and of its measured processes', async () => {
    writeConsumer(site.workspace);
    // The whole of it takes minutes, nearly all of them measuring.
    for (const moment of moments(3000)) {
      await killedAt(['baseline', 'update'], moment);
      await passes('validate');
      expect([halves(), leftOvers(site)]).toEqual([[], []]);
      expect(readdirSync(site.workspace)).not.toContain('baselines');
    }
  });

  it('baseline update, in its write: the file is the old or the new one, and the next tidies up', async () => {
    writeConsumer(site.workspace);
    const entry = path.join(bundleOfFew(1), 'cli.js');
    const KILLED_FILE = path.join(site.workspace, 'baselines/small.json');
    const updateUntil = async (KILLED_STEP: string) => {
      const NODE_OPTIONS = `--import=${pathToFileURL(IN_WRITE).href}`;
      const more = { entry, NODE_OPTIONS, KILLED_FILE, KILLED_STEP };
      expect((await start(site, ['baseline', 'update'], more).ended).exit).toBe(null);
      await until(() => alive(site).length === 0);
    };
    await updateUntil('opened');
    expect([halves().length, existsSync(KILLED_FILE)]).toEqual([1, false]);
    await passes('validate');
    expect(leftOvers(site)).toEqual([]);
    // What the first has left half written goes when the second writes.
    await updateUntil('renamed');
    expect(halves()).toEqual([]);
    expect(JSON.parse(read('baselines/small.json'))).toMatchObject({ duckdb: expect.any(String) });
  });

  it('init: what it had not written yet, the next one writes', async () => {
    const duration = await timed(['init']);
    const files = starterFiles();
    for (const moment of moments(duration)) {
      site.remove();
      site = aSite('killed');
      await killedAt(['init'], moment);
      await passes('init');
      for (const { path: file, text } of files) expect(read(file)).toBe(text);
      expect([halves(), leftOvers(site)]).toEqual([[], []]);
    }
    await passes('gate');
  });
});
