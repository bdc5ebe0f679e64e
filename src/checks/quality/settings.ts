import { assignments, count, pathOrNone } from '../../contracts/settings/kinds.ts';
import {
  type Kind,
  type Loosening,
  looserWhenRenamed,
  neverLooser,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';
import {
  DEFAULT_SEVERITY,
  findBuiltinRule,
  findConfigured,
  isSeverity,
  SEVERITIES,
  type Severity,
} from './rules.ts';

type Severities = Readonly<Record<string, Severity>>;

const severities: Kind<Severities> = {
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

function looserSeverities(base: Severities, head: Severities): Loosening[] {
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

export const QUALITY_SETTINGS = [
  setting({
    key: 'quality.rules',
    name: 'quality-rules',
    placeholder: 'FOLDER|none',
    help: 'quality rules of your own (default none)',
    kind: pathOrNone(null),
    looser: looserWhenRenamed,
  }),
  setting({
    key: 'quality.severity',
    name: 'quality-severity',
    placeholder: 'RULE=SEVERITY',
    help: 'error, warning or off, by rule, separated by commas',
    kind: severities,
    looser: looserSeverities,
  }),
  setting({
    key: 'quality.max-findings',
    name: 'quality-max-findings',
    placeholder: 'N',
    help: 'findings that the report lists per rule, 0 for all (default 20)',
    kind: count(20),
    looser: neverLooser,
  }),
] as const;

export type QualitySettings = SettingValues<typeof QUALITY_SETTINGS>;
