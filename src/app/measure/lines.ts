/** The events that are measured with: made once, so that both sides see the same. */
import { type PopulationOptions, populationChunks } from '../../core/generate/population.ts';
import type { Ports } from '../ports.ts';

/** @returns absolute path of an NDJSON file */
export async function writeLines(
  { bench }: Ports,
  directory: string,
  options: PopulationOptions,
): Promise<string> {
  const { scenarioId = 'baseline', employees, seed } = options;
  const file = `${directory}/${scenarioId}-${employees}-${seed}.ndjson`;
  await bench.write(file, populationChunks(options));
  return file;
}
