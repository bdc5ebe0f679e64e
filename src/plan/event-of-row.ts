import type { DcPlanEvent } from '../schema/types.ts';
import { EVENT_COLUMNS, type EventColumn } from './event-columns.ts';

const ENVELOPE: readonly EventColumn[] = EVENT_COLUMNS.slice(
  0,
  EVENT_COLUMNS.indexOf('correlation_id') + 1,
);
const BOOLEANS: readonly EventColumn[] = [
  'eligible',
  'auto_enrollment',
  'proactive_enrollment_eligible',
  'window_timing_compliant',
  'irs_limit_applied',
  'inferred_value',
  'is_hce',
  'prior_year_hce',
];
const INTEGERS: readonly EventColumn[] = ['job_level', 'new_job_level', 'service_credited_hours'];

/** A row of the `events` table as the event that it was; @param cells in the order of `EVENT_COLUMNS`, as text */
export function eventOf(cells: readonly (string | null)[]): DcPlanEvent {
  const envelope: Record<string, unknown> = {};
  const payload: Record<string, unknown> = {};
  const vested: Record<string, unknown> = {};
  for (const [index, column] of EVENT_COLUMNS.entries()) {
    const cell = cells[index] ?? null;
    if (cell === null) continue;
    if (column === 'created_at') envelope.created_at = `${cell.replace(' ', 'T')}Z`;
    else if (ENVELOPE.includes(column)) envelope[column] = cell;
    else if (column === 'payload_effective_date') payload.effective_date = cell;
    else if (column.startsWith('vested_employer_')) vested[column.slice('vested_'.length)] = cell;
    else payload[column] = typed(column, cell);
  }
  if (payload.event_type === 'vesting') payload.source_balances_vested = vested;
  return { ...envelope, payload } as unknown as DcPlanEvent;
}

function typed(column: EventColumn, cell: string): unknown {
  if (BOOLEANS.includes(column)) return cell === 'true';
  return INTEGERS.includes(column) ? Number(cell) : cell;
}
