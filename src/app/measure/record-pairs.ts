import type { Report } from '../../schema/types.ts';
import type { Workspace } from '../ports.ts';

/** Appends the pairs of a run to a file in the form that the replay reads; the canary's too. */
export async function recordPairs(
  workspace: Workspace,
  { benchmarks }: Report,
  file: string,
): Promise<void> {
  const time = benchmarks?.time;
  if (!time) return;
  const before = (await workspace.exists(file)) ? await workspace.readText(file) : '';
  const job = before.split('\n').filter((line) => line !== '').length + 1;
  const timed = time.workloads.filter(({ pairs }) => pairs.length > 0);
  const rec = Object.fromEntries([
    ...timed.map(({ workload, pairs }) => [workload, pairs]),
    ...(time.canary === null ? [] : [[`canary-${time.canary.workload}`, time.canary.pairs]]),
  ]);
  await workspace.writeText(file, `${before}${JSON.stringify({ job, rec })}\n`);
}
