/** Severities of rules that a team sets for itself: how they are read, and which change is looser. */
import { assignments } from '../../contracts/settings/kinds.ts';
import type { Kind, Loosening } from '../../contracts/settings/setting.ts';
import {
  DEFAULT_SEVERITY,
  findBuiltinRule,
  findConfigured,
  isSeverity,
  SEVERITIES,
  type Severity,
} from './rules.ts';

type Severities = Readonly<Record<string, Severity>>;

export const severities: Kind<Severities> = {
  byDefault: {},
  parse: (text, reject) =>
    Object.fromEntries(
      assignments(text, reject).map(([rule, severity]) =>
        rule !== '' && isSeverity(severity)
          ? [rule, severity]
          : reject(`${rule}=${severity}`, `RULE=${SEVERITIES.join('|')}`),
      ),
    ),
  read: (value) => value as Severities,
};

const WEIGHT: Readonly<Record<Severity, number>> = { off: 0, warning: 1, error: 2 };

export function looserSeverities(base: Severities, head: Severities): Loosening[] {
  const rules = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return rules.flatMap((rule) => {
    const before = findSeverity(rule, base) ?? DEFAULT_SEVERITY;
    const after = findSeverity(rule, head);
    // A rule of one's own whose severity its file says: that may be no more than a warning.
    return WEIGHT[after ?? 'warning'] >= WEIGHT[before]
      ? []
      : [{ base: `${rule} ${before}`, head: `${rule} ${after ?? 'as its file says'}` }];
  });
}

/** null where only the rule's own file can say. */
function findSeverity(rule: string, configured: Severities): Severity | null {
  return findConfigured(rule, configured) ?? findBuiltinRule(rule)?.severity ?? null;
}
