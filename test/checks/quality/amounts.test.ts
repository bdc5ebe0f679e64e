import { CONTRIBUTION_SOURCES } from '../../../src/plan/tables.ts';
import {
  aContribution,
  aHire,
  aMerit,
  anEnrollment,
  aPromotion,
  aTermination,
} from '../../support/events.ts';
import { accused, describeRule, neighbours, on } from '../../support/quality.ts';

const paid = (day: string, amount: string, ytd: string, fields: Record<string, unknown> = {}) =>
  on(day, aContribution({ amount, ytd_amount: ytd, ...fields }));
const ytdIs = (ytd: string, sum: string, of = 'employee_pre_tax contributions of 2024') =>
  `ytd_amount is ${ytd}, the ${of} so far are ${sum}`;

describeRule('ytd_mismatch', {
  'is silent about exact sums': [
    paid('2024-01-19', '100.000001', '100.000001'),
    paid('2024-02-02', '50', '150.000001'),
    paid('2024-02-02', '0.000001', '150.000002'),
  ],
  'names a millionth more or less, and not the next one that is right': [
    paid('2024-01-19', '100', '100'),
    accused(ytdIs('200.000001', '200.000000'), paid('2024-02-02', '100', '200.000001')),
    accused(ytdIs('299.999999', '300.000000'), paid('2024-02-16', '100', '299.999999')),
    paid('2024-03-01', '100', '400'),
  ],
  'does not count what comes later': [
    accused(ytdIs('300.000000', '100.000000'), paid('2024-01-19', '100', '300')),
    paid('2024-02-02', '200', '300'),
  ],
  'begins anew each year of the contribution_date': [
    paid('2024-12-31', '100', '100'),
    { ...paid('2024-12-31', '10', '110'), effective_date: '2025-01-02' },
    accused(ytdIs('112.000000', '111.000000'), {
      ...paid('2024-12-31', '1', '112'),
      effective_date: '2025-01-02',
    }),
    paid('2025-01-03', '1', '1'),
    accused(
      ytdIs('112.000000', '2.000000', 'employee_pre_tax contributions of 2025'),
      paid('2025-01-17', '1', '112'),
    ),
  ],
  'keeps sources, plans and persons apart': [
    ...CONTRIBUTION_SOURCES.map((source, place) =>
      paid('2024-01-19', `${place + 1}`, `${place + 1}`, { source }),
    ),
    paid('2024-01-19', '70', '70', { plan_id: 'PLAN-B' }),
    ...neighbours(paid('2024-01-19', '80', '80')),
    accused(
      ytdIs('90.000000', '6.000000', 'employer_match contributions of 2024'),
      paid('2024-02-02', '1', '90', { source: 'employer_match' }),
    ),
  ],
});

const enrolled = (preTax: string, roth: string, afterTax: string | null) =>
  anEnrollment({
    pre_tax_contribution_rate: preTax,
    roth_contribution_rate: roth,
    after_tax_contribution_rate: afterTax,
  });

describeRule('deferral_rate_over_100', {
  'lets the whole pay be deferred': [
    enrolled('0.6', '0.3', '0.1'),
    enrolled('0.6', '0.4', null),
    enrolled('1', '0', '0'),
  ],
  'names a ten-thousandth more, of any of the three': [
    accused('contribution rates add up to 1.0001', enrolled('0.6001', '0.3', '0.1')),
    accused('contribution rates add up to 1.0001', enrolled('0.6', '0.4001', null)),
    accused('contribution rates add up to 1.0001', enrolled('0.6', '0.3', '0.1001')),
    accused('contribution rates add up to 3.0000', enrolled('1', '1', '1')),
  ],
});

const hired = (pay: string) => on('2024-01-15', aHire({ annual_compensation: pay }));
const raised = (day: string, pay: string, percentage = '0.03') =>
  on(day, aMerit({ new_compensation: pay, merit_percentage: percentage }));
const payIs = (pay: string, old = '60000.000000', sum = '61800.000000', rate = '0.0300') =>
  `new_compensation is ${pay}, ${old} raised by ${rate} is ${sum}`;

describeRule('merit_amount_mismatch', {
  'is silent below a cent': [hired('60000'), raised('2024-03-01', '61800.009999')],
  'is silent below a cent less': [hired('60000'), raised('2024-03-01', '61799.990001')],
  'names a cent more': [
    hired('60000'),
    on('2024-02-02', aContribution()),
    accused(payIs('61800.010000'), raised('2024-03-01', '61800.01')),
  ],
  'names a cent less': [
    hired('60000'),
    accused(payIs('61799.990000'), raised('2024-03-01', '61799.99')),
  ],
  'is silent where the raised pay was rounded to cents': [
    hired('75000.33'),
    raised('2024-03-01', '77437.84', '0.0325'),
  ],
  'goes by the pay just before, of a merit or a promotion, not by a later one': [
    hired('60000'),
    raised('2024-03-01', '61800'),
    raised('2024-03-01', '63654'),
    raised('2024-04-01', '63654', '0'),
    on('2024-05-01', aPromotion({ new_annual_compensation: '80000' })),
    raised('2024-06-01', '82400'),
    on('2024-07-01', aTermination()),
    on('2024-08-01', aHire({ annual_compensation: '50000' })),
    accused(
      payIs('84872.000000', '50000.000000', '51500.000000'),
      raised('2024-09-01', '84872.00'),
    ),
  ],
  'does not judge without a pay before it': [raised('2024-01-10', '1'), hired('60000')],
  'is exact for the largest amounts': [
    hired('999999999999.999999'),
    raised('2024-02-01', '999999999999.999999', '0'),
    accused(
      payIs('999999999999.999999', '999999999999.999999', '1999999999999.999998', '1.0000'),
      raised('2024-03-01', '999999999999.999999', '1'),
    ),
  ],
  'keeps persons apart': [
    hired('60000'),
    ...neighbours(hired('100')),
    accused(payIs('103.000000'), raised('2024-03-01', '103')),
    ...neighbours(raised('2024-03-01', '103')),
  ],
});

const levelled = (day: string, level: number) => on(day, aPromotion({ new_job_level: level }));
const THIRD = on('2024-01-15', aHire({ job_level: 3 }));

describeRule('promotion_without_raise_in_level', {
  'is silent about steps up': [THIRD, levelled('2024-03-01', 4), levelled('2024-03-01', 5)],
  'names the same level, and a lower one': [
    THIRD,
    accused('new_job_level is 3, it was 3', levelled('2024-03-01', 3)),
    accused('new_job_level is 2, it was 3', levelled('2024-04-01', 2)),
    levelled('2024-05-01', 3),
  ],
  'goes by the level just before, of a promotion or a new hire': [
    THIRD,
    levelled('2024-03-01', 5),
    on('2024-03-15', aMerit()),
    accused('new_job_level is 4, it was 5', levelled('2024-04-01', 4)),
    on('2024-05-01', aTermination()),
    on('2024-06-01', aHire({ job_level: 1 })),
    levelled('2024-07-01', 2),
  ],
  'does not judge without a level before it': [levelled('2024-01-10', 1), THIRD],
  'keeps persons apart': [
    THIRD,
    ...neighbours(on('2024-01-20', aHire({ job_level: 8 }))),
    levelled('2024-03-01', 4),
    ...neighbours(levelled('2024-03-01', 9)),
  ],
});

const deposited = (day: string, periodEnd: string, source = 'employee_pre_tax') =>
  on(day, aContribution({ source, pay_period_end: periodEnd }));
const late = (day: string, periodEnd: string, deadline: string) =>
  `deposited on ${day}, the deadline for the pay period that ended on ${periodEnd} was ${deadline}`;

describeRule('contribution_after_deposit_deadline', {
  'lets the 15th business day of the next month pass, and names the day after': [
    deposited('2024-03-21', '2024-02-02'),
    accused(late('2024-03-22', '2024-02-02', '2024-03-21'), deposited('2024-03-22', '2024-02-02')),
    accused(late('2024-03-22', '2024-02-29', '2024-03-21'), deposited('2024-03-22', '2024-02-29')),
    deposited('2024-03-22', '2024-03-01'),
  ],
  'counts over the new year and its holidays': [
    deposited('2025-01-23', '2024-12-20'),
    accused(late('2025-01-24', '2024-12-20', '2025-01-23'), deposited('2025-01-24', '2024-12-20')),
  ],
  'looks at employee money alone': CONTRIBUTION_SOURCES.map((source) => {
    const event = deposited('2024-03-22', '2024-02-02', source);
    return source.startsWith('employee_')
      ? accused(late('2024-03-22', '2024-02-02', '2024-03-21'), event)
      : event;
  }),
  'goes by the contribution_date': [
    { ...deposited('2024-03-21', '2024-02-02'), effective_date: '2024-05-01' },
    accused(late('2024-03-22', '2024-02-02', '2024-03-21'), {
      ...deposited('2024-03-22', '2024-02-02'),
      effective_date: '2024-03-01',
    }),
  ],
});
