/** All that is known of each person that is tried: valid events, invalid ones, and those that the base has otherwise. */
import type { Finding } from '../../contracts/findings.ts';
import type { EventSchema } from '../../contracts/ports/fixtures.ts';
import { differingFields } from '../../plan/repairs/differing-fields.ts';
import type { EarlierEvent } from '../../plan/repairs/put-back.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import type { TriedPerson } from './explain-person.ts';
import type { FoundRule } from './person-state.ts';
import { groupEvents, personKey } from './read-persons.ts';
import {
  createRecordRepairer,
  type InvalidRecord,
  identifyRecord,
  type RepairedRecord,
  type UnrepairedRecord,
} from './repair-records.ts';

/** An invalid record, by whose it is. */
export interface ReadRecord {
  readonly record: InvalidRecord;
  readonly text: string;
  /** As `personKey`. */
  readonly key: string;
  /** In lower case; null where it says none. */
  readonly eventId: string | null;
}

export function readRecord(record: InvalidRecord, text: string): ReadRecord {
  const findings: readonly Finding[] = record.findings;
  const { eventId, scenario, design, employee } = identifyRecord(text, findings);
  return { record, text, key: personKey(scenario, design, employee), eventId };
}

export interface Gathered {
  /** What is broken, by person. */
  readonly broken: ReadonlyMap<string, readonly FoundRule[]>;
  /** Valid events, by person. */
  readonly events: ReadonlyMap<string, readonly DcPlanEvent[]>;
  readonly records: readonly ReadRecord[];
  /** Events of the base. */
  readonly earlier: readonly DcPlanEvent[];
  /** What a person calls the base. */
  readonly base: string | null;
  readonly schema: EventSchema;
}

/** @param keys of the persons that are tried, in that order */
export async function gatherPersons(
  keys: readonly string[],
  { broken, events, records, earlier, base, schema }: Gathered,
): Promise<TriedPerson[]> {
  const before = new Map(earlier.map((event) => [event.event_id.toLowerCase(), event]));
  const earlierOf = groupEvents(earlier);
  const repair = await createRecordRepairer(schema);
  const invalidIds = new Set(records.map(({ eventId }) => eventId));
  return keys.map((key) => {
    const person = events.get(key) ?? [];
    const repaired: RepairedRecord[] = [];
    const unrepaired: UnrepairedRecord[] = [];
    for (const { record, text, eventId } of records.filter((one) => one.key === key)) {
      const event = before.get(eventId ?? '');
      const known = event === undefined || base === null ? null : { event, base };
      const found = repair(text, record, { person, earlier: known });
      if (found === null) continue;
      if ('candidates' in found) repaired.push(found);
      else unrepaired.push(found);
    }
    return {
      events: person,
      broken: broken.get(key) ?? [],
      records: repaired,
      unrepaired,
      // What is invalid now is put right there.
      earlier: changedEvents(person, earlierOf.get(key) ?? []).filter(
        ({ event }) => !invalidIds.has(event.event_id.toLowerCase()),
      ),
      base,
    };
  });
}

function changedEvents(
  now: readonly DcPlanEvent[],
  before: readonly DcPlanEvent[],
): EarlierEvent[] {
  const own = new Map(now.map((event) => [event.event_id.toLowerCase(), event]));
  return before.flatMap((event) => {
    const same = own.get(event.event_id.toLowerCase()) ?? null;
    const isChanged = same === null || differingFields(event, same).length > 0;
    return isChanged ? [{ event, now: same }] : [];
  });
}
