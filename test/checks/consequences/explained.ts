/** Faults of one person each, all judged again at once: what is told as the cause of what. */
import {
  explainPerson,
  type PersonExplained,
} from '../../../src/checks/consequences/explain-person.ts';
import { gatherPersons, readRecord } from '../../../src/checks/consequences/gather-persons.ts';
import type { FoundRule } from '../../../src/checks/consequences/person-state.ts';
import { eventKey } from '../../../src/checks/consequences/read-persons.ts';
import { groupByRecord } from '../../../src/checks/consequences/repair-records.ts';
import { runTrials } from '../../../src/checks/consequences/trials.ts';
import { judgeAgain } from '../../../src/checks/judge-again.ts';
import { BUILTIN_RULES } from '../../../src/checks/quality/rules.ts';
import { inOrder } from '../../../src/plan/fold/order.ts';
import { ANNUAL_LIMITS } from '../../../src/plan/limits.ts';
import schemaJson from '../../../src/schema/event.schema.json' with { type: 'json' };
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import { warehouse } from '../../support/duckdb.ts';
import { createRecordValidator } from '../../support/record-validator.ts';
import { spooled } from '../../support/spool.ts';

/** A person's lines: events, or what is none. */
type Lines = readonly unknown[];

export interface Fault {
  readonly now: Lines;
  /** As git has them at the base. */
  readonly base?: Lines;
}

/** Those that these faults may break: each costs a query. */
const NAMES = [
  'contribution_before_eligibility',
  'deferral_before_enrollment',
  'event_before_hire',
  'limit_year_unknown',
  'payload_date_mismatch',
  'vested_balance_mismatch',
  'ytd_mismatch',
];
const RULES = BUILTIN_RULES.filter(({ name }) => NAMES.includes(name)).map((rule) => ({
  ...rule,
  severity: rule.severity ?? 'error',
  source: 'builtin',
}));
const validator = createRecordValidator(schemaJson, 'builtin');

/** Each fault with what was told of it: "unknown-field /payload/ammount: with … (ytd_mismatch 22)". */
export async function explainAll(
  faults: Readonly<Record<string, Fault>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  return spooled([], async (_, directory) => {
    const judge = (worlds: readonly (readonly DcPlanEvent[])[]) =>
      judgeAgain(
        { warehouse, sqlProcesses: { run: () => Promise.reject(new Error('no rule is foreign')) } },
        {
          ...{ worlds, rules: RULES, directory, asOf: '2026-12-31' },
          ...{ annualLimits: ANNUAL_LIMITS, pipeline: null },
          limits: { seconds: 60, memory: null, disk: null },
        },
      );
    const persons = Object.values(faults).map(({ now, base = [] }, at) => {
      const { valid, invalid } = read(now, at);
      return { valid, invalid, base: read(base, at).valid };
    });
    const outcomes = await judge(persons.map(({ valid }) => valid));
    const people = persons.map(({ valid, invalid, base }, at) => {
      const key = valid[0] === undefined ? '' : eventKey(valid[0]);
      return gatherPersons([key], {
        broken: new Map([[key, findBroken(valid, outcomes[at] ?? new Set())]]),
        events: new Map([[key, valid]]),
        records: invalid,
        earlier: base,
        base: base.length === 0 ? null : 'main',
        schema: { json: schemaJson, origin: 'builtin', notes: [] },
      });
    });
    const tried = (await Promise.all(people)).flat();
    const results = await runTrials(tried.map(explainPerson), judge);
    return new Map(
      Object.keys(faults).map((name, at) => [name, tell(results[at] ?? null)] as const),
    );
  });
}

/** Ids of their own, as one person's events are in many places. */
function read(lines: Lines, person: number) {
  const texts = lines.map((line) =>
    (typeof line === 'string' ? line : JSON.stringify(line)).replace(
      /("event_id":")[0-9a-f]{8}/,
      `$1${String(person).padStart(8, '0')}`,
    ),
  );
  const verdicts = texts.map((text) => ({ text, verdict: validator.check(text) }));
  const valid = verdicts.flatMap(({ text, verdict }) =>
    verdict.ok ? [JSON.parse(text) as DcPlanEvent] : [],
  );
  const invalid = verdicts.flatMap(({ text, verdict }, at) => {
    if (verdict.ok) return [];
    const { problems, eventType } = verdict;
    const place = { file: 'a.ndjson', line: at + 1 };
    const findings = problems.map((problem) => ({ ...place, ...problem, eventType }));
    return groupByRecord(findings, 'validation').map((record) => readRecord(record, text));
  });
  return { valid: inOrder(valid), invalid };
}

function findBroken(events: readonly DcPlanEvent[], broken: ReadonlySet<string>): FoundRule[] {
  return events.flatMap(({ event_id: eventId, payload: { event_type: eventType } }) =>
    RULES.flatMap(({ name: rule, severity }): FoundRule[] =>
      broken.has(`${rule} ${eventId}`)
        ? [{ rule, eventId, eventType, severity: severity === 'warning' ? 'warning' : 'error' }]
        : [],
    ),
  );
}

function tell(person: PersonExplained | null): string[] {
  if (person === null) return ['not tried'];
  return person.explained.map((one) => {
    const { cause, says, followers, revealed = [], suspected = 0, isNeeded = false } = one;
    const notes = [
      `${followers.length} follow`,
      ...(revealed.length === 0 ? [] : [`then ${[...new Set(revealed)].join(', ')}`]),
      ...(suspected === 0 ? [] : [`${suspected} may follow`]),
      ...(isNeeded ? ['needed too'] : []),
    ];
    const name = cause.check === 'validation' ? `${cause.rule} ${cause.pointer}` : cause.rule;
    return `${name} of ${cause.eventType}: ${says === '' ? 'nothing tried' : says} (${notes.join('; ')})`;
  });
}
