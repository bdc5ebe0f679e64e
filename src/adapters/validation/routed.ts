/** A shard's validation: a second time where it turns out that persons must stay together. */
import { rmSync } from 'node:fs';
import type { ValidationRequest, Validator } from '../../contracts/ports/fixtures.ts';
import { createSharedIds } from './shared-ids.ts';

export type Validated = Awaited<ReturnType<Validator['validate']>>;

/** Told the ids of a part, as `PartFacts` has them. */
export type OnIds = (ids: Uint32Array<ArrayBuffer>) => void;

export async function validateRouted(
  request: ValidationRequest,
  validate: (request: ValidationRequest, onIds: OnIds) => Promise<Validated>,
): Promise<Validated> {
  const { routing, spoolDirectory } = request;
  if (routing === undefined || routing.together !== null) return validate(request, ignore);
  const keeping = (together: readonly number[]) => ({
    ...request,
    routing: { ...routing, together },
  });
  // Where the events are only counted, nothing is said of their ids.
  if (spoolDirectory === null) return validate(keeping([]), ignore);
  const ids = createSharedIds(spoolDirectory);
  const validated = await validate(request, ids.add);
  const together = ids.persons();
  if (together.length === 0) return { ...validated, routing: { ...routing, together } };
  const { spool, aside, placed, columns } = validated;
  const inColumns = columns === null ? [] : [...columns.files, ...columns.others];
  for (const file of [...spool, ...aside, ...(placed?.files ?? []), ...inColumns]) rmSync(file);
  return validate(keeping(together), ignore);
}

function ignore(): void {}
