/**
 * What starting takes on both sides of a comparison: it is taken off each sample, so that a slower model is not
 * hidden by Python or dbt. The same for both, so that the two times of a pair can still be swapped; what one side
 * takes longer to start is left, and counts.
 */
import type { Clocked } from '../../../contracts/pipeline.ts';

interface Starting {
  /** A run over one event; null: the pipeline makes nothing of it. */
  startUp(): Promise<Clocked | null>;
  /** A run over all of them. */
  whole(): Promise<Clocked>;
}

/** Of what a run takes: of a pipeline that does little but start, something is left to compare. */
const MOST = 0.6;
/** Of a sample that was faster than starting ever was. */
const LEAST = 0.05;

/** @returns null where a side makes nothing of one event, so that nobody knows what starting takes */
export async function findCommonStart(base: Starting, head: Starting): Promise<Clocked | null> {
  const [before, after] = [await base.startUp(), await head.startUp()];
  if (before === null || after === null) return null;
  const wholes = [await base.whole(), await head.whole()];
  const common = (of: (clocked: Clocked) => number | null): number | null => {
    const [starts, runs] = [[before, after].map(of), wholes.map(of)];
    const all = [...starts, ...runs.map((time) => time && time * MOST)];
    return all.includes(null) ? null : Math.min(...(all as number[]));
  };
  return {
    seconds: common(({ seconds }) => seconds) ?? 0,
    cpuSeconds: common(({ cpuSeconds }) => cpuSeconds),
  };
}

/** @param start of one run  @param runs that `taken` is the sum of */
export function takeOff(taken: Clocked, start: Clocked, runs: number): Clocked {
  const left = (time: number, off: number) => Math.max(time - off * runs, time * LEAST);
  const { seconds, cpuSeconds } = taken;
  return {
    seconds: left(seconds, start.seconds),
    cpuSeconds: cpuSeconds === null ? null : left(cpuSeconds, start.cpuSeconds ?? 0),
  };
}
