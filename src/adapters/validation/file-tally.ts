import type { FileFinding, Finding } from '../../contracts/findings.ts';
import type { EndPart } from '../../contracts/ports/fixture-part.ts';
import type { FileValidation, FixtureFile, PlacedPart } from '../../contracts/ports/fixtures.ts';
import { isFirst, type Routing } from '../../contracts/shard.ts';
import { createKindTally } from '../../events/validation/kind-tally.ts';
import { createTypeTally } from '../../events/validation/record-tally.ts';
import type { CheckedPart } from './messages.ts';

/** Puts the parts of one file together, whatever order they are done in. */
export interface FileTally {
  /**
   * @param position of the part in the file, from 0, without gaps
   * @param number of the part in the validation
   */
  add(position: number, checked: CheckedPart, number: number): void;
  /** The parts by number, each with the lines before it. */
  parts(): PlacedPart[];
  /** @param end why the file was not read to its end, or null */
  result(end: EndPart | null): FileValidation;
}

type Accepted = { readonly line: number; readonly index?: number };

interface TallyRequest {
  /** Most to keep, 0 = all. */
  readonly maxFindings: number;
  readonly keepAccepted: boolean;
  /** null: everybody's events. */
  readonly routing: Routing | null;
}

export function createFileTally(
  file: FixtureFile,
  { maxFindings, keepAccepted, routing }: TallyRequest,
): FileTally {
  const findings: (Finding | FileFinding)[] = [];
  const accepted: Accepted[] = [];
  const byType = createTypeTally([]);
  const unloadable = { byType: new Map<string, number>(), findings: [] as Finding[] };
  const kinds = createKindTally(routing === null ? undefined : Number.POSITIVE_INFINITY);
  const parts: PlacedPart[] = [];
  const sum = { events: 0, valid: 0, invalid: 0, findingCount: 0 };
  let records = 0;
  let lines = 0;

  function append({ outcome, lines: more, facts }: CheckedPart, number: number): void {
    const offset = lines;
    parts.push({ part: number, file: file.path, offset: more === 0 ? 0 : offset });
    const shifted = <T extends Accepted>(at: T): T =>
      more === 0 || offset === 0 ? at : { ...at, line: at.line + offset };
    keepFirst(findings, outcome.findings.map(shifted), maxFindings);
    keepFirst(unloadable.findings, outcome.unloadable.findings.map(shifted), maxFindings);
    kinds.merge(outcome.kinds, shifted);
    for (const at of outcome.accepted ?? []) accepted.push(shifted(at));
    for (const [type, { valid, invalid }] of Object.entries(outcome.byType))
      byType.add(type, valid, invalid);
    for (const [type, count] of Object.entries(outcome.unloadable.byType))
      unloadable.byType.set(type, (unloadable.byType.get(type) ?? 0) + count);
    for (const name of SUMS) sum[name] += outcome[name];
    records += facts?.records ?? outcome.events;
    lines += more;
  }

  /** The finding that nothing can make up for is kept beyond the bound, in place of another. */
  function addOfFile(finding: FileFinding): void {
    const isBounded = routing === null && maxFindings > 0;
    if (isBounded && findings.length >= maxFindings) findings.pop();
    findings.push(finding);
    kinds.add(finding);
    sum.findingCount += 1;
  }

  const take = createSequence();
  return {
    parts: () => parts,
    add: (position, checked, number) => take(position, () => append(checked, number)),
    result(end) {
      const last = end ?? (records === 0 ? EMPTY : null);
      const incomplete = last !== null;
      // Each shard finds it, and it counts once.
      if (last !== null && (routing === null || isFirst(routing)))
        addOfFile(fileFinding(file.path, last, lines + 1));
      return {
        file,
        ...sum,
        byType: byType.counts(),
        findings,
        kinds: kinds.all(),
        unloadable: {
          byType: Object.fromEntries(unloadable.byType),
          findings: unloadable.findings,
        },
        incomplete,
        ...(routing === null ? {} : { records }),
        ...(keepAccepted ? { accepted } : {}),
      };
    },
  };
}

const SUMS = ['events', 'valid', 'invalid', 'findingCount'] as const;

/** Does what belongs to a position, from 0 on, once all before it is done. */
function createSequence(): (position: number, work: () => void) => void {
  const early = new Map<number, () => void>();
  let next = 0;
  return (position, work) => {
    early.set(position, work);
    for (let own = early.get(next); own !== undefined; own = early.get(next)) {
      early.delete(next);
      own();
      next += 1;
    }
  };
}

/** @param most in all, 0 = all */
function keepFirst<Kept>(kept: Kept[], more: readonly Kept[], most: number): void {
  for (const one of more) {
    if (most > 0 && kept.length >= most) return;
    kept.push(one);
  }
}

const EMPTY = {
  line: 1,
  rule: 'empty',
  message: 'the file holds no event; remove it, or take it out of the fixtures',
};

function fileFinding(file: string, end: Omit<EndPart, 'kind'>, lineReached: number): FileFinding {
  return {
    file,
    line: end.line ?? lineReached,
    ...(end.index === undefined ? {} : { index: end.index }),
    pointer: '',
    rule: end.rule,
    message: end.message,
    incomplete: true,
  };
}
