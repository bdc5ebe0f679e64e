/** A participant-plan's history for an auditor: each event, and every balance column that it moved. */

import type { Cell } from '../../contracts/tables/table-lines.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { BALANCE_COLUMNS } from '../tables.ts';
import { balanceCells } from './balance-row.ts';
import { traceBalances } from './fold.ts';
import { initialState } from './plan-state.ts';

export interface AuditedEvent {
  readonly date: string;
  readonly type: string;
  readonly eventId: string;
  readonly moved: readonly {
    readonly column: string;
    readonly before: Cell;
    readonly after: Cell;
  }[];
}

/** Each event against the row before it, the first against that of a plan without events. */
export function auditPlan(
  events: readonly DcPlanEvent[],
  plan: string,
  asOf: string,
): AuditedEvent[] {
  const audited: AuditedEvent[] = [];
  let before: readonly Cell[] = balanceCells(initialState());
  for (const { event, cells } of traceBalances(events, plan, asOf)) {
    audited.push({
      date: event.effective_date,
      type: event.payload.event_type,
      eventId: event.event_id,
      moved: movedColumns(before, cells),
    });
    before = cells;
  }
  return audited;
}

/** `last_event_id` moves with each event, which its line says already. */
function movedColumns(before: readonly Cell[], after: readonly Cell[]): AuditedEvent['moved'] {
  return BALANCE_COLUMNS.map(({ name }, index) => ({
    column: name,
    before: before[index] ?? null,
    after: after[index] ?? null,
  })).filter((move) => move.column !== 'last_event_id' && move.before !== move.after);
}
