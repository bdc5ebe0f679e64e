/** Findings by kind, where a report does not hold its kinds. */
import { kindKey } from '../../events/validation/kind-tally.ts';
import type { InvalidDefect, ReportFinding } from '../../schema/types.ts';

export function groupByKind(
  findings: readonly ReportFinding[],
): ReadonlyMap<string, readonly ReportFinding[]> {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const own = groups.get(kindKey(finding)) ?? [];
    groups.set(kindKey(finding), own);
    own.push(finding);
  }
  return groups;
}

export function groupListed(findings: readonly ReportFinding[]): InvalidDefect[] {
  return [...groupByKind(findings)].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const [rule, eventType, pointer] = JSON.parse(key) as [string, string, string];
    const files = new Set(own.map(({ file }) => file)).size;
    return { rule, eventType, pointer, count: own.length, files, persons: null, first };
  });
}
