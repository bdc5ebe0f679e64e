/** What the rebuilt tables of all runs come to: both ways must agree to the last digit. */
import { eventPointers } from '../../events/pointers.ts';
import { countEvents, listNotRebuilt } from '../../pipelines/event-counts.ts';
import { compareLoading } from '../../pipelines/loading.ts';
import { requireBegun } from '../../pipelines/reference/reconstruct.ts';
import { mergeDisagreements } from '../../pipelines/second-opinion/first-disagreements.ts';
import type { EventTally } from '../../pipelines/second-opinion/oracle.ts';
import type { ReconstructionReport } from '../../schema/types.ts';
import type { MergeContext } from '../context.ts';
import { validatedCounts } from '../validated-counts.ts';
import { listAbsentParts } from './find-absent-parts.ts';
import type { TablesShare } from './measure-tables.ts';
import { compareWeeks } from './sum-weeks.ts';

/** @throws GateError AS_OF_EARLY */
export async function compareTables(
  shares: readonly TablesShare[],
  context: MergeContext,
): Promise<ReconstructionReport | null> {
  const { engine, config } = context;
  const [one] = shares;
  if (one === undefined) return null;
  const [first = one.first] = shares.map((share) => share.first).sort();
  const { asOf, secondOpinion } = one;
  const events = total(shares.map((share) => share.events));
  requireBegun({ asOf, first, events });
  const { validated, unloadable } = validatedCounts(await context.fixtures());
  const loaded = shares.some((share) => share.loaded === null)
    ? null
    : shares.flatMap((share) => share.loaded ?? []);
  const { plan } = engine.tables;
  const counts =
    plan.length === 0
      ? { counts: [], notRebuilt: [] }
      : {
          counts: countEvents({ validated, unloadable }, tally(shares), loaded, inTables(shares)),
          notRebuilt: listNotRebuilt(validated),
        };
  const valid = sumByType(shares.map(({ distinct }) => distinct));
  const absent = shares.flatMap((share) => share.absent ?? []);
  return {
    asOf,
    events,
    ...counts,
    absentParts:
      absent.length === 0
        ? []
        : listAbsentParts(absent, eventPointers(config, engine.schema), config),
    loading: compareLoading(valid, loaded, engine.pipeline.scriptFor('events')),
    tables: sumRows(shares.map(({ tables }) => tables)),
    declared: sumRows(shares.map(({ declared }) => declared)),
    ...compareWeeks(shares.map(({ weekSums }) => weekSums)),
    ...mergeDisagreements(shares, plan),
    secondOpinion,
  };
}

/** Rows of the same tables. */
function sumRows<Table extends { readonly rows: number }>(
  shares: readonly (readonly Table[])[],
): Table[] {
  const [tables = []] = shares;
  return tables.map((table, at) => ({
    ...table,
    rows: total(shares.map((share) => share[at]?.rows ?? 0)),
  }));
}

function tally(shares: readonly TablesShare[]): ReadonlyMap<string, EventTally> {
  const sums = new Map<string, EventTally>();
  for (const [type, more] of shares.flatMap((share) => share.tally)) {
    const before = sums.get(type) ?? { distinct: 0, repeated: 0, later: 0 };
    sums.set(type, {
      distinct: before.distinct + more.distinct,
      repeated: before.repeated + more.repeated,
      later: before.later + more.later,
    });
  }
  return sums;
}

function inTables(shares: readonly TablesShare[]): ReadonlyMap<string, number> | null {
  return shares.some((share) => share.inTables === null)
    ? null
    : sumByType(shares.map((share) => share.inTables ?? []));
}

function sumByType(
  shares: readonly (readonly (readonly [type: string, count: number])[])[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [type, count] of shares.flat()) sums.set(type, (sums.get(type) ?? 0) + count);
  return sums;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
