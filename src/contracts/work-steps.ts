/** Steps that are done one after the other, each told before it begins. */
import type { Console } from './ports.ts';

export interface WorkStep {
  readonly name: string;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  /** Of the whole time, about what is over when it begins: 0 to 1. */
  readonly share: number;
}

export type OnStep = (step: WorkStep) => void;

/**
 * "building (3 of 5): balances.sql", with the events of the whole as the rate.
 * @param label without a colon or a bracket
 */
export function tellSteps(
  { progress }: Pick<Console, 'progress'>,
  label: string,
  events: number,
): OnStep {
  return ({ name, at, of, share }) =>
    progress(`${label} (${at} of ${of}): ${name}`, share, {
      done: Math.round(share * events),
      unit: 'events',
    });
}
