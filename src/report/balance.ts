/** An employee's balances, and the events they come from, for a person or a program. */

import type { Answer } from '../contracts/answer.ts';
import { plain } from '../contracts/text/plain.ts';
import type { AuditedEvent } from '../plan/fold/audit.ts';
import { alignColumns } from './columns.ts';
import { escapeMarkdown, markdownTable } from './markdown-text.ts';

export interface PlanBalance {
  readonly scenario: string;
  readonly design: string;
  readonly plan: string;
  /** Canonical text by balance column, null for NULL. */
  readonly balances: Readonly<Record<string, string | null>>;
  readonly audit: readonly AuditedEvent[] | null;
}

export interface EmployeeBalances {
  readonly employee: string;
  readonly asOf: string;
  readonly plans: readonly PlanBalance[];
}

export function renderBalances(balances: EmployeeBalances): Answer {
  return { human: human(balances), markdown: markdown(balances), data: balances };
}

function human({ employee, asOf, plans }: EmployeeBalances): string {
  const blocks = plans.map((plan) => [
    `${plain(employee)} in plan ${plain(plan.plan)} (${plain(plan.scenario)}/${plain(plan.design)}) as of ${asOf}`,
    ...alignColumns(
      rows(plan).map(([name, value]) => [`  ${name}`, plain(value)]),
      [1],
    ),
    ...(plan.audit === null ? [] : ['', ...plan.audit.flatMap(auditLines)]),
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function auditLines({ date, type, eventId, moved }: AuditedEvent): string[] {
  return [
    `  ${date}  ${type}  ${plain(eventId)}`,
    ...moved.map(
      ({ column, before, after }) =>
        `      ${column}: ${plain(shown(before))} -> ${plain(shown(after))}`,
    ),
    ...(moved.length === 0 ? ['      moves no balance'] : []),
  ];
}

function markdown({ employee, asOf, plans }: EmployeeBalances): string {
  const blocks = plans.map((plan) => [
    `### ${escapeMarkdown(employee)} in plan ${escapeMarkdown(plan.plan)} as of ${asOf}`,
    '',
    ...markdownTable(['column', 'value'], rows(plan), [1]),
    ...(plan.audit === null ? [] : ['', ...auditTable(plan.audit)]),
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function auditTable(audit: readonly AuditedEvent[]): string[] {
  const cells = audit.flatMap(({ date, type, eventId, moved }) =>
    moved.map(({ column, before, after }) => [
      date,
      type,
      eventId,
      column,
      shown(before),
      shown(after),
    ]),
  );
  return markdownTable(['date', 'event', 'event_id', 'column', 'before', 'after'], cells, [4, 5]);
}

function rows({ balances }: PlanBalance): [string, string][] {
  return Object.entries(balances).map(([name, value]) => [name, shown(value)]);
}

function shown(value: string | null): string {
  return value ?? 'NULL';
}
