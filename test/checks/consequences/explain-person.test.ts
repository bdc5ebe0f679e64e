/** Faults that meet in one person: none may hide another, and each is told once. */
import { describe, expect, it } from 'vitest';
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import { aYearOfMatches, changed, first, somePeople } from '../../report/causes/people.ts';
import { explainAll, type Fault } from './explained.ts';

const people = somePeople();
const matches = aYearOfMatches(people);
const person: readonly DcPlanEvent[] = people.filter(
  ({ employee_id }) => employee_id === matches[0]?.employee_id,
);
const of = (type: string) => person.filter(({ payload }) => payload.event_type === type);
const [FOURTH, FIFTH, NINTH] = [3, 4, 8].map((at) => first(matches.slice(at), 'match'));
const DEFERRALS = of('contribution').filter(
  ({ payload }) => 'source' in payload && payload.source === 'employee_pre_tax',
);
const [ENROLLED, HIRED, TERMINATED] = ['enrollment', 'hire', 'hce_status'].map((type) =>
  first(of(type), type),
);

type Contribution = (typeof matches)[number];

/** The person with other events in these places; null takes one out. */
function withChanges(...pairs: readonly [DcPlanEvent | undefined, unknown][]): unknown[] {
  const known = new Map(pairs);
  return person
    .map((event) => (known.has(event) ? known.get(event) : event))
    .filter((e) => e !== null);
}

function more(event: DcPlanEvent | undefined, amount: number): DcPlanEvent {
  const { payload } = event as Contribution;
  return changed(event as Contribution, { amount: (Number(payload.amount) + amount).toFixed(2) });
}

function misspelt(event: DcPlanEvent | undefined): unknown {
  const { amount, ...rest } = (event as Contribution).payload;
  return { ...event, payload: { ...rest, ammount: amount } };
}

function without(event: DcPlanEvent | undefined, ...fields: readonly string[]): unknown {
  const kept = Object.entries((event as Contribution).payload).filter(
    ([name]) => !fields.includes(name),
  );
  return { ...event, payload: Object.fromEntries(kept) };
}

const alter = (event: DcPlanEvent | undefined, payload: Record<string, unknown>, envelope = {}) =>
  changed(event as DcPlanEvent, payload, envelope);

function exchanged(): unknown[] {
  const dates = (event: Contribution) => {
    const { contribution_date, pay_period_end, payroll_id } = event.payload;
    const { effective_date, created_at } = event;
    return [
      { contribution_date, pay_period_end, payroll_id },
      { effective_date, created_at },
    ] as const;
  };
  const [one, other] = [FOURTH as Contribution, FIFTH as Contribution];
  return withChanges([one, alter(one, ...dates(other))], [other, alter(other, ...dates(one))]);
}

const base = person;

const FAULTS: Readonly<Record<string, Fault>> = {
  'two wrong amounts of one year': {
    now: withChanges([FOURTH, more(FOURTH, 10)], [NINTH, more(NINTH, 5)]),
  },
  'two wrong amounts, and the base': {
    base,
    now: withChanges([FOURTH, more(FOURTH, 10)], [NINTH, more(NINTH, 5)]),
  },
  'two amounts that make up for each other': {
    now: withChanges([FOURTH, more(FOURTH, 10)], [NINTH, more(NINTH, -10)]),
  },
  'two amounts that make up for each other, and the base': {
    base,
    now: withChanges([FOURTH, more(FOURTH, 10)], [NINTH, more(NINTH, -10)]),
  },
  'a sum that is stated wrong': {
    now: withChanges([FOURTH, alter(FOURTH, { ytd_amount: '999.00' })]),
  },
  'two invalid events of two kinds': {
    now: withChanges(
      [FOURTH, misspelt(FOURTH)],
      [NINTH, alter(NINTH, { source: 'employer_macth' })],
    ),
  },
  'two faults in one event': {
    now: withChanges([FOURTH, misspelt(alter(FOURTH, { source: 'employer_macth' }))]),
  },
  'an invalid event that hides a wrong amount': {
    now: withChanges([FOURTH, misspelt(more(FOURTH, 10))]),
  },
  'an invalid event that hides a wrong amount, and the base': {
    base,
    now: withChanges([FOURTH, misspelt(more(FOURTH, 10))]),
  },
  'an invalid event and a wrong amount elsewhere': {
    now: withChanges([FOURTH, misspelt(FOURTH)], [DEFERRALS[4], more(DEFERRALS[4], 3)]),
  },
  'a harmless invalid event beside a wrong amount': {
    now: withChanges([TERMINATED, { ...TERMINATED, extra: 1 }], [FOURTH, more(FOURTH, 10)]),
  },
  'two events of an unknown source, each of another': {
    now: withChanges(
      [FOURTH, alter(FOURTH, { source: 'zzz' })],
      [DEFERRALS[0], alter(DEFERRALS[0], { source: 'zzz' })],
    ),
  },
  'an event without its amount': { now: withChanges([FOURTH, without(FOURTH, 'amount')]) },
  'an event without its amount and its sum': {
    now: withChanges([FOURTH, without(FOURTH, 'amount', 'ytd_amount')]),
  },
  'a field too many whose name is near to another': {
    now: withChanges([FOURTH, alter(FOURTH, { ammount: '1.00' })]),
  },
  'an unknown type': { now: withChanges([FOURTH, alter(FOURTH, { event_type: 'contributon' })]) },
  'an id that is none': { now: withChanges([FOURTH, { ...FOURTH, event_id: 'a' }]) },
  'a day that is none': { now: withChanges([FOURTH, { ...FOURTH, effective_date: '2024-02-30' }]) },
  'a line that is cut off': {
    now: withChanges([FOURTH, JSON.stringify(FOURTH).slice(0, 300)]),
  },
  'a line that is cut off, and the base': {
    base,
    now: withChanges([FOURTH, JSON.stringify(FOURTH).slice(0, 300)]),
  },
  'a lost event, and the base': { base, now: withChanges([FOURTH, null]) },
  "two events in each other's place, and the base": { base, now: exchanged() },
  'two dates that do not agree, each of another event': {
    now: withChanges(
      [FOURTH, alter(FOURTH, { contribution_date: '2031-01-01' })],
      [ENROLLED, alter(ENROLLED, {}, { effective_date: '2031-02-02' })],
    ),
  },
  'a wrong amount beside a good change, and the base': {
    base,
    now: withChanges(
      [FOURTH, more(FOURTH, 10)],
      [HIRED, alter(HIRED, { department: 'Elsewhere' })],
    ),
  },
  'a whole year doubled, and the base': {
    base,
    now: person.map((event) =>
      matches.includes(event as Contribution)
        ? more(event, Number((event as Contribution).payload.amount))
        : event,
    ),
  },
};

describe('of a person with several faults', () => {
  it('each is told once, with what follows from it', async () => {
    const told = await explainAll(FAULTS);
    const text = [...told].map(([name, causes]) =>
      [name, ...(causes.length === 0 ? ['(nothing)'] : causes).map((cause) => `  ${cause}`)].join(
        '\n',
      ),
    );
    await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot('told.expected.txt');
  });
});
