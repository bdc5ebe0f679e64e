/** A golden case small enough to check by hand: the first pay of a new participant. */
import type { StarterFile } from './starter-file.ts';

const CASE = `title: The first contribution of a new participant
source: Arithmetic, to be checked by hand. Replace it with figures that somebody else published.
rule: without a vesting event, employer money is not vested
formula: |
  2,000 pay x 6 % = 120.00 deferred; half of it, 60.00, is matched
  vested 120.00, unvested 60.00, together 180.00
tags: [starter]
`;

const EVENTS = [
  '{"event_id":"00000001-0000-4000-8000-000000000001","employee_id":"E-0001","scenario_id":"published","plan_design_id":"standard","source_system":"hris","effective_date":"2024-03-04","created_at":"2024-03-04T12:00:00Z","payload":{"event_type":"hire","hire_date":"2024-03-04","department":"Finance","job_level":3,"annual_compensation":"52000.00"}}',
  '{"event_id":"00000001-0000-4000-8000-000000000002","employee_id":"E-0001","scenario_id":"published","plan_design_id":"standard","source_system":"recordkeeper","effective_date":"2024-03-04","created_at":"2024-03-04T12:00:00Z","payload":{"event_type":"eligibility","plan_id":"PLAN-401K","eligible":true,"eligibility_date":"2024-03-04","reason":"immediate"}}',
  '{"event_id":"00000001-0000-4000-8000-000000000003","employee_id":"E-0001","scenario_id":"published","plan_design_id":"standard","source_system":"recordkeeper","effective_date":"2024-03-04","created_at":"2024-03-04T12:00:00Z","payload":{"event_type":"enrollment","plan_id":"PLAN-401K","enrollment_date":"2024-03-04","pre_tax_contribution_rate":"0.0600","roth_contribution_rate":"0.0000"}}',
  '{"event_id":"00000001-0000-4000-8000-000000000004","employee_id":"E-0001","scenario_id":"published","plan_design_id":"standard","source_system":"payroll","effective_date":"2024-03-15","created_at":"2024-03-15T12:00:00Z","payload":{"event_type":"contribution","plan_id":"PLAN-401K","source":"employee_pre_tax","amount":"120.00","pay_period_end":"2024-03-10","contribution_date":"2024-03-15","ytd_amount":"120.00","payroll_id":"PR-2024-06"}}',
  '{"event_id":"00000001-0000-4000-8000-000000000005","employee_id":"E-0001","scenario_id":"published","plan_design_id":"standard","source_system":"payroll","effective_date":"2024-03-15","created_at":"2024-03-15T12:00:00Z","payload":{"event_type":"contribution","plan_id":"PLAN-401K","source":"employer_match","amount":"60.00","pay_period_end":"2024-03-10","contribution_date":"2024-03-15","ytd_amount":"60.00","payroll_id":"PR-2024-06"}}',
];

const BALANCES = [
  'scenario_id,plan_design_id,employee_id,plan_id,as_of_date,employee_pre_tax,employee_roth,employee_after_tax,employee_catch_up,employer_match,employer_match_true_up,employer_nonelective,employer_profit_sharing,forfeiture_allocation,forfeited_employer_match,forfeited_employer_nonelective,forfeited_employer_profit_sharing,employee_contributions,employer_contributions,gross_balance,forfeitures,net_balance,vested_percentage,vested_balance,unvested_balance,pre_tax_contribution_rate,roth_contribution_rate,after_tax_contribution_rate,annual_compensation,job_level,is_hce,employment_status,participation_status,eligibility_date,enrollment_date,contribution_count,last_event_id',
  'published,standard,E-0001,PLAN-401K,2024-03-15,120.000000,0.000000,0.000000,0.000000,60.000000,0.000000,0.000000,0.000000,0.000000,0.000000,0.000000,0.000000,120.000000,60.000000,180.000000,0.000000,180.000000,0.0000,120.000000,60.000000,0.0600,0.0000,0.0000,52000.000000,3,,active,active_participant,2024-03-04,2024-03-04,2,00000001-0000-4000-8000-000000000005',
];

export function starterGolden(): StarterFile[] {
  const folder = 'golden/first-contribution';
  return [
    { path: `${folder}/case.yml`, text: CASE },
    { path: `${folder}/events.ndjson`, text: lines(EVENTS) },
    { path: `${folder}/expected/balances.csv`, text: lines(BALANCES) },
  ];
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
