/** `generate`: a deterministic population as NDJSON, in bounded memory. */
import { GateError } from '../core/errors.ts';
import {
  eventLine,
  generatePopulation,
  type PopulationOptions,
} from '../core/generate/population.ts';
import { type Answer, plainAnswer } from '../report/answer.ts';
import type { Ports } from './ports.ts';

/** Characters gathered before they are written. */
const CHUNK = 1 << 16;

/** @param out path in the workspace, or null: stdout */
export async function generate(
  { console, workspace }: Ports,
  options: PopulationOptions,
  out: string | null,
): Promise<{ answer: Answer; exit: 0 }> {
  if (out === null) {
    for (const chunk of chunks(options)) console.result(chunk);
    return { answer: plainAnswer('', options), exit: 0 };
  }
  if (await workspace.exists(out)) throw new GateError('FILE_EXISTS', { file: out });
  await workspace.writeChunks(out, chunks(options));
  return { answer: plainAnswer(`wrote ${out}\n`, { file: out, ...options }), exit: 0 };
}

function* chunks(options: PopulationOptions): Generator<string> {
  let chunk = '';
  for (const event of generatePopulation(options)) {
    chunk += eventLine(event);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
