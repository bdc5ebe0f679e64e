/** What follows from what, counted by cause. */
import type { TestedCause } from '../../schema/types.ts';
import { type CauseName, type FoundRule, ruleKey } from './person-state.ts';

export interface CauseTally {
  add(cause: CauseName, says: string, followers: readonly FoundRule[]): void;
  causes(): TestedCause[];
  /** Each finding that follows from a cause, once. */
  following(): readonly FoundRule[];
}

export function createCauseTally(): CauseTally {
  const causes = new Map<string, { cause: CauseName; says: string; followers: FoundRule[] }>();
  const known = new Map<string, FoundRule>();
  return {
    add(cause, says, followers) {
      const key = JSON.stringify([cause.check, cause.rule, cause.eventType, cause.pointer]);
      const own = causes.get(key) ?? { cause, says, followers: [] };
      causes.set(key, own);
      for (const found of followers) {
        if (known.has(ruleKey(found))) continue;
        known.set(ruleKey(found), found);
        own.followers.push(found);
      }
    },
    causes: () =>
      [...causes.values()].map(({ cause, says, followers }) => ({
        ...cause,
        repair: says,
        followers: countByRule(followers),
      })),
    following: () => [...known.values()],
  };
}

function countByRule(followers: readonly FoundRule[]): TestedCause['followers'] {
  const counts = new Map<string, TestedCause['followers'][number]>();
  for (const { rule, severity } of followers) {
    const before = counts.get(rule)?.count ?? 0;
    counts.set(rule, { rule, severity, count: before + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
