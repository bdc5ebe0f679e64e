/** The events that are measured with: made once, so that both sides see the same. */
import {
  eventLine,
  generatePopulation,
  type PopulationOptions,
} from '../../core/generate/population.ts';
import type { Ports } from '../ports.ts';

const CHUNK = 1 << 16;

/** @returns absolute path of an NDJSON file */
export async function writeLines(
  { bench }: Ports,
  directory: string,
  options: PopulationOptions,
): Promise<string> {
  const { scenarioId = 'baseline', employees, seed } = options;
  const file = `${directory}/${scenarioId}-${employees}-${seed}.ndjson`;
  await bench.write(file, chunks(options));
  return file;
}

function* chunks(options: PopulationOptions): Generator<string> {
  let chunk = '';
  for (const event of generatePopulation(options)) {
    chunk += eventLine(event);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
