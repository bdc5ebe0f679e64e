/** Which changed files are expectations: what the gate compares with. */

import type { Changed, Tree } from '../../contracts/ports/repository.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import type { GuardedFile } from '../../schema/types.ts';
import type { Places } from '../places.ts';
import { folded } from '../tree.ts';
import { findMoved } from './moved.ts';

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
  const facts = changes.map((change): Changed => {
    // Where case does not count, a new file of another case takes the place of one that is there.
    const replaces = change.status === 'added' && there.has(folded(change.path));
    return replaces ? { ...change, status: 'modified' } : change;
  });
  return facts
    .filter((fact) => sides.some((places) => isExpectation(fact, places, facts)))
    .map(({ path, status }) => ({ path, status }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isExpectation(fact: Changed, places: Places, all: readonly Changed[]): boolean {
  const { path, status, leads } = fact;
  const { golden, baselines, rules, pipeline, limits, invalid, valid, config } = places;
  const isAt = (place: Places[keyof Places]) => (place?.namesOf(path).length ?? 0) > 0;
  // With a baseline of its own a change is no more held against the base: the first one counts too.
  if (isAt(baselines)) return true;
  if (status === 'added') return allowsFindings(fact, places, all);
  // What the config says is compared setting by setting; in other letters it is another file, on some disks.
  if (isAt(config) && config.exactNamesOf(path).length === 0) return true;
  if (
    leads &&
    [golden, baselines, rules, pipeline, limits, invalid, valid, config].some((place) =>
      place?.isLedBy(path),
    )
  )
    return true;
  if (isAt(golden) || isAt(rules) || isAt(limits) || isAt(invalid)) return true;
  // What is changed here is the code and the data under test; what is gone is tested no more.
  return status === 'removed' && (isAt(pipeline) || (isAt(valid) && !isMoved(fact, places, all)));
}

/** A case without `findings.csv` expects no error: with one, a case that was there before allows some. */
function allowsFindings({ path }: Changed, { golden }: Places, all: readonly Changed[]): boolean {
  const tail = `/expected/${FINDINGS_TABLE.goldenFile}`;
  if (!(golden?.namesOf(path) ?? []).some((name) => name.endsWith(tail))) return false;
  const added = all.filter(({ status }) => status === 'added');
  const isNewCase = (golden?.exactNamesOf(path) ?? []).some((name) => {
    const about = `${name.slice(0, -tail.length)}/case.yml`;
    return added.some((other) => golden?.exactNamesOf(other.path).includes(about));
  });
  return !isNewCase;
}

/** The same content among the valid fixtures under another name, by which it is read in the same way. */
function isMoved(gone: Changed, { valid }: Places, all: readonly Changed[]): boolean {
  return findMoved(gone, valid, all) !== null;
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
