/** Which workloads there are for a kind of pipeline: said before anything is measured. */
import { GateError } from '../../../contracts/errors.ts';
import { WORKLOADS, type WorkloadName } from '../../../contracts/measured/workload-names.ts';
import type { PipelineChoice } from '../../../pipelines/pipeline-choice.ts';

const APPLY: Readonly<Record<PipelineChoice['kind'], readonly WorkloadName[]>> = {
  builtin: WORKLOADS.filter((name) => name !== 'pipeline'),
  folder: WORKLOADS,
  command: ['validate', 'pipeline'],
};

const WHY: Readonly<Record<PipelineChoice['kind'], string>> = {
  builtin: 'it is for SQL or a command of your own, and the pipeline is the built-in SQL',
  folder: 'the pipeline is a folder of SQL',
  command: 'the pipeline is a command, and nobody can see into its steps',
};

export interface ChosenWorkloads {
  readonly workloads: readonly WorkloadName[];
  /** What was left out of all, and why. */
  readonly note: string | null;
}

/** @throws GateError WORKLOAD_KIND where one is named that this pipeline does not have */
export function chooseWorkloads(
  { kind }: PipelineChoice,
  asked: readonly WorkloadName[],
): ChosenWorkloads {
  const workloads = asked.filter((name) => APPLY[kind].includes(name));
  const others = asked.filter((name) => !APPLY[kind].includes(name));
  if (others.length === 0) return { workloads, note: null };
  const facts = { workloads: others.join(', '), why: WHY[kind], known: APPLY[kind].join(', ') };
  // Who asks for all of them asks for those that there are.
  if (asked.length < WORKLOADS.length) throw new GateError('WORKLOAD_KIND', facts);
  const note = `Measured are ${facts.known}; not ${facts.workloads}: ${facts.why}.`;
  return { workloads, note: kind === 'command' ? note : null };
}
