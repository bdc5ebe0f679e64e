import { CONTRIBUTION_SOURCES } from '../../../src/plan/tables.ts';
import { aContribution, aHire, anEligibility, anEnrollment } from '../../support/events.ts';
import { accused, describeRule, neighbours, on } from '../../support/quality.ts';

const HIRED = on('2024-01-15', aHire());
const eligible = (day: string, fields: Record<string, unknown> = {}) =>
  on(day, anEligibility(fields));
const enrolled = (day: string, fields: Record<string, unknown> = {}) =>
  on(day, anEnrollment(fields));
const paid = (day: string, fields: Record<string, unknown> = {}) => on(day, aContribution(fields));
/** Says on one day what is so from another. */
const effective = <T extends object>(day: string, event: T) => ({ ...event, effective_date: day });
const NO_MORE = 'not eligible since 2024-03-01';

describeRule('contribution_before_eligibility', {
  'is silent from the day of the eligibility on': [
    HIRED,
    eligible('2024-02-01'),
    paid('2024-02-01'),
    paid('2024-02-02'),
  ],
  'names every source between a no and the next yes': [
    HIRED,
    eligible('2024-01-15'),
    paid('2024-02-29'),
    eligible('2024-03-01', { eligible: false }),
    ...CONTRIBUTION_SOURCES.map((source) => accused(NO_MORE, paid('2024-03-01', { source }))),
    accused(NO_MORE, paid('2024-04-01')),
    eligible('2024-05-01'),
    paid('2024-05-01'),
  ],
  'knows a no that is the last word': [
    HIRED,
    eligible('2024-01-15'),
    eligible('2024-03-01', { eligible: false }),
    accused(NO_MORE, paid('2024-04-01')),
  ],
  'names the latest of several noes': [
    HIRED,
    eligible('2024-02-01', { eligible: false }),
    eligible('2024-03-01', { eligible: false }),
    accused(NO_MORE, paid('2024-04-01')),
  ],
  'compares the date of the eligibility with that of the contribution': [
    HIRED,
    effective('2024-01-20', eligible('2024-03-01')),
    accused('eligible only from 2024-03-01', paid('2024-02-29', { pay_period_end: '2024-03-09' })),
    accused('eligible only from 2024-03-01', effective('2024-04-01', paid('2024-02-29'))),
    paid('2024-03-01'),
    effective('2024-02-20', paid('2024-03-01')),
  ],
  'goes by the latest eligibility before it, whatever others said or will say': [
    HIRED,
    effective('2024-01-20', eligible('2024-06-01')),
    effective('2024-01-25', eligible('2024-02-01')),
    paid('2024-02-02'),
    effective('2024-03-01', eligible('2024-09-01')),
    accused('eligible only from 2024-09-01', paid('2024-03-02')),
  ],
  'names what comes before the first of several, whatever that says, enrolled or not': [
    HIRED,
    enrolled('2024-01-15'),
    accused('before the first eligibility on 2024-03-01', paid('2024-02-29')),
    eligible('2024-03-01', { eligible: true }),
    eligible('2024-04-01'),
  ],
  'names what comes before a no': [
    HIRED,
    accused('before the first eligibility on 2024-03-01', paid('2024-02-29')),
    eligible('2024-03-01', { eligible: false }),
  ],
  'names what has no eligibility at all, until an enrollment stands in for it': [
    HIRED,
    accused('no eligibility for plan PLAN-A', paid('2024-02-01')),
    accused('no eligibility for plan PLAN-A', paid('2024-02-02')),
    enrolled('2024-03-01'),
    paid('2024-03-01'),
    enrolled('2024-03-15'),
    enrolled('2024-04-01', { plan_id: 'PLAN-B' }),
    accused('no eligibility for plan PLAN-C', paid('2024-05-01', { plan_id: 'PLAN-C' })),
  ],
  'leaves the time before the first hire to event_before_hire': [
    paid('2024-01-13'),
    paid('2024-01-14'),
    HIRED,
    accused('before the first eligibility on 2024-02-01', paid('2024-01-20')),
    eligible('2024-02-01'),
  ],
  'goes by the first of several hires': [
    HIRED,
    accused('no eligibility for plan PLAN-A', paid('2024-02-01')),
    on('2024-03-01', aHire()),
  ],
  'is silent where there is no hire': [
    paid('2024-01-20'),
    paid('2024-01-21'),
    eligible('2024-02-01'),
  ],
  'keeps plans and persons apart': [
    HIRED,
    ...neighbours(HIRED),
    eligible('2024-02-01'),
    ...neighbours(eligible('2024-04-01')),
    eligible('2024-05-01', { plan_id: 'PLAN-B' }),
    eligible('2024-02-15', { plan_id: 'PLAN-B', eligible: false }),
    paid('2024-03-01'),
    ...neighbours(paid('2024-03-01')).map((event) =>
      accused('before the first eligibility on 2024-04-01', event),
    ),
    accused('not eligible since 2024-02-15', paid('2024-03-01', { plan_id: 'PLAN-B' })),
    paid('2024-05-01', { plan_id: 'PLAN-B' }),
    ...neighbours(paid('2024-05-01')),
    eligible('2024-06-01', { plan_id: 'PLAN-B', eligible: false }),
    eligible('2024-06-02', { plan_id: 'PLAN-C' }),
    accused('not eligible since 2024-06-01', paid('2024-07-01', { plan_id: 'PLAN-B' })),
  ],
  'does not lend a neighbour an enrollment': [
    HIRED,
    ...neighbours(HIRED),
    enrolled('2024-02-01'),
    paid('2024-03-01'),
    ...neighbours(paid('2024-03-01')).map((event) =>
      accused('no eligibility for plan PLAN-A', event),
    ),
  ],
});

describeRule('deferral_before_enrollment', {
  'is silent from the day of the enrollment on': [
    HIRED,
    enrolled('2024-02-01'),
    paid('2024-02-01'),
    paid('2024-02-02'),
  ],
  'looks at employee money alone': [
    HIRED,
    eligible('2024-01-15', { source: 'employee_pre_tax' }),
    ...CONTRIBUTION_SOURCES.map((source) =>
      source.startsWith('employee_')
        ? accused('no enrollment in plan PLAN-A', paid('2024-02-01', { source }))
        : paid('2024-02-01', { source }),
    ),
  ],
  'compares the date of the enrollment with that of the contribution': [
    HIRED,
    effective('2024-01-20', enrolled('2024-03-01')),
    accused('enrolled only from 2024-03-01', paid('2024-02-29', { pay_period_end: '2024-03-09' })),
    accused('enrolled only from 2024-03-01', effective('2024-04-01', paid('2024-02-29'))),
    paid('2024-03-01'),
    effective('2024-02-20', paid('2024-03-01')),
  ],
  'goes by the latest enrollment before it, whatever others said or will say': [
    HIRED,
    effective('2024-01-20', enrolled('2024-06-01')),
    effective('2024-01-25', enrolled('2024-02-01')),
    paid('2024-02-02'),
    effective('2024-03-01', enrolled('2024-09-01')),
    accused('enrolled only from 2024-09-01', paid('2024-03-02')),
  ],
  'names what comes before the first of several': [
    HIRED,
    eligible('2024-01-15'),
    accused('before the first enrollment on 2024-03-01', paid('2024-02-29')),
    effective('2024-03-01', enrolled('2024-03-02')),
    enrolled('2024-04-01'),
  ],
  'leaves the time before the first hire to event_before_hire': [
    paid('2024-01-13'),
    paid('2024-01-14'),
    HIRED,
    accused('no enrollment in plan PLAN-A', paid('2024-01-20')),
    on('2024-03-01', aHire()),
  ],
  'is silent where there is no hire': [
    paid('2024-01-20'),
    paid('2024-01-21'),
    enrolled('2024-02-01'),
  ],
  'keeps plans and persons apart': [
    HIRED,
    ...neighbours(HIRED),
    enrolled('2024-02-01'),
    ...neighbours(enrolled('2024-04-01')),
    paid('2024-03-01'),
    ...neighbours(paid('2024-03-01')).map((event) =>
      accused('before the first enrollment on 2024-04-01', event),
    ),
    ...neighbours(paid('2024-04-01')),
    accused('no enrollment in plan PLAN-B', paid('2024-03-01', { plan_id: 'PLAN-B' })),
    effective('2024-02-15', enrolled('2024-06-01', { plan_id: 'PLAN-C' })),
    accused('enrolled only from 2024-06-01', paid('2024-03-01', { plan_id: 'PLAN-C' })),
  ],
});
