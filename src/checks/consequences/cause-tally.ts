/** What follows from what, counted by cause. */
import type { TestedCause } from '../../schema/types.ts';
import { type Explained, type FoundRule, ruleKey } from './person-state.ts';

export interface CauseTally {
  readonly causes: readonly TestedCause[];
  /** Each finding that follows from a cause, once. */
  readonly following: readonly FoundRule[];
}

interface Tallied {
  readonly cause: Explained['cause'];
  says: string;
  readonly followers: FoundRule[];
  readonly revealed: string[];
  isNeeded: boolean;
  suspected: number;
}

/** @param isError whether a rule's findings fail: what only warns is not worth a word where it was not there before */
export function tallyCauses(
  explained: readonly Explained[],
  isError: (rule: string) => boolean,
): CauseTally {
  const causes = new Map<string, Tallied>();
  const known = new Map<string, FoundRule>();
  for (const one of explained) {
    const { cause, says, followers, revealed = [], isNeeded = false, suspected = 0 } = one;
    const { check, rule, eventType, pointer } = cause;
    const key = JSON.stringify([check, rule, eventType, pointer]);
    const before = { cause, says, followers: [], revealed: [], isNeeded: false, suspected: 0 };
    const own = causes.get(key) ?? before;
    causes.set(key, own);
    if (own.says === '') own.says = says;
    own.revealed.push(...revealed.filter(isError));
    own.isNeeded ||= isNeeded;
    own.suspected += suspected;
    for (const found of followers) {
      if (known.has(ruleKey(found))) continue;
      known.set(ruleKey(found), found);
      own.followers.push(found);
    }
  }
  return { causes: [...causes.values()].map(asTested), following: [...known.values()] };
}

function asTested({ cause, says, followers, revealed, isNeeded, suspected }: Tallied): TestedCause {
  return {
    ...cause,
    repair: says,
    followers: countByRule(followers),
    ...(revealed.length === 0 ? {} : { revealed: countNames(revealed) }),
    ...(isNeeded ? { isNeeded } : {}),
    ...(suspected === 0 ? {} : { suspected }),
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

function countNames(rules: readonly string[]): NonNullable<TestedCause['revealed']> {
  return [...new Set(rules)]
    .sort()
    .map((rule) => ({ rule, count: rules.filter((other) => other === rule).length }));
}
