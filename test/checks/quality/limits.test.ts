import { CONTRIBUTION_SOURCES } from '../../../src/plan/tables.ts';
import { aCompliance, aContribution, aHire, anHceStatus } from '../../support/events.ts';
import { accused, describeRule, neighbours, on } from '../../support/quality.ts';

const paid = (day: string, amount: string, source = 'employee_pre_tax', plan = 'PLAN-A') =>
  on(day, aContribution({ amount, source, plan_id: plan }));

const defers = (total: string, year = '2026', limit = '24500.000000') =>
  `elective deferrals of ${year} reach ${total}, the limit is ${limit}`;

describeRule('limit_402g_exceeded', {
  'lets the limit be reached': [
    paid('2026-03-06', '24000'),
    paid('2026-04-03', '500', 'employee_roth'),
  ],
  'names the millionth over it, and none that follows': [
    paid('2026-03-06', '24000'),
    paid('2026-04-03', '500', 'employee_roth'),
    accused(defers('24500.000001'), paid('2026-05-01', '0.000001')),
    paid('2026-06-05', '1000'),
  ],
  'can be over at once': [accused(defers('30000.000000'), paid('2026-03-06', '30000'))],
  'names one of a single pay day': [
    paid('2026-03-06', '24000'),
    accused(defers('24600.000000'), paid('2026-03-06', '600')),
    paid('2026-03-06', '600', 'employee_roth'),
  ],
  'counts no other source': CONTRIBUTION_SOURCES.filter(
    (source) => source !== 'employee_pre_tax' && source !== 'employee_roth',
  ).map((source) => paid('2026-03-06', '24501', source)),
  'adds the plans up': [
    paid('2026-03-06', '20000', 'employee_pre_tax', 'PLAN-A'),
    accused(defers('25000.000000'), paid('2026-04-03', '5000', 'employee_pre_tax', 'PLAN-B')),
  ],
  'keeps years of the contribution_date apart, each with its limit': [
    accused(defers('23500.010000', '2025', '23500.000000'), paid('2025-12-31', '23500')),
    { ...paid('2025-12-31', '0.01'), effective_date: '2025-12-30' },
    paid('2026-01-02', '24500'),
    accused(defers('23000.010000', '2024', '23000.000000'), {
      ...paid('2024-06-07', '23000.01'),
      effective_date: '2026-01-03',
    }),
  ],
  'keeps persons apart': [
    paid('2026-03-06', '20000'),
    ...neighbours(paid('2026-03-06', '20000')),
    accused(defers('24500.010000'), paid('2026-04-03', '4500.01')),
    ...neighbours(paid('2026-04-03', '4500')),
  ],
  'is silent about years of which no limit is known': [
    paid('2010-12-31', '99999'),
    paid('2031-01-03', '99999'),
  ],
});

const catchUp = (day: string, amount: string, plan = 'PLAN-A') =>
  paid(day, amount, 'employee_catch_up', plan);
const catches = (total: string, year: string, limit: string) =>
  `catch-up contributions of ${year} reach ${total}, the highest limit of any age is ${limit}`;

describeRule('limit_414v_exceeded', {
  'lets the highest limit of any age be reached': [
    catchUp('2024-03-01', '7500'),
    catchUp('2025-03-07', '11250'),
    catchUp('2026-03-06', '11250'),
  ],
  'names the millionth over it, and none that follows': [
    catchUp('2024-03-01', '7500'),
    accused(catches('7500.000001', '2024', '7500.000000'), catchUp('2024-04-05', '0.000001')),
    catchUp('2024-04-05', '100'),
    catchUp('2026-03-06', '11250'),
    accused(catches('11250.000001', '2026', '11250.000000'), catchUp('2026-04-03', '0.000001')),
    catchUp('2026-05-01', '100'),
  ],
  'keeps years of the contribution_date apart': [
    catchUp('2026-03-06', '11250'),
    accused(catches('7500.010000', '2024', '7500.000000'), {
      ...catchUp('2024-03-01', '7500.01'),
      effective_date: '2026-04-03',
    }),
  ],
  'counts no other source': CONTRIBUTION_SOURCES.filter(
    (source) => source !== 'employee_catch_up',
  ).map((source) => paid('2026-03-06', '11251', source)),
  'adds the plans up, and keeps persons apart': [
    catchUp('2024-03-01', '7000'),
    ...neighbours(catchUp('2024-03-01', '7000')),
    accused(catches('7501.000000', '2024', '7500.000000'), catchUp('2024-04-05', '501', 'PLAN-B')),
    ...neighbours(catchUp('2024-04-05', '500')),
  ],
  'is silent about years of which no limit is known': [catchUp('2031-01-03', '99999')],
});

const adds = (total: string, year = '2026', limit = '72000.000000') =>
  `annual additions of ${year} reach ${total}, the limit is ${limit}`;

describeRule('limit_415c_exceeded', {
  'lets the limit be reached by all sources but catch-up, which does not count': [
    ...CONTRIBUTION_SOURCES.filter((source) => source !== 'employee_catch_up').map((source) =>
      paid('2026-03-06', '9000', source),
    ),
    catchUp('2026-03-06', '11250'),
  ],
  'names the millionth over it, and none that follows': [
    ...CONTRIBUTION_SOURCES.filter((source) => source !== 'employee_catch_up').map((source) =>
      paid('2026-03-06', '9000', source),
    ),
    accused(adds('72000.000001'), paid('2026-04-03', '0.000001', 'forfeiture_allocation')),
    paid('2026-04-03', '5000'),
  ],
  'keeps years of the contribution_date apart, each with its limit': [
    paid('2025-12-31', '70000', 'employer_profit_sharing'),
    paid('2026-01-02', '72000', 'employer_profit_sharing'),
    accused(adds('53000.010000', '2015', '53000.000000'), {
      ...paid('2015-01-02', '53000.01'),
      effective_date: '2026-02-06',
    }),
  ],
  'adds the plans up, and keeps persons apart': [
    paid('2026-03-06', '70000'),
    ...neighbours(paid('2026-03-06', '70000')),
    accused(adds('72000.010000'), paid('2026-04-03', '2000.01', 'employer_match', 'PLAN-B')),
    ...neighbours(paid('2026-04-03', '2000')),
  ],
  'is silent about years of which no limit is known': [paid('2031-01-03', '99999')],
});

const unknown = (year: number) => `no limits are known for ${year}; known are 2011 to 2026`;
const determined = (day: string, method: string) =>
  on(day, anHceStatus({ determination_method: method }));

// Each case has years of its own: a year is named once, whoever needs it.
describeRule('limit_year_unknown', {
  'is silent within the table': [
    paid('2011-01-01', '1'),
    paid('2026-12-31', '1'),
    on('2011-01-01', aCompliance()),
    determined('2012-01-01', 'prior_year'),
    determined('2027-01-01', 'prior_year'),
    determined('2026-12-31', 'current_year'),
  ],
  'names the first event that needs the year, and each year once': [
    on('2027-01-01', aHire()),
    accused(unknown(2027), paid('2027-01-02', '1')),
    paid('2027-01-03', '1'),
    accused(unknown(2010), paid('2010-12-31', '1', 'employee_catch_up')),
  ],
  'goes by contribution_date, monitoring_date and the look-back year': [
    accused(unknown(2031), { ...paid('2031-01-03', '1'), effective_date: '2024-01-01' }),
    accused(unknown(2032), { ...on('2032-01-03', aCompliance()), effective_date: '2024-01-02' }),
    accused(unknown(2033), {
      ...determined('2034-01-03', 'prior_year'),
      effective_date: '2024-01-03',
    }),
    accused(unknown(2035), {
      ...determined('2035-01-03', 'current_year'),
      effective_date: '2024-01-04',
    }),
  ],
  'names the first in the order of persons': [
    { ...paid('2041-01-01', '1'), employee_id: 'E-2' },
    accused(unknown(2041), { ...paid('2041-06-01', '1'), employee_id: 'E-1' }),
    { ...paid('2041-01-01', '1'), employee_id: 'E-0', plan_design_id: 'later design' },
    { ...paid('2041-01-01', '1'), employee_id: 'E-0', scenario_id: 'later scenario' },
  ],
});
