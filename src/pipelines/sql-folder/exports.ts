/** What a pipeline hands back: its tables, and of its events which they are. */
import { TABLES } from '../../plan/tables.ts';
import type { Export } from '../foreign/export-tables.ts';

export const EVENT_KEY = ['scenario_id', 'plan_design_id', 'employee_id', 'event_id'] as const;

export const PIPELINE_EXPORTS: readonly Export[] = [
  { table: 'events', columns: [...EVENT_KEY, 'event_type'] },
  ...TABLES.map(({ name, columns }) => ({
    table: name,
    columns: columns.map((column) => column.name),
  })),
];
