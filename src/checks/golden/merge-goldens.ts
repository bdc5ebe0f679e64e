/** The golden cases of all runs as one result. */
import { compareText } from '../../contracts/tables/table-lines.ts';
import type { GoldenCaseReport, GoldenReport } from '../../schema/types.ts';
import type { MergeContext } from '../context.ts';
import { checkGoldens } from './check-goldens.ts';

type GoldenContext = Pick<MergeContext, 'ports' | 'config' | 'engine'>;

export async function mergeGoldens(
  shares: readonly GoldenReport[],
  context: GoldenContext,
): Promise<GoldenReport | null> {
  const [first] = shares;
  if (first === undefined) return null;
  const { base } = context.config;
  // As their folders are listed.
  const results = shares
    .flatMap((share) => share.results)
    .sort((a, b) => compareText(a.name, b.name));
  const isAgainstBase = shares.every((share) => share.base === base);
  return {
    ...first,
    base,
    cases: results.length,
    matched: shares.reduce((sum, { matched }) => sum + matched, 0),
    results: isAgainstBase ? results : await judgeAgain(results, context),
  };
}

/**
 * Some runs may not know what is held against what. What is said of a case that differs rests on it, and is more than
 * which files have changed: whether the case would match by the expected files of the base, and from which event on the
 * difference may be. So these cases are rebuilt once more.
 */
async function judgeAgain(
  results: readonly GoldenCaseReport[],
  { ports, config, engine }: GoldenContext,
): Promise<GoldenCaseReport[]> {
  const only = results.filter(({ status }) => status !== 'matched').map(({ name }) => name);
  const again = only.length === 0 ? null : await checkGoldens(ports, config, engine, { only });
  return results.map((result) => again?.results.find(({ name }) => name === result.name) ?? result);
}
