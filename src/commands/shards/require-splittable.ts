/** What nobody knows to be the same for each person alone is not shared. */
import type { Engine } from '../../checks/engine.ts';
import { ownRules } from '../../checks/judge-events.ts';
import { GateError } from '../../contracts/errors.ts';

/** @throws GateError SHARD_SPLIT */
export function requireSplittable({ tables, rules }: Engine): void {
  const [table] = tables.declared;
  if (table !== undefined)
    throw new GateError('SHARD_SPLIT', {
      what: `The table ${table.name}, which "tables" of the config declares,`,
      why: 'nobody knows whether a row of it comes of the events of one person',
      step: 'Judge it in a job of its own, without "shard".',
    });
  const rule = ownRules(rules).find(({ scope }) => scope !== 'person');
  if (rule !== undefined)
    throw new GateError('SHARD_SPLIT', {
      what: `The quality rule ${rule.source}`,
      why: 'its header does not say that it looks at the events of one person at a time',
      step: 'Write "-- Scope: person" there if it does; if not, run it in a job without "shard".',
    });
}
