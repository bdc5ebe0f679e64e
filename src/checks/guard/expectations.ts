/** Which changed files are expectations: what the gate compares with. */

import type { Changed, Tree } from '../../contracts/ports/repository.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import type { GuardedFile } from '../../schema/types.ts';
import type { Places } from './places.ts';
import { folded } from './tree.ts';

/**
 * @param before all that was there
 * @param sides where either side's settings say that expectations lie
 * @returns those that are not as they were, and those that are new and let more pass
 */
export function changedExpectations(
  changes: readonly Changed[],
  before: Tree,
  sides: readonly Places[],
): GuardedFile[] {
  const there = takenNames(before);
  const facts = changes.map((change): Fact => {
    const path = folded(change.path);
    // Where case does not count, a new file of another case takes the place of one that is there.
    const replaces = change.status === 'added' && there.has(path);
    return { ...change, path, name: change.path, status: replaces ? 'modified' : change.status };
  });
  return facts
    .filter((fact) => sides.some((places) => isExpectation(fact, places, facts)))
    .map(({ name, status }) => ({ path: name, status }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Its path is folded; its name is not. */
type Fact = Changed & { readonly name: string };

function isExpectation(fact: Fact, places: Places, all: readonly Fact[]): boolean {
  const { path, status, leads } = fact;
  const { golden, baselines, rules, pipeline, invalid, valid, config } = places;
  const isAt = (place: Places[keyof Places]) => (place?.namesOf(path).length ?? 0) > 0;
  // With a baseline of its own a change is no more held against the base: the first one counts too.
  if (isAt(baselines)) return true;
  if (status === 'added') return allowsFindings(fact, places, all);
  if (
    leads &&
    [golden, baselines, rules, pipeline, invalid, valid, config].some((place) =>
      place?.isLedBy(path),
    )
  )
    return true;
  if (isAt(golden) || isAt(rules) || isAt(invalid)) return true;
  // What is changed here is the code and the data under test; what is gone is tested no more.
  return status === 'removed' && (isAt(pipeline) || (isAt(valid) && !isMoved(fact, places, all)));
}

/** A case without `findings.csv` expects no error: with one, a case that was there before allows some. */
function allowsFindings({ path }: Fact, { golden }: Places, all: readonly Fact[]): boolean {
  const tail = `/expected/${FINDINGS_TABLE.goldenFile}`;
  const added = all.filter(({ status }) => status === 'added');
  return (golden?.namesOf(path) ?? []).some((name) => {
    const about = `${name.slice(0, -tail.length)}/case.yml`;
    const isNewCase = added.some(({ path: other }) => golden?.namesOf(other).includes(about));
    return name.endsWith(tail) && !isNewCase;
  });
}

/** The same content among the valid fixtures under another name. */
function isMoved({ before }: Fact, { valid }: Places, all: readonly Fact[]): boolean {
  return all.some(
    ({ status, after, path }) =>
      status !== 'removed' && after === before && valid.namesOf(path).length > 0,
  );
}

/** Of files, and of the folders above them. */
function takenNames({ paths }: Tree): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of paths) {
    for (
      let name = folded(path);
      name !== '';
      name = name.slice(0, Math.max(0, name.lastIndexOf('/')))
    )
      names.add(name);
  }
  return names;
}
