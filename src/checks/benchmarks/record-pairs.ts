import type { Outputs } from '../../contracts/ports.ts';
import type { Report, TimeReport } from '../../schema/types.ts';

/** A file of recorded pairs, in the form that the replay reads. */
export interface Recording {
  /** Appends the pairs of a run; the canary's too. */
  add(report: Report): Promise<void>;
}

/**
 * Asked for before anything is measured: a file that cannot be written is said before minutes are spent.
 * @throws GateError WRITE_OUTSIDE, FILE_WRITE
 */
export async function openRecording(
  workspace: Pick<Outputs, 'exists' | 'readText' | 'writeText'>,
  file: string,
): Promise<Recording> {
  const before = (await workspace.exists(file)) ? await workspace.readText(file) : '';
  await workspace.writeText(file, before);
  const job = before.split('\n').filter((line) => line !== '').length + 1;
  return {
    async add(report) {
      const time = report.benchmarks?.time;
      const rec = time ? pairsByMetric(time) : {};
      if (Object.keys(rec).length === 0) return;
      await workspace.writeText(file, `${before}${JSON.stringify({ job, rec })}\n`);
    },
  };
}

/**
 * A clock is a metric of its own; so is the base against itself.
 * @internal The laboratory writes the same form.
 */
export function pairsByMetric(time: TimeReport): Record<string, number[][]> {
  const canary = time.canary === null ? [] : [time.canary];
  const timed = [
    ...time.workloads,
    ...canary.map((one) => ({ ...one, workload: `canary-${one.workload}` })),
  ];
  return Object.fromEntries(
    timed.flatMap(({ workload, clocks }) =>
      clocks
        .filter(({ pairs }) => pairs.length > 0)
        .map(({ clock, pairs }) => [clock === 'wall' ? workload : `${workload}.${clock}`, pairs]),
    ),
  );
}
