/** A repository in which much is wrong at once, of every kind that a run shares or does not. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import { EVENT_FAULTS } from '../../report/causes/event-faults.ts';
import { asLines, changed, somePeople } from '../../report/causes/people.ts';
import { writeConsumer } from '../../support/consumer.ts';

const CONFIG = '.github/dc-event-gate.yml';

/** Of several persons of its own, so that no fault hides another. */
function peopleOf(prefix: string): DcPlanEvent[] {
  return somePeople().map((event, at) => ({
    ...event,
    employee_id: `${prefix}${event.employee_id}`,
    event_id: `${Buffer.from(prefix).toString('hex').padEnd(8, '0').slice(0, 8)}-0000-4000-8000-${at.toString(16).padStart(12, '0')}`,
  }));
}

const FAULTS = [
  'misspelt-field',
  'wrong-amount',
  'lost-hire',
  'wrong-year',
  'payroll-sent-twice',
] as const;

export function writeSpoilt(folder: string): void {
  writeConsumer(folder, [
    { file: CONFIG, from: 'fixtures/valid/**/*.ndjson', to: 'fixtures/valid/**/*.*' },
    { file: CONFIG, from: 'minimum-rate: 99', to: 'minimum-rate: 99\n  max-findings: 12' },
  ]);
  for (const name of FAULTS)
    put(folder, `${name}.ndjson`, asLines(EVENT_FAULTS[name]?.(peopleOf(name)) ?? []));
  put(folder, 'odd.ndjson', oddLines());
  put(folder, 'shared.ndjson', asLines(withSharedIds(peopleOf('shared').slice(0, 300))));
  put(folder, 'list.json', JSON.stringify(peopleOf('list').slice(0, 40), null, 1));
  put(folder, 'cut.ndjson.gz', gzipSync(asLines(peopleOf('cut'))).subarray(0, 900));
  put(folder, 'empty.ndjson', '\n  \n');
  for (const name of ['second', 'third'])
    cpSync(path.join(folder, GOLDEN), path.join(folder, 'golden', name), { recursive: true });
  spoilGolden(folder);
}

const GOLDEN = 'golden/first-contribution';

/** Another figure in what a case expects. */
function spoilGolden(folder: string): void {
  const file = path.join(folder, 'golden/second/expected/balances.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/([0-9]+)\.([0-9]{6})/, '$1.999999'));
}

/** Lines that say whose they are badly, or not at all, and ids that several persons share. */
function oddLines(): string {
  const [first, second, third, ...others] = peopleOf('odd');
  if (first === undefined || second === undefined || third === undefined) throw new Error('few');
  const { employee_id: person, ...nobody } = first;
  return [
    ...others.map((event) => JSON.stringify(event)),
    // Said by another name, by a number, by an escape, in another place.
    JSON.stringify({ ...nobody, employe_id: person }),
    JSON.stringify({ ...second, employee_id: 7 }),
    // Half of a character, which no SQL can ask for.
    JSON.stringify({ ...second, employee_id: '\ud800' }),
    JSON.stringify(third).replace('"odd', '"\\u006fdd'),
    JSON.stringify({ ...third, payload: { ...third.payload, employee_id: 'X' } }),
    JSON.stringify(third).slice(0, 90),
    '{"event_id":',
    'null',
    '',
    // Copies, contradictions, and an id that two persons have.
    JSON.stringify(others[5]),
    JSON.stringify(changed(others[6] as DcPlanEvent, {}, { source_system: 'other' })),
    JSON.stringify({ ...others[7], employee_id: 'oddE-999999' }),
    JSON.stringify({ ...others[8], scenario_id: 'another' }),
    // Of a year without limits, and later than all others.
    JSON.stringify(inYear(others, 2029)),
    JSON.stringify({ ...others[9], effective_date: '2199-13-45' }),
  ].join('\n');
}

/** Persons of whom some findings are under an id that others have too, and some are not. */
function withSharedIds(events: readonly DcPlanEvent[]): DcPlanEvent[] {
  const { length } = events;
  const more = events.slice(0, 40).map((_, at) => ({
    ...(events[(at * 7) % length] as DcPlanEvent),
    event_id: (events[(at * 13 + 5) % length] as DcPlanEvent).event_id,
  }));
  return [...events, ...more];
}

function inYear(events: readonly DcPlanEvent[], year: number): DcPlanEvent {
  const contribution = events.find(({ payload }) => payload.event_type === 'contribution');
  if (contribution === undefined) throw new Error('nobody contributes');
  const day = `${year}-06-15`;
  return changed(
    contribution,
    { contribution_date: day, pay_period_end: day },
    { effective_date: day, event_id: '0dd00000-0000-4000-8000-00000000ffff' },
  );
}

function put(folder: string, name: string, content: string | Uint8Array): void {
  const file = path.join(folder, 'fixtures/valid', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
