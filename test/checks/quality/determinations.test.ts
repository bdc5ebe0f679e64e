import { CONTRIBUTION_SOURCES } from '../../../src/plan/tables.ts';
import { aCompliance, aContribution, anHceStatus } from '../../support/events.ts';
import { accused, describeRule, neighbours, on } from '../../support/quality.ts';

const flagged = (isHce: boolean, compensation: string) =>
  anHceStatus({
    is_hce: isHce,
    annualized_compensation: compensation,
    hce_threshold: '150000',
    ytd_compensation: '999999',
    prior_year_hce: !isHce,
  });

describeRule('hce_flag_mismatch', {
  'is silent about the right flag, on both sides of the border': [
    flagged(false, '150000'),
    flagged(true, '150000.000001'),
    flagged(false, '0'),
  ],
  'names the wrong flag: equal is not HCE': [
    accused(
      'is_hce is true, compensation 150000.000000 is not over the threshold 150000.000000',
      flagged(true, '150000'),
    ),
    accused(
      'is_hce is false, compensation 150000.010000 is over the threshold 150000.000000',
      flagged(false, '150000.01'),
    ),
  ],
});

const determined = (day: string, method: string, threshold: string) =>
  on(day, anHceStatus({ determination_method: method, hce_threshold: threshold }));
const threshold = (stated: string, year: number, right: string) =>
  `hce_threshold is ${stated}, that of ${year} is ${right}`;

describeRule('hce_threshold_mismatch', {
  'knows the look-back year of each method': [
    determined('2024-12-31', 'prior_year', '150000'),
    determined('2024-01-01', 'current_year', '155000'),
    { ...determined('2024-01-01', 'current_year', '155000'), effective_date: '2023-12-31' },
  ],
  'names the threshold of another year, and a millionth': [
    accused(
      threshold('155000.000000', 2023, '150000.000000'),
      determined('2024-12-31', 'prior_year', '155000'),
    ),
    accused(
      threshold('150000.000000', 2024, '155000.000000'),
      determined('2024-01-01', 'current_year', '150000'),
    ),
    accused(
      threshold('150000.000001', 2023, '150000.000000'),
      determined('2024-01-01', 'prior_year', '150000.000001'),
    ),
  ],
  'is silent about years of which no threshold is known': [
    determined('2011-12-31', 'prior_year', '1'),
    determined('2027-01-01', 'current_year', '1'),
  ],
});

const limited = (day: string, type: string, limit: string) =>
  on(day, aCompliance({ limit_type: type, applicable_limit: limit }));
const limitIs = (stated: string, type: string, year: number, right: string) =>
  `applicable_limit is ${stated}, the ${type} limit of ${year} is ${right}`;

describeRule('compliance_limit_mismatch', {
  'is silent about the limits of the year, for catch-up of either age': [
    limited('2026-06-30', 'elective_deferral', '24500'),
    limited('2026-06-30', 'annual_additions', '72000'),
    limited('2026-06-30', 'catch_up', '8000'),
    limited('2026-06-30', 'catch_up', '11250'),
    limited('2024-06-30', 'catch_up', '7500'),
  ],
  'names the limit of another year, of another kind, and a millionth': [
    accused(
      limitIs('23000.000000', 'elective_deferral', 2026, '24500.000000'),
      limited('2026-06-30', 'elective_deferral', '23000'),
    ),
    accused(
      limitIs('72000.000000', 'elective_deferral', 2026, '24500.000000'),
      limited('2026-06-30', 'elective_deferral', '72000'),
    ),
    accused(
      limitIs('72000.000001', 'annual_additions', 2026, '72000.000000'),
      limited('2026-06-30', 'annual_additions', '72000.000001'),
    ),
    accused(
      limitIs('7500.000000', 'catch_up', 2026, '8000.000000 or 11250.000000'),
      limited('2026-06-30', 'catch_up', '7500'),
    ),
    accused(
      limitIs('11250.000000', 'catch_up', 2024, '7500.000000'),
      limited('2024-06-30', 'catch_up', '11250'),
    ),
  ],
  'goes by the monitoring_date': [
    { ...limited('2025-12-31', 'elective_deferral', '23500'), effective_date: '2026-01-02' },
  ],
  'is silent about years of which no limit is known': [
    limited('2031-01-03', 'elective_deferral', '1'),
  ],
});

const paid = (day: string, amount: string, fields: Record<string, unknown> = {}) =>
  on(day, aContribution({ amount, ...fields }));
const seen = (day: string, amount: string, type = 'elective_deferral', plan = 'PLAN-A') =>
  on(day, aCompliance({ limit_type: type, current_amount: amount, plan_id: plan }));
const amountIs = (stated: string, total: string, type = 'elective_deferral', year = 2026) =>
  `current_amount is ${stated}, the ${type} total of ${year} so far is ${total}`;

describeRule('compliance_amount_mismatch', {
  'counts each source into its kinds': [
    ...CONTRIBUTION_SOURCES.map((source, place) =>
      paid('2026-03-06', String(10 ** place), { source }),
    ),
    seen('2026-03-06', '11'),
    seen('2026-03-06', '1000', 'catch_up'),
    seen('2026-03-06', '111110111', 'annual_additions'),
    accused(amountIs('11.000001', '11.000000'), seen('2026-03-07', '11.000001')),
    accused(
      amountIs('999.999999', '1000.000000', 'catch_up'),
      seen('2026-03-07', '999.999999', 'catch_up'),
    ),
    accused(
      amountIs('111111111.000000', '111110111.000000', 'annual_additions'),
      seen('2026-03-07', '111111111', 'annual_additions'),
    ),
  ],
  'does not count what comes later': [
    paid('2026-03-06', '100'),
    seen('2026-03-06', '100'),
    paid('2026-03-07', '20'),
    accused(amountIs('100.000000', '120.000000'), seen('2026-03-07', '100')),
  ],
  'knows that nothing was contributed': [
    seen('2026-03-06', '0', 'catch_up'),
    accused(amountIs('1.000000', '0.000000'), seen('2026-03-06', '1')),
    paid('2026-03-07', '20', { source: 'employer_match' }),
    seen('2026-03-08', '0'),
  ],
  'keeps years of contribution_date and monitoring_date apart': [
    paid('2025-12-31', '100'),
    { ...paid('2025-12-31', '20'), effective_date: '2026-01-02' },
    paid('2026-01-03', '3'),
    seen('2026-01-04', '3'),
    { ...seen('2025-12-31', '120'), effective_date: '2026-01-05' },
    accused(amountIs('123.000000', '3.000000'), seen('2026-01-06', '123')),
    accused(amountIs('1.000000', '0.000000', 'elective_deferral', 2024), {
      ...seen('2024-12-31', '1'),
      effective_date: '2026-01-07',
    }),
  ],
  'adds the plans up': [
    paid('2026-03-06', '100', { plan_id: 'PLAN-B' }),
    paid('2026-03-06', '20', { plan_id: 'PLAN-A' }),
    seen('2026-03-06', '120', 'elective_deferral', 'PLAN-C'),
  ],
  'keeps persons apart': [
    paid('2026-03-06', '100'),
    ...neighbours(paid('2026-03-06', '7')),
    seen('2026-03-07', '100'),
    ...neighbours(seen('2026-03-07', '7')),
  ],
});
