/** What several runs found in the events of each file, put together as if one had read it. */
import type { FileFinding, Finding, FindingKind } from '../../contracts/findings.ts';
import type { TypeTally } from '../../contracts/ports/block.ts';
import type { FileValidation } from '../../contracts/ports/fixtures.ts';
import { createKindTally } from '../../events/validation/kind-tally.ts';
import { createTypeTally } from '../../events/validation/record-tally.ts';
import { total } from '../total.ts';

/**
 * @param shares of each run, the same files in the same order
 * @param most findings to keep per file, 0 = all
 */
export function mergeFiles(
  shares: readonly (readonly FileValidation[])[],
  most: number,
): FileValidation[] {
  const [first = [], ...others] = shares;
  // One run has bounded its lists already.
  if (others.length === 0 && first.every(({ records }) => records === undefined)) return [...first];
  return first.map((file, at) =>
    mergeFile(
      file,
      shares.flatMap((files) => files[at] ?? []),
      most,
    ),
  );
}

function mergeFile(
  { file, incomplete }: FileValidation,
  shares: readonly FileValidation[],
  most: number,
): FileValidation {
  return {
    file,
    incomplete,
    events: total(shares, ({ events }) => events),
    valid: total(shares, ({ valid }) => valid),
    invalid: total(shares, ({ invalid }) => invalid),
    findingCount: total(shares, ({ findingCount }) => findingCount),
    byType: sumTypes(shares),
    findings: mergeFindings(
      shares.flatMap(({ findings }) => findings),
      most,
    ),
    kinds: mergeKinds(shares.flatMap(({ kinds }) => kinds)),
    unloadable: {
      byType: sumCounts(shares.map(({ unloadable }) => unloadable.byType)),
      findings: firstOf(
        inOrder(
          shares.flatMap(({ unloadable }) => unloadable.findings),
          (found) => found,
        ),
        most,
      ),
    },
  };
}

/** What is said of the file itself stands behind all events, and is kept in place of one. */
function mergeFindings(
  findings: readonly (Finding | FileFinding)[],
  most: number,
): (Finding | FileFinding)[] {
  const ofFile = findings.filter(isOfFile);
  const others = inOrder(
    findings.filter((found) => !isOfFile(found)),
    (found) => found,
  );
  const room = most === 0 ? 0 : most - ofFile.length;
  return [...(most > 0 && room <= 0 ? [] : firstOf(others, room)), ...ofFile];
}

function mergeKinds(kinds: readonly FindingKind[]): FindingKind[] {
  const tally = createKindTally();
  const ordered = inOrder(
    kinds.filter(({ first }) => !isOfFile(first)),
    ({ first }) => first,
  );
  tally.merge([...ordered, ...kinds.filter(({ first }) => isOfFile(first))], (found) => found);
  return tally.all();
}

function isOfFile(finding: Finding): boolean {
  return (finding as Partial<FileFinding>).incomplete === true;
}

/** By place; what is said of one event keeps its order. */
function inOrder<Of>(items: readonly Of[], placeOf: (item: Of) => Finding): Of[] {
  return [...items].sort((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a.line - b.line || (a.index ?? 0) - (b.index ?? 0);
  });
}

function firstOf<Of>(items: readonly Of[], most: number): readonly Of[] {
  return most === 0 ? items : items.slice(0, most);
}

function sumTypes(shares: readonly FileValidation[]): Record<string, TypeTally> {
  const sums = createTypeTally([]);
  for (const { byType } of shares)
    for (const [type, { valid, invalid }] of Object.entries(byType)) sums.add(type, valid, invalid);
  return sums.counts();
}

function sumCounts(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const one of counts)
    for (const [name, count] of Object.entries(one)) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries(sums);
}
