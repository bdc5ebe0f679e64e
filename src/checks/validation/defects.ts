/** What is wrong with the fixtures, by kind: of all files together. */
import { type FindingKind, withoutRepair } from '../../contracts/findings.ts';
import { kindKey } from '../../events/validation/kind-tally.ts';
import type { InvalidDefect, ReportFinding } from '../../schema/types.ts';
import { groupByKind } from './group-listed.ts';

/**
 * @param kinds of each file
 * @param listed of the findings those that the report lists; they tell whose they are
 */
export function gatherDefects(
  kinds: readonly FindingKind[],
  listed: readonly ReportFinding[],
): InvalidDefect[] {
  const byKey = new Map<string, FindingKind[]>();
  for (const kind of kinds) {
    const key = kindKey(kind);
    byKey.set(key, [...(byKey.get(key) ?? []), kind]);
  }
  const whose = groupByKind(listed);
  return [...byKey].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { rule, eventType, pointer } = first;
    const count = own.reduce((sum, each) => sum + each.count, 0);
    const persons = (whose.get(key) ?? []).map(({ employee }) => employee);
    const isKnown = persons.length === count && persons.every((person) => person !== undefined);
    return {
      rule,
      eventType,
      pointer,
      count,
      files: own.length,
      persons: isKnown ? new Set(persons).size : null,
      first: withoutRepair(first.first),
    };
  });
}
