/** `generate`: a deterministic population as NDJSON, in bounded memory. */

import { type Answer, plainAnswer } from '../contracts/answer.ts';
import { GateError } from '../contracts/errors.ts';
import type { Ports } from '../contracts/ports.ts';
import { type PopulationOptions, populationChunks } from '../plan/generate/population.ts';

/**
 * @param out path of the file, or null: stdout
 * @returns no answer where stdout has the events themselves
 */
export async function generate(
  { console, outputs }: Pick<Ports, 'console' | 'outputs'>,
  options: PopulationOptions,
  out: string | null,
): Promise<{ answer: Answer | null; exit: 0 }> {
  if (out === null) {
    await console.stream(populationChunks(options));
    return { answer: null, exit: 0 };
  }
  if (await outputs.exists(out)) throw new GateError('FILE_EXISTS', { file: out });
  await outputs.writeChunks(out, populationChunks(options));
  return { answer: plainAnswer(`wrote ${out}`, { file: out, ...options }), exit: 0 };
}
