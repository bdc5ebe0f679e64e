import type { ReadingContext } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import { list, type Section, text } from '../../contracts/section.ts';
import type { BenchmarksReport } from '../../schema/types.ts';
import { canaryAlarms, slowerCauses } from './causes.ts';
import { groundLines } from './ground-lines.ts';
import { benchmarkPlots } from './plots.ts';
import { benchmarkTable, comparedRows, measuredRows } from './rows.ts';

/** What was compared, what was only measured, and what both rest on. */
export function sections(benchmarks: BenchmarksReport, context: ReadingContext): Section[] {
  return [
    ...compared(benchmarks),
    ...measured(benchmarks),
    {
      rank: 'detail',
      heading: null,
      folded: null,
      blocks: [list(groundLines(benchmarks, context)), text(benchmarks.method)],
    },
  ];
}

function compared(benchmarks: BenchmarksReport): Section[] {
  const rows = comparedRows(benchmarks);
  if (rows.length === 0) return [];
  const isWorse = slowerCauses(benchmarks).length > 0 || canaryAlarms(benchmarks);
  return [
    {
      rank: isWorse ? 'failure' : 'detail',
      heading: isWorse ? 'Benchmarks' : null,
      folded: isWorse ? null : `${counted(rows.length, 'figure')} compared; none is worse`,
      blocks: [benchmarkTable(rows), ...benchmarkPlots(benchmarks)],
    },
  ];
}

function measured(benchmarks: BenchmarksReport): Section[] {
  const rows = measuredRows(benchmarks);
  if (rows.length === 0) return [];
  return [
    {
      rank: 'detail',
      heading: null,
      folded: `${counted(rows.length, 'figure')} measured`,
      blocks: [benchmarkTable(rows)],
    },
  ];
}
