/** Counts findings by what is wrong: rule, type of event, field. Each kind keeps the first of them. */
import type { Finding, FindingKind } from '../../contracts/findings.ts';

/** A file in which more is wrong than this is not what it should be at all. */
const MOST_KINDS = 100;

export interface KindTally {
  add(finding: Finding): void;
  /** Those of a later part. @param shift puts a finding where it stands in the file */
  merge(kinds: readonly FindingKind[], shift: (finding: Finding) => Finding): void;
  /** In the order in which they came. */
  all(): FindingKind[];
}

/** @param most kinds that are kept; later ones are not counted */
export function createKindTally(most = MOST_KINDS): KindTally {
  const kinds = new Map<string, FindingKind>();

  function count(key: string, first: () => Finding, more: number): void {
    const before = kinds.get(key);
    if (before !== undefined) kinds.set(key, { ...before, count: before.count + more });
    else if (kinds.size < most) kinds.set(key, aKind(first(), more));
  }

  return {
    add: (finding) => count(kindKey(finding), () => finding, 1),
    merge(others, shift) {
      for (const { first, count: more } of others) count(kindKey(first), () => shift(first), more);
    },
    all: () => [...kinds.values()],
  };
}

/** Places in an array are one place. */
export function kindKey({ rule, eventType = 'unknown', pointer }: KeyParts): string {
  return JSON.stringify([rule, eventType, kindPointer(pointer)]);
}

type KeyParts = Pick<Finding, 'rule' | 'eventType' | 'pointer'>;

function aKind(first: Finding, count: number): FindingKind {
  const { rule, eventType = 'unknown', pointer } = first;
  return { rule, eventType, pointer: kindPointer(pointer), count, first };
}

function kindPointer(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
