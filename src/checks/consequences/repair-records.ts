/** Invalid events as they were most likely meant, by the person whose they are. */
import type { Finding } from '../../contracts/findings.ts';
import type { EventSchema, RecordPlace } from '../../contracts/ports/fixtures.ts';
import { findLoading } from '../../events/loadable.ts';
import {
  type Change,
  parseRecord,
  type RepairedEvent,
  repairEvent,
} from '../../events/repair/repair-event.ts';
import { kindKey } from '../../events/validation/kind-tally.ts';
import { loadRecordValidator } from '../../events/validation/load-validator.ts';
import { plainNumber } from '../../plan/repairs/differing-fields.ts';
import { FRESH_ID, fillField } from '../../plan/repairs/fill-field.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import type { CauseName } from './person-state.ts';

export interface RepairedRecord {
  /** What is wrong with it: at least one. */
  readonly causes: readonly CauseName[];
  /** Valid events, the likeliest first; at least one. */
  readonly candidates: readonly { readonly event: DcPlanEvent; readonly says: string }[];
}

/** Nobody can say what was meant. */
export interface UnrepairedRecord {
  readonly cause: CauseName;
  /** On which it takes effect, where it says that. */
  readonly day: string | null;
}

export interface InvalidRecord {
  /** Whose findings they are. */
  readonly check: 'validation' | 'loadable';
  readonly place: RecordPlace;
  readonly findings: readonly Finding[];
}

/** What is known beside the record. */
interface RecordContext {
  /** Valid events of the same person, in order. */
  readonly person: readonly DcPlanEvent[];
  /** As the base has the event, and what a person calls the base; null where it has none. */
  readonly earlier: { readonly event: DcPlanEvent; readonly base: string } | null;
}

/** Findings of one record together, in the order in which the records stand; each finding once. */
export function groupByRecord(
  invalid: readonly Finding[],
  check: InvalidRecord['check'],
): InvalidRecord[] {
  const records = new Map<string, InvalidRecord & { findings: Finding[] }>();
  for (const finding of invalid) {
    const { file, line, index } = finding;
    const key = JSON.stringify([file, line, index ?? null]);
    const place = { file, line, ...(index === undefined ? {} : { index }) };
    const record = records.get(key) ?? { check, place, findings: [] };
    records.set(key, record);
    const isKnown = record.findings.some(
      ({ pointer, rule }) => pointer === finding.pointer && rule === finding.rule,
    );
    if (!isKnown) record.findings.push(finding);
  }
  return [...records.values()];
}

/** The first of each kind, then the second of each: so that none is beyond a bound because of the others. */
export function kindsInTurn(records: readonly InvalidRecord[]): InvalidRecord[] {
  const kinds = new Map<string, InvalidRecord[]>();
  for (const record of records) {
    const key = record.findings.map(kindKey).join();
    kinds.set(key, [...(kinds.get(key) ?? []), record]);
  }
  return [...kinds.values()]
    .flatMap((own) => own.map((record, turn) => ({ record, turn })))
    .sort((a, b) => a.turn - b.turn)
    .map(({ record }) => record);
}

export type RepairRecord = (
  text: string,
  record: InvalidRecord,
  context: RecordContext,
) => RepairedRecord | UnrepairedRecord | null;

/** @returns null for a record without a finding */
export async function createRecordRepairer(schema: EventSchema): Promise<RepairRecord> {
  const accepts = await createAcceptance(schema);
  return (text, { check, findings }, { person, earlier }) => {
    const causes = distinctCauses(findings, check);
    const [cause] = causes;
    if (cause === undefined) return null;
    const guesses = repairEvent(text, findings, (finding, event) =>
      guessChanges(finding, event, person),
    ).filter(({ event }) => accepts(event));
    const candidates = [
      ...(earlier === null ? [] : [asBefore(earlier, findings)]),
      ...guesses.map(asEvent),
    ];
    return candidates.length > 0
      ? { causes, candidates }
      : { cause, day: readText(parseRecord(text), 'effective_date') };
  };
}

/** Whose a record is, as far as its text says: it may be cut off. */
export function identifyRecord(text: string, findings: readonly Finding[]) {
  const read = (name: string) => {
    const [repaired] = repairEvent(text, findings);
    return (
      readText(repaired?.event ?? parseRecord(text), name) ??
      new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]*)"`).exec(text)?.[1] ??
      null
    );
  };
  return {
    eventId: read('event_id')?.toLowerCase() ?? null,
    scenario: read('scenario_id'),
    design: read('plan_design_id'),
    employee: read('employee_id'),
  };
}

function readText(event: unknown, name: string): string | null {
  if (typeof event !== 'object' || event === null) return null;
  const value = (event as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : null;
}

function guessChanges(
  { pointer, rule }: Finding,
  event: unknown,
  person: readonly DcPlanEvent[],
): Change[] {
  if (rule === 'unknown-field') return [{ drop: true }];
  if (pointer === '/event_id') return [{ values: [FRESH_ID], says: 'an `event_id` of its own' }];
  return [{ values: fillField(pointer, event, person) }];
}

function asEvent({ event, says }: RepairedEvent) {
  return { event: event as DcPlanEvent, says };
}

/** With the fields that are wrong now, where the base has them. */
function asBefore(
  { event, base }: NonNullable<RecordContext['earlier']>,
  findings: readonly Finding[],
) {
  const payload = event.payload as unknown as Readonly<Record<string, unknown>>;
  const words = findings.flatMap(({ pointer }) => {
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    const value = pointer.startsWith('/payload/') ? payload[name] : undefined;
    return typeof value === 'string' ? [`\`${name}\` ${JSON.stringify(plainNumber(value))}`] : [];
  });
  const isWhole = words.length < findings.length || words.length === 0;
  const what = isWhole ? 'this event' : words.join(' and ');
  return { event, says: `with ${what} as it is at ${base}` };
}

/** A team's schema may hold patterns that never end, and this thread must: there the tables' columns decide. */
async function createAcceptance({
  origin,
  json,
}: EventSchema): Promise<(event: unknown) => boolean> {
  if (origin !== 'builtin') return (event) => findLoading(event) === 'loaded';
  const validator = await loadRecordValidator(json, 'builtin');
  return (event) => validator.check(JSON.stringify(event)).ok;
}

function distinctCauses(findings: readonly Finding[], check: InvalidRecord['check']): CauseName[] {
  return [...new Set(findings.map(kindKey))].map((key) => {
    const [rule, eventType, pointer] = JSON.parse(key) as [string, string, string];
    return { check, rule, eventType, pointer };
  });
}
