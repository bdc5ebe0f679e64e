/** How often a workload is repeated: as often as what is said of it asks for, and no more. */
import { describe, expect, it } from 'vitest';
import { writeOnce } from '../../../src/checks/benchmarks/lines.ts';
import { runWorkload } from '../../../src/checks/benchmarks/run-workload.ts';
import { isDecided, judgeMetrics } from '../../../src/checks/benchmarks/targets.ts';
import { SCALES } from '../../../src/checks/benchmarks/workloads.ts';
import type { WorkloadName } from '../../../src/contracts/measured/workload-names.ts';
import type { Console } from '../../../src/contracts/ports.ts';
import { A_JOB, type FakeProcesses, fakeBench } from '../../support/fake-bench.ts';

const console = { progress: () => undefined } as unknown as Console;
const head = { name: 'head', directory: '/work', bundle: null } as const;

interface Case extends Partial<FakeProcesses> {
  readonly workload?: WorkloadName;
  readonly seconds: number;
  readonly decided?: boolean;
}

async function run({ workload = 'reconstruct', seconds, decided = true, ...processes }: Case) {
  const bench = fakeBench({ secondsOf: () => seconds, ...processes });
  const repetitions = { most: 5, isDecided: () => decided };
  const job = { ...A_JOB, workload };
  const values = await runWorkload({ bench, console }, head, job, repetitions);
  const runs = bench.asked.filter((asked) => asked === 'head run').length;
  return { samples: values.seconds?.length, runs };
}

describe('a workload', () => {
  it('is repeated five times where that is soon done, after once that does not count', async () => {
    expect(await run({ seconds: 0.1 })).toEqual({ samples: 5, runs: 6 });
  });

  it.each([
    [0.3, 4],
    [0.5, 3],
    [60, 3],
  ])(
    'of %d s is repeated until a second is over, and three times at least',
    async (seconds, samples) => {
      expect(await run({ seconds })).toEqual({ samples, runs: samples + 1 });
    },
  );

  it('is repeated five times where a target is not decided before', async () => {
    expect(await run({ seconds: 60, decided: false })).toEqual({ samples: 5, runs: 6 });
  });

  it('that was warmed up by preparing it is not warmed up again', async () => {
    expect(await run({ seconds: 60, isWarm: true })).toEqual({ samples: 3, runs: 3 });
  });

  it('of a team’s own takes five seconds at most, decided or not', async () => {
    const own = { workload: 'pipeline', decided: false } as const;
    expect(await run({ ...own, seconds: 60 })).toMatchObject({ samples: 1 });
    expect(await run({ ...own, seconds: 2 })).toMatchObject({ samples: 3 });
  });
});

/** Met or missed, all ways that so many samples can be. */
function allWays(most: number): number[][] {
  return Array.from({ length: 2 ** most }, (_, way) =>
    Array.from({ length: most }, (_, at) => ((way >> at) & 1 ? 1 + at : 9 + at)),
  );
}

describe('a target', () => {
  it.each([3, 4, 5])('that is decided before all %d samples are there stays so', (most) => {
    const scale = { ...SCALES.small, samples: most };
    const targets = { 'reconstruct.seconds': 7 };
    const verdict = (seconds: number[]) =>
      judgeMetrics('reconstruct', { seconds }, targets, scale.name).metrics[0]?.targetMet;
    const early = allWays(most).flatMap((all) =>
      all.flatMap((_, at) => {
        const some = all.slice(0, at + 1);
        if (!isDecided('reconstruct', { seconds: some }, targets, scale)) return [];
        expect([all, some, verdict(some)]).toEqual([all, some, verdict(all)]);
        return at + 1 < most ? [all] : [];
      }),
    );
    expect(early.length).toBeGreaterThan(0);
  });

  it('that nobody has is decided, and so is what is measured once', () => {
    const samples = { 'rows-per-second': [1, 2, 3], 'look-up': [1, 2, 3], fold: [1, 2, 3] };
    expect(isDecided('snapshots', samples, {}, SCALES.small)).toBe(true);
    // Beside p99, which has one.
    const repeated = { 'events-per-second': [1, 2, 3] };
    expect(isDecided('validate', repeated, {}, SCALES.small)).toBe(true);
    const own = { 'validate.events-per-second': 2 };
    expect(isDecided('validate', repeated, own, SCALES.small)).toBe(false);
  });
});

describe('a population', () => {
  it('is written once, however many workloads work on it', async () => {
    const written: string[] = [];
    const bench = {
      ...fakeBench({ secondsOf: () => 1 }),
      write: async (file: string) => void written.push(file),
    };
    const write = writeOnce({ bench, console }, '/here');
    const few = { employees: 2, years: 1, seed: 1 };
    const files = [await write(few), await write({ ...few }), await write({ ...few, seed: 2 })];
    expect(files).toEqual(['/here/baseline-2-1.ndjson', files[0], '/here/baseline-2-2.ndjson']);
    expect(written).toEqual([files[0], files[2]]);
  });
});
