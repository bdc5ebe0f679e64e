/** Values that a field may have had, from the rest of the event and from the person's other events. */
import { parseAmount } from '../../contracts/decimal.ts';
import { EVENT_TYPES } from '../../contracts/event-types.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { OWN_DATE } from './own-date.ts';
import { shortAmount } from './sums.ts';

/** An event that is not valid: anything may be missing, or of another kind. */
type Payload = Readonly<Record<string, unknown>>;

interface LooseEvent {
  readonly [field: string]: unknown;
  readonly payload?: Payload;
}

/**
 * @param pointer to the field that is missing or wrong
 * @param person the valid events of the same person, in order
 * @returns likeliest first; whoever asks holds them against the schema
 */
export function fillField(
  pointer: string,
  event: unknown,
  person: readonly DcPlanEvent[],
): readonly unknown[] {
  if (typeof event !== 'object' || event === null) return [];
  const loose = event as LooseEvent;
  const payload = loose.payload ?? {};
  switch (pointer) {
    case '/effective_date':
      return ownDates(payload);
    case '/created_at':
      return typeof loose.effective_date === 'string' ? [`${loose.effective_date}T00:00:00Z`] : [];
    case '/payload/event_type':
      return likelyTypes(payload.event_type);
    case '/payload/plan_id':
      return [...new Set(person.flatMap((other) => readPlan(other) ?? []))];
    case '/payload/amount':
      return amountLeft(payload, loose, person);
    case '/payload/ytd_amount':
      return sumSoFar(payload, loose, person);
    default:
      return pointer === `/payload/${OWN_DATE_FIELDS[String(payload.event_type)]}`
        ? [loose.effective_date]
        : [];
  }
}

/** No event has it. */
export const FRESH_ID = '00000000-0000-0000-0000-000000000001';
const OWN_DATE_FIELDS: Readonly<Record<string, string | undefined>> = OWN_DATE;

function ownDates(payload: Payload): unknown[] {
  const field = OWN_DATE_FIELDS[String(payload.event_type)];
  return field === undefined ? [] : [payload[field]];
}

function likelyTypes(wrong: unknown): readonly string[] {
  const meant = typeof wrong === 'string' ? nearest(wrong, EVENT_TYPES) : undefined;
  return meant === undefined ? EVENT_TYPES : [meant];
}

function readPlan({ payload }: DcPlanEvent): string | null {
  return 'plan_id' in payload ? (payload.plan_id ?? null) : null;
}

/** What the year's sum is more than the sum before it; where it states none, what the next one lacks. */
function amountLeft(payload: Payload, event: LooseEvent, person: readonly DcPlanEvent[]): string[] {
  const stated = readAmount(payload.ytd_amount) ?? nextSum(payload, event, person);
  if (stated === null) return [];
  const left = stated - sumBefore(payload, event, person);
  return left > 0n ? [shortAmount(left)] : [];
}

function sumSoFar(payload: Payload, event: LooseEvent, person: readonly DcPlanEvent[]): string[] {
  const own = readAmount(payload.amount);
  return own === null ? [] : [shortAmount(sumBefore(payload, event, person) + own)];
}

/** The sum before the next contribution of the same kind, as that says. */
function nextSum(
  payload: Payload,
  event: LooseEvent,
  person: readonly DcPlanEvent[],
): bigint | null {
  const day = dayOf(payload, event);
  const next = person.find(
    (other) => isSummedWith(other, payload, event) && other.effective_date > day,
  );
  if (next?.payload.event_type !== 'contribution') return null;
  return parseAmount(next.payload.ytd_amount) - parseAmount(next.payload.amount);
}

function sumBefore(payload: Payload, event: LooseEvent, person: readonly DcPlanEvent[]): bigint {
  const day = dayOf(payload, event);
  return person.reduce((sum, other) => {
    const isBefore = isSummedWith(other, payload, event) && other.effective_date < day;
    return isBefore && other.payload.event_type === 'contribution'
      ? sum + parseAmount(other.payload.amount)
      : sum;
  }, 0n);
}

function dayOf({ contribution_date: day }: Payload, { effective_date: effective }: LooseEvent) {
  return String(effective ?? day);
}

/** Of the same plan, source and year. */
function isSummedWith(other: DcPlanEvent, own: Payload, event: LooseEvent): boolean {
  const { payload } = other;
  return (
    payload.event_type === 'contribution' &&
    payload.plan_id === own.plan_id &&
    payload.source === own.source &&
    payload.contribution_date.slice(0, 4) ===
      String(own.contribution_date ?? event.effective_date).slice(0, 4)
  );
}

function readAmount(value: unknown): bigint | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[0-9]{1,12}(\.[0-9]{1,6})?$/.test(text)
    ? parseAmount(text)
    : null;
}
