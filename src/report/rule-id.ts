import type { ListedFinding } from './findings.ts';

/** "quality/ytd_mismatch" */
export function ruleId({ check, rule }: Pick<ListedFinding, 'check' | 'rule'>): string {
  return `${check}/${rule}`;
}
