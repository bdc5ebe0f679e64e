/** What a build says of itself while it runs. */
import { describe, expect, it } from 'vitest';
import type { WorkStep } from '../../src/contracts/work-steps.ts';
import { tellSteps } from '../../src/contracts/work-steps.ts';
import { extend, reconstruct } from '../../src/pipelines/reference/reconstruct.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { hearScripts } from '../../src/pipelines/reference/tell-scripts.ts';
import { warehouse } from '../support/duckdb.ts';
import { aHire } from '../support/events.ts';
import { spooled } from '../support/spool.ts';

const NAMES = [
  'ingest.sql',
  'plan_history.sql',
  'balances.sql',
  'annual_limits.sql',
  'weekly_snapshots.sql',
];

describe('a build', () => {
  it.each([
    ['from nothing', reconstruct],
    ['of more events', extend],
  ] as const)(
    '%s tells each script before it runs, and how much is over then',
    async (_, build) => {
      const steps: WorkStep[] = [];
      const onStep = (step: WorkStep) => void steps.push(step);
      await spooled([aHire()], async (spool, directory) => {
        const database = await warehouse.open({ path: null, readable: [directory], threads: 1 });
        const request = { spool, asOf: null, scripts: BUILTIN_SCRIPTS };
        if (build === extend) await reconstruct(database, request);
        await build(database, { ...request, onStep });
        database.close();
      });
      expect(steps.map(({ name, at, of }) => [name, at, of])).toEqual(
        NAMES.map((name, at) => [name, at + 1, 5]),
      );
      const shares = steps.map(({ share }) => share);
      expect(shares[0]).toBe(0);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBeLessThan(1);
    },
  );

  it('in a process of its own is told by what that announces, each script once', () => {
    const told: string[] = [];
    const hear = hearScripts({
      scripts: BUILTIN_SCRIPTS,
      onStep: ({ name }) => void told.push(name),
    });
    for (const name of ['tables.sql', ...NAMES, 'balances.sql', 'x, after ingest.sql']) hear(name);
    expect(told).toEqual(NAMES);
  });
});

describe('steps', () => {
  it('are told with the script, its number, and the events so far', () => {
    const told: unknown[] = [];
    const tell = tellSteps({ progress: (...words) => void told.push(words) }, 'building', 1_000);
    tell({ name: 'balances.sql', at: 3, of: 5, share: 0.57 });
    expect(told).toEqual([
      ['building (3 of 5): balances.sql', 0.57, { done: 570, unit: 'events' }],
    ]);
  });
});
