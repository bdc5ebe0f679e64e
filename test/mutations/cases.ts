/** The golden cases side by side in one database, and whether the rules find in each what it expects. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadRules, type QualityRule } from '../../src/checks/quality/load-rules.ts';
import { runRules } from '../../src/checks/quality/run-rules.ts';
import type { Database, Workspace } from '../../src/contracts/ports.ts';
import { parseTable } from '../../src/contracts/tables/table-lines.ts';
import type { DcPlanEvent } from '../../src/schema/types.ts';

const golden = path.resolve(import.meta.dirname, '../../golden');

export const rules = await loadRules(
  {
    'quality.rules': null,
    'quality.severity': {},
    'quality.max-findings': 0,
    findPlace: (key) => key,
  },
  {} as Workspace,
);

/** Rules that look over scenarios, or at all events: side by side, the cases are not what they are alone. */
const OVER_CASES = [
  'payload_type_absent',
  'event_id_shared_across_scenarios',
  'limit_year_unknown',
];

interface Case {
  readonly events: readonly DcPlanEvent[];
  /** "rule event_id severity message", or null where the case expects no error. */
  readonly findings: readonly string[] | null;
}

const cases: readonly Case[] = readdirSync(golden).map((name) => {
  const lines = readFileSync(path.join(golden, name, 'events.ndjson'), 'utf8').split('\n');
  const events = lines
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DcPlanEvent)
    .map((event) => ({ ...event, scenario_id: `${name}: ${event.scenario_id}` }));
  const expected = path.join(golden, name, 'expected');
  if (!readdirSync(expected).includes('findings.csv')) return { events, findings: null };
  const [, ...rows] = parseTable(readFileSync(path.join(expected, 'findings.csv'), 'utf8')).rows;
  return {
    events,
    findings: rows
      .filter(({ cells: [rule] }) => !OVER_CASES.includes(rule ?? ''))
      .map(({ cells }) => cells.join(' ')),
  };
});

export const caseEvents = cases.flatMap(({ events }) => events);

/** Whether a case does not find what it expects, of these rules. */
export async function isFoundOtherwise(
  database: Database,
  judged: readonly QualityRule[],
): Promise<boolean> {
  await runRules(database, judged, 0);
  const rows = await database.rows(
    "SELECT concat_ws(' ', rule, event_id, severity, message), event_id, severity, rule FROM quality_findings",
    'findings',
  );
  const names = judged.map(({ name }) => name);
  return cases.some(({ events, findings }) => {
    const ids = new Set(events.map(({ event_id }) => event_id.toLowerCase()));
    const own = rows
      .filter(([, id]) => ids.has(id ?? ''))
      .filter(([, , , rule]) => !OVER_CASES.includes(rule ?? ''));
    if (findings === null) return own.some(([, , severity]) => severity === 'error');
    const expected = findings.filter((text) => names.includes(text.split(' ')[0] ?? ''));
    const actual = own.map(([text]) => text);
    return actual.sort().join('\n') !== expected.sort().join('\n');
  });
}
