/** See scripts/fuzz.mjs. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createFixtureReader } from '../../src/adapters/files/read-fixture.ts';
import { createSliceReader } from '../../src/adapters/files/slices.ts';
import { createValidator } from '../../src/adapters/validation/validator.ts';
import { createRandom } from '../../src/plan/generate/random.ts';
import { fuzzFiles } from './fuzz-bytes.ts';
import { fuzzRound } from './fuzz-events.ts';
import { createPlanFuzz, fuzzWalk, type WalkRound } from './fuzz-walk.ts';
import { startWatch } from './watch.ts';

const SIZE = 2000;
/** Schemas made at random in a round, and events for each. */
const [SCHEMAS, SIZE_OF_WALK] = [5, 200];
const MOST_SHOWN = 20;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    events: { type: 'string', default: '0' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
const [seconds, most] = [Number(values.seconds), Number(values.events)];
if (![seed, seconds, most].every((number) => Number.isInteger(number) && number >= 0)) {
  console.error('--seconds, --events and --seed are whole numbers.');
  process.exit(2);
}
console.log(`seed ${seed}`);

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'fuzz-')));
const readFixture = createFixtureReader({
  root,
  readParquet: () => {
    throw new Error('no Parquet here');
  },
  readDuckdb: () => {
    throw new Error('no DuckDB here');
  },
  temporaryDirectory: async () => root,
});
const validator = createValidator({
  root,
  readFixture,
  readSlice: createSliceReader(),
  worker: null,
  cores: 1,
});
const watch = startWatch(`the round after which nothing came hangs: --seed ${seed}`);
const end = Date.now() + seconds * 1000;
const sum = { events: 0, valid: 0, files: 0, rounds: 0 };
const fuzzPlan = createPlanFuzz();
const walks = { records: 0, valid: 0, accepted: 0 };
const failures: string[] = [];
try {
  while (
    (most > 0 ? sum.events < most : true) &&
    Date.now() < end &&
    failures.length < MOST_SHOWN
  ) {
    const settings = { validator, root, seed, size: SIZE };
    const { events, valid, disagreements } = await fuzzRound(settings, sum.rounds);
    failures.push(...disagreements, ...(await fuzzFiles(settings, sum.rounds)));
    for (const walk of walkRounds(sum.rounds)) {
      failures.push(...walk.failures);
      walks.records += walk.records;
      walks.valid += walk.valid;
      walks.accepted += walk.accepted;
    }
    sum.events += events;
    sum.valid += valid;
    sum.files += 4;
    sum.rounds += 1;
    watch.beat();
  }
} finally {
  watch.stop();
  rmSync(root, { recursive: true, force: true });
}
for (const failure of failures.slice(0, MOST_SHOWN)) console.error(failure);
console.log(
  `${sum.events.toLocaleString('en-US')} events in ${sum.rounds} rounds, ${sum.valid.toLocaleString('en-US')} valid, ${sum.files} files with other bytes; ${failures.length} disagreements (seed ${seed})`,
);
console.log(
  `${walks.records.toLocaleString('en-US')} records by the plan's schema and ${(sum.rounds * SCHEMAS).toLocaleString('en-US')} made at random: of ${walks.valid.toLocaleString('en-US')} valid ones the walk over bytes took ${walks.accepted.toLocaleString('en-US')}`,
);
if (failures.length > 0 || sum.events === 0) process.exitCode = 1;

function walkRounds(round: number): WalkRound[] {
  const random = (stream: number) => createRandom(seed, round * (SCHEMAS + 1) + stream);
  const others = Array.from({ length: SCHEMAS }, (_, i) => fuzzWalk(random(i), SIZE_OF_WALK));
  return [fuzzPlan(random(SCHEMAS), SIZE), ...others];
}
