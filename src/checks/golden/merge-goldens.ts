/** The golden cases of all runs as one result. */
import { compareText } from '../../contracts/tables/table-lines.ts';
import type { GoldenCaseReport, GoldenReport } from '../../schema/types.ts';
import type { MergeContext } from '../context.ts';
import { casePlaces } from './case-places.ts';
import { findDrift } from './drift.ts';
import { placeCase } from './load-case.ts';

export async function mergeGoldens(
  shares: readonly GoldenReport[],
  context: Pick<MergeContext, 'ports' | 'config'>,
): Promise<GoldenReport | null> {
  const [first] = shares;
  if (first === undefined) return null;
  const { base } = context.config;
  // As their folders are listed.
  const results = shares
    .flatMap((share) => share.results)
    .sort((a, b) => compareText(a.name, b.name));
  return {
    ...first,
    base,
    cases: results.length,
    matched: shares.reduce((sum, { matched }) => sum + matched, 0),
    results: base === first.base ? results : await withDrift(results, first.path, base, context),
  };
}

/** In a pull request only the run that merges knows what it is held against. */
async function withDrift(
  results: readonly GoldenCaseReport[],
  path: string,
  base: string | null,
  { ports, config }: Pick<MergeContext, 'ports' | 'config'>,
): Promise<GoldenCaseReport[]> {
  const changed = base === null ? null : await ports.repository.changedSince(base);
  return results.map((result) => {
    if (changed === null || result.status === 'matched') return { ...result, drift: null };
    const places = casePlaces(placeCase(path, result.name), config, ports.environment);
    return { ...result, drift: findDrift(changed, places) };
  });
}
