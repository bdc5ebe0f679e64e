import { aForfeiture, aHire, aVesting } from '../../support/events.ts';
import { accused, describeRule, neighbours, on } from '../../support/quality.ts';

const vested = (day: string, percentage: string, fields: Record<string, unknown> = {}) =>
  on(day, aVesting({ vested_percentage: percentage, ...fields }));
const falls = (from: string, to: string) => `vested_percentage falls from ${from} to ${to}`;

describeRule('vesting_decreased', {
  'lets a percentage stay and rise': [
    vested('2024-01-31', '0.2'),
    vested('2024-02-29', '0.2'),
    vested('2024-03-31', '0.4'),
    vested('2024-03-31', '0.6'),
  ],
  'names the fall, and judges the next by it': [
    vested('2024-01-31', '0.6'),
    accused(falls('0.6000', '0.5999'), vested('2024-02-29', '0.5999')),
    vested('2024-03-31', '0.5999'),
    accused(falls('0.5999', '0.0000'), vested('2024-04-30', '0')),
  ],
  'does not hear what a forfeiture states': [
    vested('2024-01-31', '0.6'),
    on('2024-02-01', aForfeiture({ vested_percentage: '0.8' })),
    vested('2024-02-29', '0.6'),
  ],
  'keeps plans and persons apart': [
    vested('2024-01-31', '0.6'),
    vested('2024-02-29', '0.2', { plan_id: 'PLAN-B' }),
    ...neighbours(vested('2024-02-29', '0.2')),
  ],
});

const served = (schedule: string, from: string, to: string, percentage: string) =>
  vested(to, percentage, { vesting_schedule_type: schedule, service_computation_date: from });
const under = (percentage: string, schedule: string, years: string, floor: string) =>
  `vested_percentage is ${percentage}, the floor of the ${schedule} schedule after ${years} is ${floor}`;

describeRule('vesting_below_statutory_floor', {
  'knows the graded floors': [
    served('graded', '2020-01-15', '2022-01-14', '0'),
    ...(
      [
        ['2022', '0.1999', '2 years', '0.2000'],
        ['2023', '0.3999', '3 years', '0.4000'],
        ['2024', '0.5999', '4 years', '0.6000'],
        ['2025', '0.7999', '5 years', '0.8000'],
        ['2026', '0.9999', '6 years', '1.0000'],
        ['2035', '0.9999', '15 years', '1.0000'],
      ] as const
    ).flatMap(([year, less, years, floor]) => [
      accused(
        under(less, 'graded', years, floor),
        served('graded', '2020-01-15', `${year}-01-15`, less),
      ),
      served('graded', '2020-01-15', `${year}-01-15`, floor),
    ]),
  ],
  'knows the cliff': [
    served('cliff', '2020-01-15', '2023-01-14', '0'),
    accused(
      under('0.9999', 'cliff', '3 years', '1.0000'),
      served('cliff', '2020-01-15', '2023-01-15', '0.9999'),
    ),
    served('cliff', '2020-01-15', '2030-01-15', '1'),
  ],
  'knows what is immediate': [
    accused(
      under('0.9999', 'immediate', '0 years', '1.0000'),
      served('immediate', '2020-01-15', '2020-01-15', '0.9999'),
    ),
    accused(
      under('0.0000', 'immediate', '1 year', '1.0000'),
      served('immediate', '2020-01-15', '2022-01-14', '0'),
    ),
    served('immediate', '2020-01-15', '2020-01-15', '1'),
  ],
  'counts February 29 on the 28th of other years': [
    served('cliff', '2020-02-29', '2023-02-27', '0'),
    accused(
      under('0.0000', 'cliff', '3 years', '1.0000'),
      served('cliff', '2020-02-29', '2023-02-28', '0'),
    ),
    served('graded', '2020-02-29', '2024-02-28', '0.4'),
    accused(
      under('0.4000', 'graded', '4 years', '0.6000'),
      served('graded', '2020-02-29', '2024-02-29', '0.4'),
    ),
    accused(
      under('0.0000', 'cliff', '3 years', '1.0000'),
      served('cliff', '2021-02-28', '2024-02-28', '0'),
    ),
  ],
  'says nothing of a period that ends before the service began': [
    served('immediate', '2024-01-15', '2024-01-14', '0'),
    on('2024-01-15', aHire()),
  ],
});
