/** The built-in quality rules: each is a file of `src/sql/quality`, with its severity in the header. */
import { RULE_FILES } from './rule-files.ts';
import { type RuleHeader, readRuleHeader } from './rule-header.ts';

export const SEVERITIES = ['error', 'warning', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];

export function isSeverity(text: string): text is Severity {
  return (SEVERITIES as readonly string[]).includes(text);
}

export type BuiltinRule = keyof typeof RULE_FILES;

export interface RuleFile extends RuleHeader {
  readonly name: string;
  /** One SELECT of event_id and message. */
  readonly sql: string;
}

/** In the order of docs/DOMAIN.md, in which the report lists them. */
export const BUILTIN_RULES: readonly RuleFile[] = Object.entries(RULE_FILES).map(([name, sql]) => ({
  name,
  sql,
  ...readRuleHeader(sql, `quality/${name}.sql`),
}));

/** null where there is no such rule. */
export function findBuiltinRule(name: string): RuleFile | null {
  return BUILTIN_RULES.find((rule) => rule.name === name) ?? null;
}

/** Of a rule of which neither config nor header says more. */
export const DEFAULT_SEVERITY: Severity = 'error';

/** What a config says of a rule. A rule may be called `constructor`: only own entries count. */
export function findConfigured(
  rule: string,
  configured: Readonly<Record<string, Severity>>,
): Severity | null {
  return Object.hasOwn(configured, rule) ? (configured[rule] ?? null) : null;
}
