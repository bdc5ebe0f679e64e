/** Faults of the events themselves. */
import { aYearOfMatches, changed, first, type People, replaced } from './people.ts';

export type EventFault = (people: People) => unknown[];

export const EVENT_FAULTS: Readonly<Record<string, EventFault>> = {
  'misspelt-field': (people) => {
    const wrong = first(aYearOfMatches(people).slice(3), 'fourth match');
    const { amount, ...rest } = wrong.payload;
    return replaced(people, wrong, { ...wrong, payload: { ...rest, ammount: amount } });
  },
  'many-misspelt-and-another': (people) => {
    const [other, ...misspelt] = people.filter(
      ({ payload }) => payload.event_type === 'contribution',
    );
    return people.map((event) => {
      if (event === other) return changed(event, { source: 'zzz' });
      if (!misspelt.slice(-40).includes(event)) return event;
      const { amount, ...rest } = event.payload as { amount?: unknown };
      return { ...event, payload: { ...rest, ammount: amount } };
    });
  },
  'wrong-amount': (people) => {
    const wrong = first(aYearOfMatches(people).slice(3), 'fourth match');
    const amount = (Number(wrong.payload.amount) + 10).toFixed(2);
    return replaced(people, wrong, changed(wrong, { amount }));
  },
  'lost-hire': (people) => {
    const hires = people.filter(({ payload }) => payload.event_type === 'hire');
    const again = hires.filter(
      ({ employee_id }, at) => hires.findIndex((other) => other.employee_id === employee_id) < at,
    );
    const { employee_id: person } = first(again, 'person who was hired again');
    const lost = first(
      hires.filter(({ employee_id }) => employee_id === person),
      'hire',
    );
    return people.filter((event) => event !== lost);
  },
  'two-events-swapped': (people) => {
    const [one, other] = aYearOfMatches(people).slice(3);
    if (one === undefined || other === undefined) throw new Error('there are too few');
    const readDates = ({ effective_date, created_at, payload }: typeof one) =>
      [
        {
          contribution_date: payload.contribution_date,
          pay_period_end: payload.pay_period_end,
          payroll_id: payload.payroll_id,
        },
        { effective_date, created_at },
      ] as const;
    return people.map((event) => {
      if (event === one) return changed(one, ...readDates(other));
      return event === other ? changed(other, ...readDates(one)) : event;
    });
  },
  'payroll-sent-twice': (people) => {
    const { payroll_id: payroll } = first(aYearOfMatches(people).slice(3), 'fourth match').payload;
    const sent = people.filter(
      ({ payload }) => payload.event_type === 'contribution' && payload.payroll_id === payroll,
    );
    const again = sent.map((event, at) => ({
      ...event,
      event_id: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
    }));
    return [...people, ...again];
  },
  'wrong-year': (people) => {
    const wrong = first(aYearOfMatches(people).slice(3), 'fourth match');
    const day = wrong.effective_date.replace(/^[0-9]{4}/, (year) => String(Number(year) + 1));
    return replaced(
      people,
      wrong,
      changed(wrong, { contribution_date: day }, { effective_date: day }),
    );
  },
  'wrong-vesting-percentage': (people) => {
    const vestings = people.filter(
      ({ payload }) =>
        payload.event_type === 'vesting' &&
        Number(payload.source_balances_vested?.employer_match ?? 0) > 0,
    );
    const wrong = first(vestings, 'vesting of a match');
    const { vested_percentage: right } = wrong.payload as { vested_percentage: string };
    const percentage = Number(right) === 1 ? '0.9' : '1';
    return replaced(people, wrong, changed(wrong, { vested_percentage: percentage }));
  },
};
