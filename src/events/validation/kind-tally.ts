/** Counts findings by what is wrong: rule, type of event, field. Each kind keeps the first of them. */
import type { Finding, FindingKind } from '../../contracts/findings.ts';
import builtinSchema from '../../schema/event.schema.json' with { type: 'json' };
import { isUnread } from './block-source.ts';

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
    // What fails whatever the rate is never left out.
    else if (kinds.size < most || isUnread(first())) kinds.set(key, aKind(first(), more));
  }

  return {
    add: (finding) => count(kindKey(finding), () => finding, 1),
    merge(others, shift) {
      for (const { first, count: more } of others) count(kindKey(first), () => shift(first), more);
    },
    all: () => [...kinds.values()],
  };
}

/** Places in an array are one place, and the envelope is the same whatever the type. */
export function kindKey({ rule, eventType = 'unknown', pointer }: KeyParts): string {
  return JSON.stringify([rule, kindType(eventType, pointer), kindPointer(pointer)]);
}

function kindType(eventType: string, pointer: string): string {
  return ENVELOPE.includes(pointer) ? 'unknown' : eventType;
}

const ENVELOPE = Object.keys(builtinSchema.properties)
  .filter((name) => name !== 'payload')
  .map((name) => `/${name}`);

type KeyParts = Pick<Finding, 'rule' | 'eventType' | 'pointer'>;

function aKind(first: Finding, count: number): FindingKind {
  const { rule, eventType = 'unknown', pointer } = first;
  const kind = { eventType: kindType(eventType, pointer), pointer: kindPointer(pointer) };
  return { rule, ...kind, count, first };
}

function kindPointer(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
