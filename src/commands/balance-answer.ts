/** An employee's balances, and the events they come from. */
import type { Answer } from '../contracts/answer.ts';
import type { Block, Group, Groups, Section } from '../contracts/section.ts';
import type { AuditedEvent } from '../plan/fold/audit.ts';

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

export function answerBalances(balances: EmployeeBalances): Answer {
  return { sections: balances.plans.map((plan) => section(balances, plan)), data: balances };
}

function section({ employee, asOf }: EmployeeBalances, balance: PlanBalance): Section {
  const { plan, scenario, design, balances, audit } = balance;
  const blocks: Block[] = [
    {
      kind: 'facts',
      header: ['column', 'value'],
      rows: Object.entries(balances).map(([name, value]) => [name, describeCell(value)]),
    },
  ];
  if (audit !== null) blocks.push(auditGroups(audit));
  return {
    rank: 'detail',
    heading: `${employee} in plan ${plan} (${scenario}/${design}) as of ${asOf}`,
    folded: null,
    blocks,
  };
}

function auditGroups(audit: readonly AuditedEvent[]): Groups {
  return {
    kind: 'groups',
    header: ['date', 'event', 'event_id', 'column', 'before', 'after'],
    figures: [4, 5],
    groups: audit.map(auditGroup),
  };
}

function auditGroup({ date, type, eventId, moved }: AuditedEvent): Group {
  const changes = moved.map(({ column, before, after }) => ({
    row: [date, type, eventId, column, describeCell(before), describeCell(after)],
    item: `${column}: ${describeCell(before)} -> ${describeCell(after)}`,
  }));
  const none = { row: [date, type, eventId, 'moves no balance', '', ''], item: 'moves no balance' };
  const shown = changes.length === 0 ? [none] : changes;
  return {
    name: `${date}  ${type}  ${eventId}`,
    rows: shown.map(({ row }) => row),
    items: shown.map(({ item }) => item),
    total: shown.length,
  };
}

function describeCell(value: string | null): string {
  return value ?? 'NULL';
}
