import { FORFEITABLE_SOURCES } from '../../../src/plan/tables.ts';
import { aContribution, aForfeiture, aVesting } from '../../support/events.ts';
import { accused, describeRule, neighbours, on } from '../../support/quality.ts';

const put = (amount: string, source = 'employer_match', day = '2024-01-19') =>
  on(day, aContribution({ source, amount }));
const vested = (day: string, percentage: string, fields: Record<string, unknown> = {}) =>
  on(day, aVesting({ vested_percentage: percentage, ...fields }));
/** The percentage that a forfeiture states is not what it is judged by. */
const forfeits = (day: string, amount: string, bucket = 'employer_match') =>
  on(day, aForfeiture({ amount, forfeited_from_source: bucket, vested_percentage: '0.9999' }));
const over = (amount: string, unvested: string, bucket = 'employer_match') =>
  `forfeits ${amount} of ${bucket}, unvested are ${unvested}`;

describeRule('forfeiture_exceeds_unvested', {
  'lets all that is unvested go': [
    put('1000'),
    vested('2024-02-01', '0.4'),
    forfeits('2024-03-01', '600'),
  ],
  'names a millionth more': [
    put('1000'),
    vested('2024-02-01', '0.4'),
    accused(over('600.000001', '600.000000'), forfeits('2024-03-01', '600.000001')),
  ],
  'takes all for unvested before any vesting': [
    put('1000'),
    forfeits('2024-03-01', '1000'),
    vested('2024-04-01', '0.4'),
  ],
  'goes by the latest vesting before it, that of its own day included': [
    put('1000'),
    vested('2024-02-01', '0'),
    vested('2024-03-01', '0.4'),
    accused(over('600.000001', '600.000000'), forfeits('2024-03-01', '600.000001')),
    vested('2024-04-01', '1'),
  ],
  'subtracts what was forfeited before, and no more than there is': [
    put('1000'),
    vested('2024-02-01', '0.4'),
    forfeits('2024-03-01', '400'),
    accused(over('200.000001', '200.000000'), forfeits('2024-04-01', '200.000001')),
    vested('2024-05-01', '0.8'),
    accused(over('0.000001', '0.000000'), forfeits('2024-06-01', '0.000001')),
  ],
  'does not count what is contributed later': [
    put('100'),
    accused(over('101.000000', '100.000000'), forfeits('2024-03-01', '101')),
    put('1000', 'employer_match', '2024-04-01'),
  ],
  'counts each source into its bucket, and no employee money': [
    put('1', 'employer_match'),
    put('20', 'employer_match_true_up'),
    put('300', 'employer_nonelective'),
    put('4000', 'employer_profit_sharing'),
    put('50000', 'forfeiture_allocation'),
    put('600000', 'employee_pre_tax'),
    accused(over('22.000000', '21.000000'), forfeits('2024-03-01', '22')),
    accused(
      over('301.000000', '300.000000', 'employer_nonelective'),
      forfeits('2024-03-01', '301', 'employer_nonelective'),
    ),
    accused(
      over('54001.000000', '54000.000000', 'employer_profit_sharing'),
      forfeits('2024-03-01', '54001', 'employer_profit_sharing'),
    ),
  ],
  'rounds half to the even millionth, down': [
    put('0.000005'),
    vested('2024-02-01', '0.5'),
    accused(over('0.000003', '0.000002'), forfeits('2024-03-01', '0.000003')),
  ],
  'rounds half to the even millionth, up': [
    put('0.000003'),
    vested('2024-02-01', '0.5'),
    forfeits('2024-03-01', '0.000002'),
  ],
  'finds nothing unvested where nothing was contributed': [
    accused(over('1.000000', '0.000000'), forfeits('2024-03-01', '1')),
  ],
  'keeps plans and persons apart': [
    put('1000'),
    ...neighbours(put('7')),
    on('2024-01-19', aContribution({ plan_id: 'PLAN-B', source: 'employer_match', amount: '7' })),
    vested('2024-02-01', '0.4'),
    ...neighbours(vested('2024-02-01', '0')),
    vested('2024-02-02', '0', { plan_id: 'PLAN-B' }),
    ...neighbours(forfeits('2024-02-03', '7')),
    on('2024-02-03', aForfeiture({ plan_id: 'PLAN-B', amount: '7' })),
    ...neighbours(vested('2024-02-20', '1')),
    vested('2024-02-20', '1', { plan_id: 'PLAN-B' }),
    forfeits('2024-03-01', '600'),
    ...neighbours(forfeits('2024-03-01', '600')).map((event) =>
      accused(over('600.000000', '0.000000'), event),
    ),
  ],
});

const states = (day: string, percentage: string, balances: object) =>
  vested(day, percentage, { source_balances_vested: balances });
const isNot = (stated: string, right: string, bucket = 'employer_match') =>
  `${bucket} is ${stated}, vested are ${right}`;

describeRule('vested_balance_mismatch', {
  'is silent about the exact figure': [
    put('1000'),
    states('2024-02-01', '0.4', { employer_match: '400', employer_nonelective: '0' }),
  ],
  'names a millionth more or less': [
    put('1000'),
    accused(
      isNot('400.000001', '400.000000'),
      states('2024-02-01', '0.4', { employer_match: '400.000001' }),
    ),
    accused(
      isNot('399.999999', '400.000000'),
      states('2024-02-02', '0.4', { employer_match: '399.999999' }),
    ),
  ],
  'says all buckets in one finding, in the order of the schema': [
    put('10', 'employer_match_true_up'),
    put('200', 'employer_nonelective'),
    put('3000', 'forfeiture_allocation'),
    put('7000', 'employer_profit_sharing'),
    put('90000', 'employee_roth'),
    accused(
      [
        isNot('1.000000', '5.000000'),
        isNot('2.000000', '100.000000', 'employer_nonelective'),
        isNot('3.000000', '5000.000000', 'employer_profit_sharing'),
      ].join('; '),
      states('2024-02-01', '0.5', {
        employer_match: '1',
        employer_nonelective: '2',
        employer_profit_sharing: '3',
      }),
    ),
  ],
  'does not judge a bucket that is not stated': [
    ...FORFEITABLE_SOURCES.map((source) => put('1000', source)),
    states('2024-02-01', '0.4', {}),
    states('2024-02-02', '0.4', { employer_nonelective: '400', employer_match: null }),
  ],
  'goes by its own percentage': [
    put('1000'),
    states('2024-02-01', '0.4', { employer_match: '400' }),
    states('2024-03-01', '0.6', { employer_match: '600' }),
    states('2024-04-01', '0.2', { employer_match: '200' }),
  ],
  'counts contributions and forfeitures before it, those of its own day as they are ordered': [
    put('900'),
    put('100', 'employer_match', '2024-02-01'),
    states('2024-02-01', '0.4', { employer_match: '400' }),
    forfeits('2024-02-01', '700'),
    states('2024-02-02', '0.4', { employer_match: '300' }),
    forfeits('2024-02-02', '5', 'employer_nonelective'),
    put('1000', 'employer_match', '2024-02-03'),
    accused(
      isNot('300.000000', '800.000000'),
      states('2024-02-03', '0.4', { employer_match: '300' }),
    ),
  ],
  'rounds what is unvested half to the even millionth': [
    put('0.000005', 'employer_match'),
    put('0.000007', 'employer_nonelective'),
    states('2024-02-01', '0.5', { employer_match: '0.000003', employer_nonelective: '0.000003' }),
  ],
  'knows that nothing was contributed': [
    states('2024-02-01', '1', { employer_match: '0' }),
    accused(isNot('1.000000', '0.000000'), states('2024-02-02', '1', { employer_match: '1' })),
  ],
  'keeps plans and persons apart': [
    put('1000'),
    ...neighbours(put('10')),
    on('2024-01-19', aContribution({ plan_id: 'PLAN-B', source: 'employer_match', amount: '50' })),
    states('2024-02-01', '0.4', { employer_match: '400' }),
    ...neighbours(states('2024-02-01', '0.4', { employer_match: '4' })),
  ],
});
