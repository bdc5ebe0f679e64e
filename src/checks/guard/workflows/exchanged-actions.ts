/** Where another action stands now. */
import type { Loosened } from '../../../contracts/settings/setting.ts';
import type { WorkflowFiles } from './documents.ts';
import { type GateIdentity, type GatePart, partsIn } from './find-gates.ts';
import { shown } from './shown.ts';
import { stepsIn, type Values } from './values.ts';

/** In the event's workflow: the gate is where another action was before, which may have been the gate as well. */
export function exchangedActions(
  { workflow }: GateIdentity,
  base: WorkflowFiles,
  before: ReadonlyMap<string, readonly GatePart[]>,
  after: ReadonlyMap<string, readonly GatePart[]>,
): Loosened[] {
  if (before.has(workflow)) return [];
  const old = partsIn(workflow, base.get(workflow)?.values ?? null);
  return (after.get(workflow) ?? []).flatMap(({ name, values }) => {
    const uses = (from: Values) => [from, ...stepsIn(from)].flatMap((step) => step.uses ?? []);
    const now = uses(values);
    const gone = uses(old.find((part) => part.name === name)?.values ?? {}).filter(
      (each) => !now.includes(each),
    );
    if (gone.length === 0) return [];
    const setting = `${workflow}, ${name}: uses`;
    return [{ setting, base: gone.map(shown).join(', '), head: now.map(shown).join(', ') }];
  });
}
