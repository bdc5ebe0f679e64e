/** What databases may take of this machine where no setting says it. */
import { statfsSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import type { OwnLimits } from '../../contracts/ports.ts';

/** The rest is for the judge and for the system. */
const SHARE = 0.7;

/**
 * An equal part for each of the processes that may run side by side.
 * @param folder where they keep what does not fit in memory
 * @returns bytes
 */
export function machineLimits(
  folder: string,
  processes: number,
): { readonly memory: number; readonly disk: number } {
  const { bavail, bsize } = statfsSync(folder);
  const part = (bytes: number) => Math.floor((bytes * SHARE) / processes);
  return { memory: part(machineMemory()), disk: part(bavail * bsize) };
}

/** DuckDB keeps whatever it has read or written, as far as it may. */
const OWN_PER_CORE = 1_000_000_000;
/** Mostly two of them are open at once, and the judge and the system need room too. */
const OWN_SHARE = 0.3;
/** Each thread reads JSON in pieces of 32 MB, and sorts a share of its own: with less, what would go to disk fails. */
const LEAST_PER_THREAD = 300_000_000;

/** What each of the judge's own databases may take: a container may have many cores, and little memory. */
export function ownLimits(cores: number): OwnLimits {
  const memory = Math.floor(Math.min(OWN_PER_CORE * cores, machineMemory() * OWN_SHARE));
  const threads = Math.max(1, Math.floor(memory / LEAST_PER_THREAD));
  return { memory, threads: threads < cores ? threads : null };
}

/** Of the machine, or of the container where that has less; a container without a limit reports a huge one, or 0. */
function machineMemory(): number {
  const total = os.totalmem();
  const limit = process.constrainedMemory();
  return limit > 0 && limit < total ? limit : total;
}
