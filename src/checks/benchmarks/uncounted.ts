/** Work of which there can be no baseline, and how that is said. */
import type { WorkReport } from '../../schema/types.ts';

export const NO_FOLDER = 'the config names no folder of baselines';
export const UNCOUNTED = 'what a command does cannot be counted';

/** Whether its work is a command's, of which there is nothing to be compared. */
export function isUncounted({ detail }: WorkReport): boolean {
  return detail?.startsWith(UNCOUNTED) === true;
}

/** Whether a baseline would help: `baseline update` refuses where there can be none. */
export function canBeRecorded(work: WorkReport): boolean {
  return !isUncounted(work) && work.detail?.startsWith(NO_FOLDER) !== true;
}
