/** The events that are measured with: made once, so that both sides see the same. */

import type { Ports } from '../../contracts/ports.ts';
import { counted } from '../../contracts/rate.ts';
import { type PopulationOptions, populationChunks } from '../../plan/generate/population.ts';

/** Writes each population once, however many workloads work on it. */
export type WriteLines = (options: PopulationOptions) => Promise<string>;

/** @param directory where the files go, absolute */
export function writeOnce(ports: Pick<Ports, 'bench' | 'console'>, directory: string): WriteLines {
  const written = new Map<string, Promise<string>>();
  return (options) => {
    const key = JSON.stringify(options);
    const file = written.get(key) ?? writeLines(ports, directory, options);
    written.set(key, file);
    return file;
  };
}

/** @returns absolute path of an NDJSON file */
export async function writeLines(
  { bench, console }: Pick<Ports, 'bench' | 'console'>,
  directory: string,
  options: PopulationOptions,
): Promise<string> {
  const { scenarioId = 'baseline', employees, seed } = options;
  const file = `${directory}/${scenarioId}-${employees}-${seed}.ndjson`;
  const label = `writing the events of ${counted(employees, 'employee')}`;
  await bench.write(
    file,
    told(populationChunks(options), (employee) => console.progress(label, employee / employees)),
  );
  return file;
}

/** Employees are numbered in the order in which they are made. */
function* told(chunks: Iterable<string>, say: (employee: number) => void): Generator<string> {
  for (const chunk of chunks) {
    yield chunk;
    const at = chunk.lastIndexOf(EMPLOYEE);
    if (at !== -1) say(Number.parseInt(chunk.slice(at + EMPLOYEE.length), 10));
  }
}

const EMPLOYEE = '"employee_id":"E-';
