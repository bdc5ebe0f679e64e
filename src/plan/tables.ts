/**
 * The tables that the reconstruction makes: names, keys and columns as in docs/DOMAIN.md, "Tables
 * and columns". The SQL pipeline, the fold and the goldens are all held against this one list.
 */
import type { Column, ColumnKind, TableShape } from '../contracts/tables/table.ts';

/** What both reconstructions make. */
export type RebuiltTable =
  | 'participant_balances'
  | 'fct_participant_balance_snapshots'
  | 'participant_annual_limits';

/** What a golden case can expect. */
export type TableName = RebuiltTable | 'quality_findings';

const of = <Kind extends ColumnKind, Name extends string>(
  kind: Kind,
  ...names: readonly Name[]
): { readonly name: Name; readonly kind: Kind }[] => names.map((name) => ({ name, kind }));

export const CONTRIBUTION_SOURCES = [
  'employee_pre_tax',
  'employee_roth',
  'employee_after_tax',
  'employee_catch_up',
  'employer_match',
  'employer_match_true_up',
  'employer_nonelective',
  'employer_profit_sharing',
  'forfeiture_allocation',
] as const;

export type ContributionSource = (typeof CONTRIBUTION_SOURCES)[number];

export const FORFEITABLE_SOURCES = [
  'employer_match',
  'employer_nonelective',
  'employer_profit_sharing',
] as const;

export type ForfeitableSource = (typeof FORFEITABLE_SOURCES)[number];

export const BALANCE_COLUMNS = [
  ...of('amount', ...CONTRIBUTION_SOURCES),
  ...of('amount', ...FORFEITABLE_SOURCES.map((source) => `forfeited_${source}` as const)),
  ...of(
    'amount',
    'employee_contributions',
    'employer_contributions',
    'gross_balance',
    'forfeitures',
    'net_balance',
  ),
  ...of('rate', 'vested_percentage'),
  ...of('amount', 'vested_balance', 'unvested_balance'),
  ...of(
    'rate',
    'pre_tax_contribution_rate',
    'roth_contribution_rate',
    'after_tax_contribution_rate',
  ),
  ...of('amount', 'annual_compensation'),
  ...of('integer', 'job_level'),
  ...of('boolean', 'is_hce'),
  ...of('text', 'employment_status', 'participation_status'),
  ...of('date', 'eligibility_date', 'enrollment_date'),
  ...of('integer', 'contribution_count'),
  ...of('text', 'last_event_id'),
] as const;

export type BalanceColumn = (typeof BALANCE_COLUMNS)[number]['name'];

/** Those that hold an amount or a rate. */
export type DecimalColumn = Extract<
  (typeof BALANCE_COLUMNS)[number],
  { kind: 'amount' | 'rate' }
>['name'];

const PERSON = of('text', 'scenario_id', 'plan_design_id', 'employee_id');
const PARTICIPANT_PLAN = [...PERSON, ...of('text', 'plan_id')];

function table<Name extends TableName>(
  name: Name,
  goldenFile: string,
  key: readonly Column[],
  rest: readonly Column[],
  day: string | null = null,
): TableShape<Name> {
  return {
    name,
    goldenFile,
    key: key.map((column) => column.name),
    day,
    ignore: [],
    columns: [...key, ...rest],
  };
}

export const TABLES: readonly TableShape<RebuiltTable>[] = [
  table('participant_balances', 'balances.csv', PARTICIPANT_PLAN, [
    ...of('date', 'as_of_date'),
    ...BALANCE_COLUMNS,
  ]),
  table(
    'fct_participant_balance_snapshots',
    'snapshots.csv',
    [...PARTICIPANT_PLAN, ...of('date', 'snapshot_date')],
    BALANCE_COLUMNS,
    'snapshot_date',
  ),
  table(
    'participant_annual_limits',
    'annual_limits.csv',
    [...PERSON, ...of('integer', 'calendar_year')],
    of(
      'amount',
      'elective_deferrals',
      'elective_deferral_limit',
      'elective_deferral_excess',
      'catch_up',
      'catch_up_limit',
      'catch_up_excess',
      'annual_additions',
      'annual_additions_limit',
      'annual_additions_excess',
    ),
  ),
];

/** What the quality rules found. */
export const FINDINGS_TABLE = table(
  'quality_findings',
  'findings.csv',
  of('text', 'rule', 'event_id'),
  of('text', 'severity', 'message'),
);

/** A table that a golden case can expect. */
export type PlanTable = TableShape<TableName>;

export const GOLDEN_TABLES: readonly PlanTable[] = [...TABLES, FINDINGS_TABLE];

export function tableShape(name: TableName): PlanTable {
  const shape = GOLDEN_TABLES.find((candidate) => candidate.name === name);
  if (shape === undefined) throw new RangeError(`no table ${name}`);
  return shape;
}
