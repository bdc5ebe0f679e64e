/**
 * The first event from which expected and rebuilt part, for one cell of a participant-plan.
 *
 * Looking back from the cell's day: if the expected value once was the running value, it is the
 * first event after that which moved the column (an event that the expectation does not count). If
 * it never was, it is the first event that moved the column inside the first week whose snapshot
 * differs, or, without snapshots to tell the week, the last event that moved it at all.
 */

import type { Cell } from '../../contracts/tables/table-lines.ts';
import { formatDay, parseDay } from '../../plan/calendar.ts';
import { traceBalances } from '../../plan/fold/fold.ts';
import { BALANCE_COLUMNS } from '../../plan/tables.ts';
import type { DcPlanEvent } from '../../schema/types.ts';

export interface DivergenceQuestion {
  /** Events of the person. */
  readonly events: readonly DcPlanEvent[];
  readonly plan: string;
  /** A balance column. */
  readonly column: string;
  readonly expected: Cell;
  /** Day up to which events count for the cell: the snapshot's Friday, or the as-of date. */
  readonly day: string;
  /** Whether the cell is of the first snapshot that differs: then only its week can hold the cause. */
  readonly weekly: boolean;
}

/** @returns null where the column is no balance column, or no event moved it */
export function firstDivergingEvent(question: DivergenceQuestion): DcPlanEvent | null {
  const index = BALANCE_COLUMNS.findIndex(({ name }) => name === question.column);
  if (index === -1) return null;
  const moves = findMoves(question, index);
  const lastAgreement = moves.findLastIndex(({ value }) => value === question.expected);
  if (lastAgreement !== -1) return moves[lastAgreement + 1]?.event ?? null;
  const week = formatDay(parseDay(question.day) - 7);
  const inWeek = moves.find(({ event }) => event.effective_date > week);
  return (question.weekly ? inWeek : undefined)?.event ?? moves.at(-1)?.event ?? null;
}

/** The events that changed the column, each with the value it left. */
function findMoves(
  { events, plan, day }: DivergenceQuestion,
  index: number,
): { readonly event: DcPlanEvent; readonly value: Cell }[] {
  const moves: { event: DcPlanEvent; value: Cell }[] = [];
  let before: Cell | undefined;
  for (const { event, cells } of traceBalances(events, plan, day)) {
    const value = cells[index] ?? null;
    if (value !== before) moves.push({ event, value });
    before = value;
  }
  return moves;
}
