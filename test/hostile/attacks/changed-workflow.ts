import { WORKFLOW, workflow } from '../../support/attacked-team.ts';
import type { AttackRow } from './attack-row.ts';

/** One text of the workflow in place of another. */
export function changed(
  name: string,
  from: string,
  to: string,
  caught: string,
  more: Partial<AttackRow> = {},
): AttackRow {
  return { ...more, name, files: { [WORKFLOW]: workflow(from, to), ...more.files }, caught };
}
