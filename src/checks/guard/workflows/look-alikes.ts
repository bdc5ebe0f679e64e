/** Where the gate cannot be seen, or something else could be taken for it. */
import type { Loosened } from '../../../contracts/settings/setting.ts';
import type { GuardedFile } from '../../../schema/types.ts';
import { isWorkflow, type WorkflowFiles } from './documents.ts';
import { type GateIdentity, type GatePart, partsIn } from './find-gates.ts';
import { NOT_THERE } from './shown.ts';

/** A new job that bears the name of the gate's check: a rule of the branch may take one for the other. */
export function namesakes(
  base: WorkflowFiles,
  head: WorkflowFiles,
  gates: ReadonlyMap<string, readonly GatePart[]>,
): Loosened[] {
  const names = new Set([...gates.values()].flat().map(({ checkName }) => checkName));
  const jobs = (files: WorkflowFiles) =>
    [...files.values()]
      .filter(({ path }) => isWorkflow(path))
      .flatMap(({ path, values }) => partsIn(path, values).map((part) => ({ path, ...part })));
  const known = new Set(jobs(base).map(({ path, checkName }) => `${path}\n${checkName}`));
  return jobs(head)
    .filter(
      ({ path, checkName }) =>
        !known.has(`${path}\n${checkName}`) && [...names].some((name) => mayBear(checkName, name)),
    )
    .map(({ path, name, checkName }) => ({
      setting: `${path}, ${name}`,
      base: NOT_THERE,
      head: `bears the name of the gate's check, ${checkName}`,
    }));
}

/** What GitHub works out may come to any text; a job of a workflow that is called stands behind ` / `. */
function mayBear(checkName: string | null, name: string | null): boolean {
  if (checkName === null || name === null) return false;
  const [first = '', ...others] = checkName.split(/\$\{\{.*?\}\}/s);
  const last = others.at(-1);
  const called = ` / ${name}`;
  if (last === undefined) return first === name || first.endsWith(called);
  const mayBegin = name.startsWith(first) || first.includes(' / ');
  return mayBegin && (name.endsWith(last) || last.endsWith(called));
}

/** Where a workflow of another repository calls the gate, its step is not to be seen: the file counts as a whole. */
export function unseenWorkflow(
  { workflow }: GateIdentity,
  base: WorkflowFiles,
  head: WorkflowFiles,
  ...seen: readonly ReadonlyMap<string, readonly GatePart[]>[]
): GuardedFile[] {
  const [before, after] = [base.get(workflow), head.get(workflow)];
  if (before === undefined || before.id === after?.id) return [];
  if (seen.some((gates) => gates.has(workflow))) return [];
  return [{ path: workflow, status: after === undefined ? 'removed' : 'modified' }];
}
