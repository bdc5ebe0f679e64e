/** The files of a fresh start that are the same for everybody. */
import { SCHEMA_LINE } from './schema-line.ts';

export const STARTER_CONFIG = `${SCHEMA_LINE}
# Settings of dc-event-gate. Paths and globs are relative to the repository's root.

fixtures:
  # Events that must be valid: NDJSON, JSON, CSV or Parquet, plain or gzip. "!" leaves files out.
  valid:
    - fixtures/valid/**/*.ndjson
  # Events that must each be rejected.
  invalid:
    - fixtures/invalid/**/*.json

validation:
  minimum-rate: 99

golden:
  path: golden

# A change of the event schema that loses earlier events needs a maintainer's label.
evolution: backward
`;

export const INVALID_EXAMPLE = `{
  "event_id": "6f1c1d5e-0a52-4c0e-9d0a-2f4c8a1b7e90",
  "employee_id": "E-0001",
  "scenario_id": "baseline",
  "plan_design_id": "standard",
  "source_system": "payroll",
  "effective_date": "2024-03-15",
  "created_at": "2024-03-15T12:00:00Z",
  "payload": {
    "event_type": "contribution",
    "plan_id": "PLAN-401K",
    "source": "employee_pre_tax",
    "amount": "-5.00",
    "pay_period_end": "2024-03-10",
    "contribution_date": "2024-03-15",
    "ytd_amount": "0.00",
    "payroll_id": "PR-2024-06"
  }
}
`;
