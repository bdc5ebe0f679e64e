/** What nobody knows to be the same for each person alone is not shared. */
import type { Engine } from '../../checks/engine.ts';
import { ownRules } from '../../checks/judge-events.ts';
import type { QualityRule } from '../../checks/quality/load-rules.ts';
import { GateError } from '../../contracts/errors.ts';

/** @throws GateError SHARD_SPLIT */
export function requireSplittable({ tables, rules }: Pick<Engine, 'tables' | 'rules'>): void {
  const [table] = tables.declared;
  if (table !== undefined)
    throw new GateError('SHARD_SPLIT', {
      what: `The table ${table.name}, which "tables" of the config declares,`,
      why: 'nobody knows whether a row of it comes of the events of one person',
      step: 'Judge it in a job of its own, without "shard".',
    });
  for (const rule of ownRules(rules)) requireOfPerson(rule);
}

function requireOfPerson({ source, scope, sql }: QualityRule): void {
  const what = `The quality rule ${source}`;
  if (scope !== 'person')
    throw new GateError('SHARD_SPLIT', {
      what,
      why: 'its header does not say that it looks at the events of one person at a time',
      step: 'Write "-- Scope: person" there if it does; if not, run it in a job without "shard".',
    });
  if (/\bgate_events\b/i.test(sql))
    throw new GateError('SHARD_SPLIT', {
      what,
      why: 'it reads gate_events, which the run that merges does not have',
      step: 'Let it read events instead, or run it in a job without "shard".',
    });
}
