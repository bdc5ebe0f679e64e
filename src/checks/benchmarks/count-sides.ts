/** The work of either side, where its processes live to tell. */

import type { MeasuredJob } from '../../contracts/measured/messages.ts';
import type { Side } from '../../contracts/ports/bench.ts';
import type { Ports } from '../../contracts/ports.ts';
import { askDigest } from './ask-digest.ts';
import { countWork } from './count-work.ts';
import type { CountedWork } from './counted-work.ts';
import { recordFailure } from './surviving.ts';

/** @returns null where it could not be counted, which `failures` says */
export function countSide(
  ports: Pick<Ports, 'bench' | 'console'>,
  side: Side,
  job: MeasuredJob,
  failures: string[],
): Promise<CountedWork | null> {
  return ports.console.group(`Count the work of the ${side.name}`, () =>
    recordFailure(failures, `the work of the ${side.name} was not counted`, () =>
      countWork(ports, side, job),
    ),
  );
}

/** With the DuckDB that it is counted by: a base's own bundle may have another. */
export async function countBase(
  ports: Pick<Ports, 'bench' | 'console'>,
  side: Side,
  job: MeasuredJob,
  failures: string[],
): Promise<(CountedWork & { readonly duckdb: string }) | null> {
  const digest = await recordFailure(failures, 'the base was not looked at', () =>
    askDigest(ports.bench, side, job),
  );
  const counted = digest === null ? null : await countSide(ports, side, job, failures);
  return digest === null || counted === null ? null : { ...counted, duckdb: digest.duckdb };
}
