/** Whether a pipeline has loaded the valid events, all of them and no others: by type, so that a sentence can say it. */

import type { LoadedType } from '../contracts/pipeline.ts';
import type { EventLoading } from '../schema/types.ts';
import type { EventTally } from './second-opinion/oracle.ts';

/** Rows of type, how many are valid events, how many are not. */
export function countLoaded(rows: readonly (readonly (string | null)[])[]): LoadedType[] {
  return rows.map(([type, loaded, unknown]) => ({
    type: type ?? 'none',
    loaded: Number(loaded),
    unknown: Number(unknown),
  }));
}

/** The events that a second opinion was made from, each once. */
export function distinctCounts(folded: ReadonlyMap<string, EventTally>): Map<string, number> {
  return new Map([...folded].map(([type, { distinct }]) => [type, distinct]));
}

/**
 * @param valid distinct valid events by type
 * @param loaded null where the pipeline hands back no events
 * @param script what loads them, as a sentence calls it
 */
export function compareLoading(
  valid: ReadonlyMap<string, number>,
  loaded: readonly LoadedType[] | null,
  script: string,
): EventLoading | null {
  if (loaded === null) return null;
  const types = [...new Set([...valid.keys(), ...loaded.map(({ type }) => type)])].sort();
  const rows = types.map((type) => {
    const own = loaded.filter((one) => one.type === type);
    return {
      type,
      valid: valid.get(type) ?? 0,
      loaded: sum(own.map((one) => one.loaded)),
      unknown: sum(own.map((one) => one.unknown)),
    };
  });
  return {
    script,
    valid: sum(rows.map((row) => row.valid)),
    loaded: sum(rows.map((row) => row.loaded)),
    differences: rows.filter((row) => row.valid !== row.loaded || row.unknown > 0),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
