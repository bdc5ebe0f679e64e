import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../src/contracts/tables/table-lines.ts';
import { foldPerson, traceBalances } from '../../../src/plan/fold/fold.ts';
import { groupByPerson } from '../../../src/plan/fold/persons.ts';
import { type RebuiltTable, tableShape } from '../../../src/plan/tables.ts';
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import {
  aContribution,
  aForfeiture,
  aHire,
  aMerit,
  anEligibility,
  anEnrollment,
  anHceStatus,
  aPromotion,
  aTermination,
  aVesting,
  eventId,
} from '../../support/events.ts';

type Row = Record<string, string | null>;

function rows(table: RebuiltTable, events: readonly DcPlanEvent[], asOf = '2030-01-01'): Row[] {
  const { columns } = tableShape(table);
  return foldPerson(events, asOf).lines[table].map((line) =>
    Object.fromEntries(
      (parseTable(line).rows[0]?.cells ?? []).map((cell, index) => [columns[index]?.name, cell]),
    ),
  );
}

function balance(events: readonly DcPlanEvent[], asOf?: string): Row {
  return rows('participant_balances', events, asOf)[0] ?? {};
}

let number = 0;
/** An envelope with an id of its own. */
function on(day: string, fields: object = {}) {
  number += 1;
  return { event_id: eventId(number), effective_date: day, ...fields };
}
const pay = (source: string, amount: string | number, day = '2024-01-15', payload: object = {}) =>
  aContribution({ source, amount, contribution_date: day, ...payload }, on(day));

describe('published examples', () => {
  it('three years of graded vesting: 43,200 vested, 4,800 to forfeit', () => {
    const events = [
      pay('employee_pre_tax', '40000'),
      pay('employer_match', '8000'),
      aVesting({ vested_percentage: '0.4000' }, on('2024-01-15')),
    ];
    expect(balance(events)).toMatchObject({
      vested_balance: '43200.000000',
      unvested_balance: '4800.000000',
      net_balance: '48000.000000',
    });
  });

  it('a forfeiture of 400 out of 1,000 at 60 %: 1,600 left, all of it vested', () => {
    const events = [
      pay('employee_pre_tax', '1000'),
      pay('employer_match', '1000'),
      aVesting({ vested_percentage: 0.6 }, on('2024-01-15')),
      aForfeiture({ amount: 400 }, on('2024-01-16')),
    ];
    expect(balance(events)).toMatchObject({
      net_balance: '1600.000000',
      vested_balance: '1600.000000',
      unvested_balance: '0.000000',
    });
  });

  it('2015: 18,000 + 11,000 + 35,000 are 11,000 over the annual additions limit', () => {
    const events = [
      pay('employee_pre_tax', '18000', '2015-12-11'),
      pay('employer_match', '11000', '2015-12-11'),
      pay('employer_profit_sharing', '35000', '2015-12-31'),
    ];
    expect(rows('participant_annual_limits', events)).toMatchObject([
      {
        calendar_year: '2015',
        annual_additions: '64000.000000',
        annual_additions_limit: '53000.000000',
        annual_additions_excess: '11000.000000',
        elective_deferral_excess: '0.000000',
      },
    ]);
  });

  it('26 rounded matches of 230.77 are 6,000.02', () => {
    const events = Array.from({ length: 26 }, () => pay('employer_match', 230.77));
    expect(balance(events)).toMatchObject({
      employer_match: '6000.020000',
      contribution_count: '26',
    });
  });

  it('catch-up has a limit of its own, the highest of any age, and is no annual addition', () => {
    const events = [
      pay('employee_catch_up', '11250.01', '2025-03-07'),
      pay('employee_roth', '23500.01', '2025-03-07'),
    ];
    expect(rows('participant_annual_limits', events)[0]).toMatchObject({
      catch_up_limit: '11250.000000',
      catch_up_excess: '0.010000',
      elective_deferral_excess: '0.010000',
      annual_additions: '23500.010000',
    });
  });

  it('the pay date decides the year, and an unknown year has no limit', () => {
    const events = [pay('employee_pre_tax', '1', '2002-01-03', { pay_period_end: '2001-12-29' })];
    expect(rows('participant_annual_limits', events)[0]).toMatchObject({
      calendar_year: '2002',
      elective_deferral_limit: null,
      annual_additions_excess: null,
    });
  });
});

describe('vesting', () => {
  it.each([
    ['0.000005', '0.5000', '0.000002'],
    ['0.000015', '0.5000', '0.000008'],
    ['0.000003', '0.5000', '0.000002'],
    ['0.000001', '0.9999', '0.000000'],
  ])('of %s at %s leaves %s unvested, half to even', (amount, vested, unvested) => {
    const events = [
      pay('employer_nonelective', amount),
      aVesting({ vested_percentage: vested }, on('2024-01-15')),
    ];
    expect(balance(events)).toMatchObject({ unvested_balance: unvested });
  });

  it('rounds each bucket by itself, true-up with match and allocations with profit sharing', () => {
    const events = [
      pay('employer_match', '0.000002'),
      pay('employer_match_true_up', '0.000001'),
      pay('employer_profit_sharing', '0.000004'),
      pay('forfeiture_allocation', '0.000001'),
      aVesting({ vested_percentage: '0.5' }, on('2024-01-15')),
    ];
    expect(balance(events)).toMatchObject({ unvested_balance: '0.000004' });
  });

  it('never turns negative when more was forfeited than is unvested', () => {
    const events = [
      pay('employer_match', '100'),
      aVesting({ vested_percentage: 1 }, on('2024-01-15')),
      aForfeiture({ amount: '30' }, on('2024-01-16')),
    ];
    expect(balance(events)).toMatchObject({
      unvested_balance: '0.000000',
      vested_balance: '70.000000',
      net_balance: '70.000000',
    });
  });

  it('is 0 before any vesting event, and the last one counts', () => {
    expect(balance([pay('employer_match', '1')])).toMatchObject({
      vested_percentage: '0.0000',
      vested_balance: '0.000000',
    });
    const events = [
      aVesting({ vested_percentage: '0.2' }, on('2024-01-01')),
      aVesting({ vested_percentage: '0.4' }, on('2024-02-01')),
    ];
    expect(balance(events, '2024-01-31')).toMatchObject({ vested_percentage: '0.2000' });
    expect(balance(events)).toMatchObject({ vested_percentage: '0.4000' });
  });
});

describe('statuses and latest values', () => {
  const eligible = () =>
    anEligibility({ eligible: true, eligibility_date: '2024-01-02' }, on('2024-01-02'));
  const enrolled = (rate: string) =>
    anEnrollment(
      {
        pre_tax_contribution_rate: rate,
        after_tax_contribution_rate: undefined,
        enrollment_date: '2024-01-03',
      },
      on('2024-01-03'),
    );
  const hired = () => aHire({}, on('2024-01-01'));

  it.each<[string, DcPlanEvent[], Row]>([
    [
      'nobody hired',
      [pay('employee_pre_tax', '1')],
      {
        employment_status: 'unknown',
        participation_status: 'not_eligible',
        eligibility_date: null,
      },
    ],
    [
      'eligible',
      [hired(), eligible()],
      {
        employment_status: 'active',
        participation_status: 'eligible_not_enrolled',
        eligibility_date: '2024-01-02',
        pre_tax_contribution_rate: null,
      },
    ],
    [
      'enrolled',
      [hired(), eligible(), enrolled('0.06')],
      {
        participation_status: 'active_participant',
        after_tax_contribution_rate: '0.0000',
        enrollment_date: '2024-01-03',
      },
    ],
    [
      'enrolled at zero',
      [hired(), eligible(), enrolled('0')],
      { participation_status: 'enrolled_zero_deferral' },
    ],
    [
      'enrolled, never found eligible',
      [hired(), enrolled('0.06')],
      { participation_status: 'active_participant' },
    ],
    [
      'found ineligible later',
      [hired(), eligible(), enrolled('0.06'), anEligibility({ eligible: false }, on('2024-02-01'))],
      { participation_status: 'not_eligible' },
    ],
    [
      'gone',
      [hired(), enrolled('0.06'), aTermination({}, on('2024-03-01'))],
      { employment_status: 'terminated', participation_status: 'terminated' },
    ],
    [
      'gone without a hire',
      [eligible(), aTermination({}, on('2024-03-01'))],
      { employment_status: 'terminated' },
    ],
    [
      'back again',
      [
        hired(),
        eligible(),
        aTermination({}, on('2024-03-01')),
        aHire({ annual_compensation: '1', job_level: 1 }, on('2024-04-01')),
      ],
      { employment_status: 'active', annual_compensation: '1.000000', job_level: '1' },
    ],
    [
      'raised and promoted',
      [
        hired(),
        eligible(),
        aPromotion({ new_job_level: 5 }, on('2024-02-01')),
        aMerit({ new_compensation: '90000' }, on('2024-03-01')),
      ],
      { annual_compensation: '90000.000000', job_level: '5' },
    ],
    ['highly compensated', [anHceStatus({ is_hce: true }, on('2024-01-15'))], { is_hce: 'true' }],
  ])('%s', (_, events, expected) => {
    expect(balance(events)).toMatchObject(expected);
  });

  it('workforce events count for every plan, also from before it began, and make none themselves', () => {
    const events = [
      hired(),
      eligible(),
      anEligibility({ plan_id: 'PLAN-B' }, on('2024-05-01')),
      aMerit({ plan_id: 'PLAN-C' }, on('2024-06-01')),
    ];
    const merit = events[3]?.event_id ?? '';
    expect(
      rows('participant_balances', events).map((row) => [
        row.plan_id,
        row.job_level,
        row.last_event_id,
      ]),
    ).toEqual([
      ['PLAN-A', '3', merit],
      ['PLAN-B', '3', merit],
    ]);
    expect(rows('participant_balances', [hired()])).toEqual([]);
  });
});

describe('weekly snapshots', () => {
  const events = [
    aHire({}, on('2023-12-01')),
    pay('employee_pre_tax', '10', '2024-02-29'),
    pay('employee_pre_tax', '5', '2024-03-08'),
    pay('employee_pre_tax', '2', '2024-03-09'),
  ];

  it('run from the Friday of the first plan event to the Friday of the as-of date', () => {
    const found = rows('fct_participant_balance_snapshots', events, '2024-03-16').map((row) => [
      row.snapshot_date,
      row.employee_pre_tax,
    ]);
    expect(found).toEqual([
      ['2024-03-01', '10.000000'],
      ['2024-03-08', '15.000000'],
      ['2024-03-15', '17.000000'],
      ['2024-03-22', '17.000000'],
    ]);
  });

  it('leave out events after the as-of date, though their week is shown', () => {
    const last = rows('fct_participant_balance_snapshots', events, '2024-03-07').at(-1);
    expect(last).toMatchObject({ snapshot_date: '2024-03-08', employee_pre_tax: '10.000000' });
  });

  it('of a Friday are the balances as of that Friday', () => {
    for (const snapshot of rows('fct_participant_balance_snapshots', events, '2024-03-22')) {
      const { snapshot_date: day, ...columns } = snapshot;
      expect({ ...balance(events, day ?? ''), as_of_date: undefined }).toEqual({
        ...columns,
        as_of_date: undefined,
      });
    }
  });
});

describe('order and duplicates', () => {
  it('on one day is by type, then by created_at, then by id', () => {
    const first = aVesting(
      { vested_percentage: '0.2' },
      { event_id: eventId(900), created_at: '2024-01-15T10:00:00Z' },
    );
    const second = aVesting(
      { vested_percentage: '0.4' },
      { event_id: eventId(100), created_at: '2024-01-15T12:00:00+01:00' },
    );
    const third = aVesting(
      { vested_percentage: '0.6' },
      { event_id: eventId(101), created_at: '2024-01-15T11:00:00Z' },
    );
    expect(balance([third, second, first])).toMatchObject({
      vested_percentage: '0.6000',
      last_event_id: eventId(101),
    });
    expect(
      balance([aTermination({}, on('2024-01-15')), aHire({}, on('2024-01-15')), third]),
    ).toMatchObject({ employment_status: 'terminated' });
  });

  it('counts an identical duplicate once, whatever way it is written', () => {
    const one = aContribution(
      { amount: '1.0' },
      { event_id: 'AAAAAAAA-0000-4000-8000-00000000000A' },
    );
    const two = aContribution(
      { amount: 1, irs_limit_applied: false },
      { event_id: 'aaaaaaaa-0000-4000-8000-00000000000a', correlation_id: null },
    );
    const folded = foldPerson([one, two], '2024-12-31');
    expect(folded.conflicts).toEqual([]);
    expect(balance([one, two])).toMatchObject({
      contribution_count: '1',
      last_event_id: 'aaaaaaaa-0000-4000-8000-00000000000a',
    });
  });

  it('reports one id with different contents, and counts one of them', () => {
    const id = { event_id: eventId(7) };
    const versions = [
      aVesting({ source_balances_vested: { employer_match: '1' } }, id),
      aVesting({ source_balances_vested: { employer_match: '2' } }, id),
      aVesting({ source_balances_vested: { employer_match: '1.0' } }, id),
    ];
    expect(foldPerson(versions, '2024-12-31').conflicts).toEqual([
      { eventId: eventId(7), versions: 2 },
    ]);
    expect(foldPerson([...versions].reverse(), '2024-12-31')).toEqual(
      foldPerson(versions, '2024-12-31'),
    );
  });

  it('leaves types of a consumer’s own schema alone', () => {
    const own = { ...aHire(), payload: { event_type: 'sabbatical' } } as unknown as DcPlanEvent;
    expect(rows('participant_balances', [own])).toEqual([]);
  });

  it('sets persons apart', () => {
    const events = [
      aHire({}, { employee_id: 'E-2' }),
      aHire({}, { employee_id: 'E-1', plan_design_id: 'e' }),
      aHire({}, { employee_id: 'E-1' }),
      aHire({}, { employee_id: 'E-2' }),
    ];
    expect(
      groupByPerson(events).map((own) => [own[0]?.plan_design_id, own[0]?.employee_id, own.length]),
    ).toEqual([
      ['design', 'E-1', 1],
      ['design', 'E-2', 2],
      ['e', 'E-1', 1],
    ]);
  });
});

describe('laws', () => {
  it('a sum past DECIMAL(18,6) names the event', () => {
    const events = [
      pay('employee_pre_tax', '999999999999.999999'),
      pay('employee_pre_tax', '0.000001'),
    ];
    expect(() => foldPerson(events, '2024-12-31')).toThrow(
      `After the event ${events[1]?.event_id} a balance is 1000000000000.000000`,
    );
  });

  it('the trace ends where the balance stands, and leaves other plans out', () => {
    const events = [
      aHire({}, on('2024-01-01')),
      pay('employee_pre_tax', '1'),
      pay('employee_pre_tax', '2', '2024-01-15', { plan_id: 'PLAN-B' }),
      pay('employee_roth', '3', '2031-01-01'),
    ];
    const steps = [...traceBalances(events, 'PLAN-A', '2030-01-01')];
    expect(steps.map(({ event }) => event.payload.event_type)).toEqual(['hire', 'contribution']);
    expect(steps.at(-1)?.cells[0]).toBe('1.000000');
  });
});
