/** A shard's validation: a second time where it turns out that persons must stay together. */
import { rmSync } from 'node:fs';
import type {
  FileValidation,
  FixtureFile,
  ValidationRequest,
  Validator,
} from '../../contracts/ports/fixtures.ts';
import type { Routing } from '../../contracts/shard.ts';
import { createSharedIds } from './shared-ids.ts';

export type Validated = Awaited<ReturnType<Validator['validate']>>;

/** Told the ids of a part, as `PartFacts` has them. */
export type OnIds = (ids: Uint32Array<ArrayBuffer>) => void;

type Validate = (request: ValidationRequest, onIds: OnIds) => Promise<Validated>;

/** @param digest of a file, by what its bytes are */
export async function validateRouted(
  request: ValidationRequest,
  validate: Validate,
  digest: (file: FixtureFile) => Promise<string>,
): Promise<Validated> {
  const { routing } = request;
  if (routing === undefined) return validate(request, ignore);
  const validated = await validateShard({ ...request, routing }, validate);
  const files: FileValidation[] = [];
  for (const found of validated.files) files.push({ ...found, digest: await digest(found.file) });
  return { ...validated, files };
}

async function validateShard(
  request: ValidationRequest & { readonly routing: Routing },
  validate: Validate,
): Promise<Validated> {
  const { routing, spoolDirectory } = request;
  if (routing.together !== null) return validate(request, ignore);
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
