/**
 * The valid fixtures, rebuilt twice, by SQL and by the fold, which must agree to the last digit; and
 * held against the quality rules.
 */

import type { Database, Ports } from '../../contracts/ports.ts';
import { namingOverflow } from '../../pipelines/name-overflow.ts';
import { loadEvents, reconstruct, requireBegun } from '../../pipelines/reference/reconstruct.ts';
import { compareWithFold } from '../../pipelines/second-opinion/compare-with-fold.ts';
import type { AsOfSettings } from '../../pipelines/settings.ts';
import { TABLES } from '../../plan/tables.ts';
import type { QualityReport, ReconstructionReport } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import { placeFindings } from '../quality/place-findings.ts';
import { qualityReport, runRules } from '../quality/run-rules.ts';
import type { QualitySettings } from '../quality/settings.ts';
import type { ValidatedFixtures } from '../validate-fixtures.ts';
import { sumWeeks } from './sum-weeks.ts';

export interface RebuiltFixtures {
  readonly reconstruction: ReconstructionReport;
  readonly quality: QualityReport;
}

/** @returns null where there is no valid event to rebuild from; the verdict fails for that already */
export async function rebuildFixtures(
  ports: Ports,
  config: AsOfSettings & Pick<QualitySettings, 'quality.max-findings'>,
  { pipeline, rules }: Engine,
  { files, spool, report }: ValidatedFixtures,
  spoolDirectory: string,
): Promise<RebuiltFixtures | null> {
  if (report.valid === 0) return null;
  const database = await ports.warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    const request = { spool, asOf: config['as-of'], pipeline };
    const loaded = await namingOverflow(ports.warehouse, spoolDirectory, request, () =>
      reconstruct(database, request),
    );
    requireBegun(loaded);
    const { asOf, events } = loaded;
    const tables = await tableCounts(database);
    const compared = await compareWithFold(ports, database, { spool, spoolDirectory, asOf });
    const weeks = await sumWeeks(database);
    await runRules(database, rules);
    const found = await qualityReport(database, rules, config['quality.max-findings']);
    return {
      reconstruction: { asOf, events, tables, ...weeks, ...compared },
      quality: await placeFindings(ports.validator, files, found),
    };
  } finally {
    database.close();
  }
}

/** The quality rules alone, without balances; null as above. */
export async function judgeFixtures(
  ports: Ports,
  config: AsOfSettings & Pick<QualitySettings, 'quality.max-findings'>,
  { pipeline, rules }: Engine,
  { files, spool, report }: ValidatedFixtures,
  spoolDirectory: string,
): Promise<QualityReport | null> {
  if (report.valid === 0) return null;
  const database = await ports.warehouse.open({ path: null, readable: [spoolDirectory] });
  try {
    await loadEvents(database, { spool, asOf: config['as-of'], pipeline });
    await runRules(database, rules);
    const found = await qualityReport(database, rules, config['quality.max-findings']);
    return await placeFindings(ports.validator, files, found);
  } finally {
    database.close();
  }
}

async function tableCounts(database: Database): Promise<ReconstructionReport['tables']> {
  const counts = TABLES.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(', ');
  const [row = []] = await database.rows(`SELECT ${counts}`, 'row counts');
  return TABLES.map(({ name }, index) => ({ name, rows: Number(row[index]) }));
}
