/** The tables of the fixtures made a second time, by whom the settings say, and held against the first. */
import {
  compareWithFold,
  type FoldComparison,
} from '../../pipelines/second-opinion/compare-with-fold.ts';
import { compareWithPipeline } from '../../pipelines/second-opinion/compare-with-pipeline.ts';
import { firstDisagreements } from '../../pipelines/second-opinion/first-disagreements.ts';
import type { SecondOpinionReport } from '../../schema/types.ts';
import type { CheckContext, LoadedFixtures } from '../context.ts';

export interface AskedOpinion extends Omit<FoldComparison, 'folded'> {
  /** The events that were folded, by type; null where nobody folded them. */
  readonly folded: FoldComparison['folded'] | null;
  readonly secondOpinion: SecondOpinionReport;
}

export async function askSecondOpinion(
  { ports, engine }: Pick<CheckContext, 'ports' | 'engine'>,
  { database, directory, spool, aside, built, report }: LoadedFixtures,
): Promise<AskedOpinion> {
  const { secondOpinion: asked, tables } = engine;
  const { plan, declared } = tables;
  const where = { spool, spoolDirectory: directory, asOf: built.asOf };
  const request = { ...where, events: report.valid };
  if (asked.kind === 'builtin' && plan.length > 0) {
    const compared = await compareWithFold(ports, database, {
      ...request,
      limits: engine.annualLimits,
      shapes: plan,
      onProgress: (folded) =>
        ports.console.progress('folding the events again', folded / report.valid, {
          done: folded,
          unit: 'events',
        }),
    });
    return { ...compared, secondOpinion: { by: 'builtin', tables: plan.map(({ name }) => name) } };
  }
  if (asked.kind !== 'command')
    return {
      folded: null,
      disagreementCount: 0,
      disagreements: [],
      secondOpinion: { by: asked.kind, tables: [] },
    };
  const { pipeline } = asked;
  const found = compareWithPipeline(ports, database, { pipeline, tables, aside, ...request });
  const names = [...plan, ...declared].map(({ name }) => name);
  return {
    folded: null,
    ...(await firstDisagreements(found, plan)),
    secondOpinion: { by: pipeline.name, tables: [...new Set(names)] },
  };
}
