/**
 * The first event from which expected and rebuilt part, for one cell of a participant-plan. Where several may be
 * it, the first of these, with how many more.
 *
 * What tells most is asked first: the events of the base where they gave what is expected; one event without which,
 * or one moment at which, all of the row is as expected; the column's running value, where it once was as expected;
 * the first week whose snapshot differs. What is left is any event that moved the column.
 */

import type { Cell } from '../../contracts/tables/table-lines.ts';
import { formatDay, parseDay } from '../../plan/calendar.ts';
import { balanceCells } from '../../plan/fold/balance-row.ts';
import { traceBalances } from '../../plan/fold/fold.ts';
import { initialState } from '../../plan/fold/plan-state.ts';
import { BALANCE_COLUMNS } from '../../plan/tables.ts';
import type { DcPlanEvent } from '../../schema/types.ts';

export interface DivergenceQuestion {
  /** Events of the person. */
  readonly events: readonly DcPlanEvent[];
  /** The same as the base has them; null where they are as they were, or nobody knows. */
  readonly before?: readonly DcPlanEvent[] | null;
  readonly plan: string;
  /** A balance column. */
  readonly column: string;
  readonly expected: Cell;
  /** The row that is expected, by column; a column that it lacks says nothing. */
  readonly row?: ReadonlyMap<string, Cell> | null;
  /** Day up to which events count for the cell: the snapshot's Friday, or the as-of date. */
  readonly day: string;
  /** Whether the cell is of the first snapshot that differs: then only its week can hold the cause. */
  readonly weekly: boolean;
}

export interface Divergence {
  readonly event: DcPlanEvent;
  /** Later events that it may be just as well. */
  readonly others: number;
}

/** @returns null where the column is no balance column, or no event moved it */
export function firstDivergingEvent(question: DivergenceQuestion): Divergence | null {
  const index = BALANCE_COLUMNS.findIndex(({ name }) => name === question.column);
  if (index === -1) return null;
  const moves = findMoves(question, question.events, index);
  // What is rebuilt is something else than these events give.
  if (moves.at(-1)?.value === question.expected) return null;
  const since = question.weekly ? formatDay(parseDay(question.day) - 7) : '';
  const isIn = ({ event }: Pick<Divergence, 'event'>) => event.effective_date > since;
  const found = [sinceBase(question, moves, index), byRow(question), byValue(question, moves)];
  const real = moves.filter(({ value }, at) => at > 0 || value !== INITIAL[index]);
  return found.find((one) => one !== null && isIn(one)) ?? among(real.filter(isIn)) ?? among(real);
}

/** Before any event. */
const INITIAL = balanceCells(initialState());

interface Move {
  readonly event: DcPlanEvent;
  /** That it left. */
  readonly value: Cell;
}

/** The events that changed the column, and the first of all. */
function findMoves(
  { plan, day }: DivergenceQuestion,
  events: readonly DcPlanEvent[],
  index: number,
): Move[] {
  const moves: Move[] = [];
  let before: Cell | undefined;
  for (const { event, cells } of traceBalances(events, plan, day)) {
    const value = cells[index] ?? null;
    if (value !== before) moves.push({ event, value });
    before = value;
  }
  return moves;
}

/** The base's events gave what is expected: then it is the first move that they do not make. */
function sinceBase(
  question: DivergenceQuestion,
  moves: readonly Move[],
  index: number,
): Divergence | null {
  const { before = null, expected } = question;
  if (before === null) return null;
  const old = findMoves(question, before, index);
  if (old.at(-1)?.value !== expected) return null;
  const at = moves.findIndex(
    ({ event, value }, place) =>
      event.event_id !== old[place]?.event.event_id || value !== old[place]?.value,
  );
  const first = at === -1 ? old[moves.length] : moves[at];
  return first === undefined ? null : { event: first.event, others: 0 };
}

/** Of a person with more events, too much would be tried. */
const MOST_EVENTS = 300;

/** All of the row is as expected at some moment, or without some event. */
function byRow({ events, plan, day, row = null }: DivergenceQuestion): Divergence | null {
  if (row === null || events.length > MOST_EVENTS) return null;
  const isExpected = (cells: readonly Cell[]) =>
    BALANCE_COLUMNS.every(({ name }, at) => !row.has(name) || row.get(name) === cells[at]);
  const trace = [...traceBalances(events, plan, day)];
  const last = trace.findLastIndex(({ cells }) => isExpected(cells));
  const next = last === -1 ? undefined : trace[last + 1];
  if (next !== undefined) return { event: next.event, others: 0 };
  const candidates = trace.filter(({ event }) => {
    const others = events.filter((other) => other !== event);
    const end = [...traceBalances(others, plan, day)].at(-1);
    return end !== undefined && isExpected(end.cells);
  });
  const [first] = candidates;
  return first === undefined ? null : { event: first.event, others: candidates.length - 1 };
}

/** The event after which the column no longer was what is expected. */
function byValue({ expected }: DivergenceQuestion, moves: readonly Move[]): Divergence | null {
  const last = moves.findLastIndex(({ value }) => value === expected);
  const next = last === -1 ? undefined : moves[last + 1];
  return next === undefined ? null : { event: next.event, others: 0 };
}

function among(moves: readonly Move[]): Divergence | null {
  const [first] = moves;
  return first === undefined ? null : { event: first.event, others: moves.length - 1 };
}
