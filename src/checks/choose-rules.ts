/** Which rules judge a person again, and why the others cannot. */
import type { Pipeline } from '../contracts/pipeline.ts';
import type { UntriedRule } from '../schema/types.ts';
import { ownRules } from './judge-events.ts';
import type { QualityRule } from './quality/load-rules.ts';

/** About ids and about all events together: of one person alone they say something else. */
const OF_ALL_EVENTS = [
  'identical_duplicate',
  'conflicting_duplicate',
  'event_id_shared_across_scenarios',
  'payload_type_absent',
];

/** What is there without any pipeline. */
const LOADED = [
  'deposit_deadlines',
  'events',
  'irs_limits',
  'quality_findings',
  'repeated_events',
  'vesting_floors',
];

export interface RuleChoice {
  readonly rules: readonly QualityRule[];
  readonly untried: readonly UntriedRule[];
  /** Whether one of them reads tables that the pipeline makes. */
  readonly readsTables: boolean;
}

/**
 * @param tables names of all that the rules could read
 * @param found names of the rules that found something
 */
export function chooseRules(
  rules: readonly QualityRule[],
  found: ReadonlySet<string>,
  tables: readonly string[],
  { suites, name }: Pick<Pipeline, 'suites' | 'name'>,
): RuleChoice {
  const builtin = rules.filter(
    (rule) =>
      rule.source === 'builtin' && rule.severity !== 'off' && !OF_ALL_EVENTS.includes(rule.name),
  );
  const made = tables.filter((table) => !LOADED.includes(table));
  const chosen = [...builtin];
  const untried: UntriedRule[] = [];
  let readsTables = false;
  for (const rule of ownRules(rules)) {
    if (!found.has(rule.name)) continue;
    const read = made.find((table) => mentions(rule, table));
    const reason = mentions(rule, 'gate_events')
      ? 'it reads gate_events, and what is changed in memory stands in no file'
      : read !== undefined && suites === null
        ? `it reads ${read}, and the pipeline (${name}) is not run again for a trial`
        : null;
    if (reason !== null) untried.push({ rule: rule.name, reason });
    else {
      chosen.push(rule);
      readsTables ||= read !== undefined;
    }
  }
  return { rules: chosen, untried, readsTables };
}

function mentions({ sql }: QualityRule, table: string): boolean {
  return new RegExp(`\\b${table.replace(/\W/g, '\\$&')}\\b`, 'i').test(sql);
}
