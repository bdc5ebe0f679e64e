/**
 * The valid fixtures, rebuilt twice, by SQL and by the fold, which must agree to the last digit; and
 * held against the quality rules.
 */

import type { Database, Ports } from '../../contracts/ports.ts';
import { compareLoading } from '../../pipelines/loading.ts';
import { namingOverflow } from '../../pipelines/name-overflow.ts';
import { loadEvents, requireBegun } from '../../pipelines/reference/reconstruct.ts';
import { BUILTIN_SCRIPTS } from '../../pipelines/reference/scripts.ts';
import { compareWithFold } from '../../pipelines/second-opinion/compare-with-fold.ts';
import type { AsOfSettings } from '../../pipelines/settings.ts';
import { TABLES } from '../../plan/tables.ts';
import type { QualityReport, ReconstructionReport } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import { reportQuality } from '../judge-events.ts';
import type { ValidatedFixtures } from '../validate-fixtures.ts';
import { sumWeeks } from './sum-weeks.ts';

/** Beside the day, how many findings are listed. */
export interface RebuildSettings extends AsOfSettings {
  readonly 'quality.max-findings': number;
}

export interface RebuiltFixtures {
  readonly reconstruction: ReconstructionReport;
  readonly quality: QualityReport;
}

/** @returns null where there is no valid event to rebuild from; the verdict fails for that already */
export async function rebuildFixtures(
  ports: Ports,
  config: RebuildSettings,
  { pipeline, rules, limits }: Engine,
  { files, spool, report }: ValidatedFixtures,
  spoolDirectory: string,
): Promise<RebuiltFixtures | null> {
  if (report.valid === 0) return null;
  const database = await ports.warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    const request = {
      spool,
      directory: spoolDirectory,
      asOf: config['as-of'],
      target: 'memory',
    } as const;
    const loaded = await namingOverflow(ports.warehouse, request, () =>
      pipeline.build(database, request),
    );
    requireBegun(loaded);
    const { asOf, events } = loaded;
    const tables = await tableCounts(database);
    const { valid, ...compared } = await compareWithFold(ports, database, {
      spool,
      spoolDirectory,
      asOf,
    });
    const loading = compareLoading(valid, loaded.loaded, pipeline.scriptFor('events'));
    const weeks = await sumWeeks(database);
    const judging = { rules, limits, directory: spoolDirectory, asOf };
    const most = config['quality.max-findings'];
    return {
      reconstruction: { asOf, events, loading, tables, ...weeks, ...compared },
      quality: await reportQuality(ports, database, judging, files, most),
    };
  } finally {
    database.close();
  }
}

/** The quality rules alone, without balances; null as above. */
export async function judgeFixtures(
  ports: Ports,
  config: RebuildSettings,
  { rules, limits }: Engine,
  { files, spool, report }: ValidatedFixtures,
  spoolDirectory: string,
): Promise<QualityReport | null> {
  if (report.valid === 0) return null;
  const database = await ports.warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    const { asOf } = await loadEvents(database, {
      spool,
      asOf: config['as-of'],
      scripts: BUILTIN_SCRIPTS,
    });
    const judging = { rules, limits, directory: spoolDirectory, asOf };
    return await reportQuality(ports, database, judging, files, config['quality.max-findings']);
  } finally {
    database.close();
  }
}

async function tableCounts(database: Database): Promise<ReconstructionReport['tables']> {
  const counts = TABLES.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(', ');
  const [row = []] = await database.rows(`SELECT ${counts}`, 'row counts');
  return TABLES.map(({ name }, index) => ({ name, rows: Number(row[index]) }));
}
