/** Invalid events as they were most likely meant, by the person whose they are. */
import type { Finding } from '../../contracts/findings.ts';
import type { EventSchema, RecordPlace } from '../../contracts/ports/fixtures.ts';
import { findLoading } from '../../events/loadable.ts';
import { type RepairedEvent, repairEvent } from '../../events/repair/repair-event.ts';
import { kindKey } from '../../events/validation/kind-tally.ts';
import { createRecordValidator } from '../../events/validation/record.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import type { CauseName } from './person-state.ts';

export interface RepairedRecord {
  readonly cause: CauseName;
  /** Valid events, the likeliest first; at least one. */
  readonly candidates: readonly { readonly event: DcPlanEvent; readonly says: string }[];
}

export interface InvalidRecord {
  readonly place: RecordPlace;
  readonly findings: readonly Finding[];
}

/** Findings of one record together, in the order in which the records stand. */
export function groupByRecord(invalid: readonly Finding[]): InvalidRecord[] {
  const records = new Map<string, { place: RecordPlace; findings: Finding[] }>();
  for (const finding of invalid) {
    const { file, line, index } = finding;
    const key = JSON.stringify([file, line, index ?? null]);
    const place = { file, line, ...(index === undefined ? {} : { index }) };
    const record = records.get(key) ?? { place, findings: [] };
    record.findings.push(finding);
    records.set(key, record);
  }
  return [...records.values()];
}

/** @returns null where nobody can say what was meant */
export function createRecordRepairer(
  schema: EventSchema,
): (text: string, record: InvalidRecord) => RepairedRecord | null {
  const accepts = createAcceptance(schema);
  return (text, { findings }) => {
    const [first] = findings;
    const candidates = repairEvent(text, findings).filter(({ event }) => accepts(event));
    if (first === undefined || candidates.length === 0) return null;
    return { cause: causeFor(first), candidates: candidates.map(asEvent) };
  };
}

function asEvent({ event, says }: RepairedEvent) {
  return { event: event as DcPlanEvent, says };
}

/** A team's schema may hold patterns that never end, and this thread must: there the tables' columns decide. */
function createAcceptance({ origin, json }: EventSchema): (event: unknown) => boolean {
  if (origin !== 'builtin') return (event) => findLoading(event) === 'loaded';
  const validator = createRecordValidator(json, 'builtin');
  return (event) => validator.check(JSON.stringify(event)).ok;
}

function causeFor(finding: Finding): CauseName {
  const [rule, eventType, pointer] = JSON.parse(kindKey(finding)) as [string, string, string];
  return { check: 'validation', rule, eventType, pointer };
}
