import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { EndPart } from '../../contracts/ports/fixture-part.ts';
import type {
  FileValidation,
  PlacedPart,
  ValidationRequest,
  Validator,
} from '../../contracts/ports/fixtures.ts';
import { allBytes } from './bytes-of-files.ts';
import { digestFile } from './file-digest.ts';
import { createFileTally, type FileTally } from './file-tally.ts';
import { createInProcessRunner } from './in-process.ts';
import { locate, readRecords } from './locate.ts';
import type { PartRunner, SpoolFiles, ValidationSetup } from './messages.ts';
import { createProgress } from './progress.ts';
import { type OnIds, type Validated, validateRouted } from './routed.ts';
import { columnsOf, keepsColumns, spoolFiles } from './spool-files.ts';
import type { FixtureSource } from './walk-files.ts';
import { createWorkerPool, type WorkerPool } from './worker-pool.ts';

export interface ValidatorParts extends FixtureSource {
  /** Bundle of `worker.ts`, or null: everything is checked in this thread. */
  readonly worker: URL | null;
  /** Workers at most. */
  readonly cores: number;
  /** How long one pattern of a team's schema may take on one event; default 30. */
  readonly patternSeconds?: number;
  /** Up to how many bytes of content this thread does all the work itself; default IN_PROCESS_BYTES. */
  readonly inProcessBytes?: number;
}

/** Up to this many bytes one thread is done about as soon as workers have started (measured). */
const IN_PROCESS_BYTES = 1 << 25;

export interface DisposableValidator extends Validator {
  /** Ends the threads, whatever they are doing; what is being validated then has no end. */
  dispose(): Promise<void>;
}

/** Validates on all cores; little work, or all of it where there is no worker, in this thread. */
export function createValidator(parts: ValidatorParts): DisposableValidator {
  const pool = parts.worker === null ? null : createWorkerPool(parts.worker, parts.patternSeconds);
  return {
    locate: (files, eventIds) => locate(parts, files, eventIds),
    readRecords: (files, places) => readRecords(parts, files, places),
    validate: (request) =>
      validateRouted(
        request,
        (routed, onIds) => validateOnce(parts, pool, routed, onIds),
        (file) => digestFile(path.resolve(request.root ?? parts.root, file.path), file.path),
      ),
    dispose: async () => pool?.dispose(),
  };
}

async function validateOnce(
  parts: ValidatorParts,
  pool: WorkerPool | null,
  request: ValidationRequest,
  onIds: OnIds,
): Promise<Validated> {
  const workers = pool === null ? 0 : workersFor(parts, request);
  const threads = Math.max(1, workers);
  const share = threads * (request.routing?.of ?? 1);
  const columns = keepsColumns(request, share);
  const settings = Array.from({ length: threads }, (_, i) => ({
    ...checkSettings(request, i, columns),
    bytesAhead: allBytes(request) / share,
  }));
  const runner =
    pool !== null && workers > 0
      ? pool.hire(settings)
      : await createInProcessRunner(settings[0] as ValidationSetup, parts.readSlice);
  try {
    const { checked, latest } = await validateFiles(parts, request, runner, onIds);
    await runner.finish();
    const written = (pick: (spool: SpoolFiles) => string | null) =>
      settings
        .flatMap(({ spool }) => (spool === null ? [] : (pick(spool) ?? [])))
        .filter(existsSync);
    return {
      files: checked.map(({ result }) => result),
      spool: written(({ events }) => events),
      aside: written(({ aside }) => aside),
      columns: columnsOf(written),
      placed:
        request.places === 'kept'
          ? {
              files: written(({ placed }) => placed),
              parts: checked.flatMap((file) => file.parts),
            }
          : null,
      latest,
      routing: request.routing ?? null,
    };
  } finally {
    await runner.close();
  }
}

/**
 * How many workers the files are worth; 0: none, this thread does it. A pattern of somebody else's schema
 * may take for ever on a text that was made for it, and a thread that is busy so hears no Ctrl-C: this one
 * never runs any.
 */
function workersFor(parts: ValidatorParts, request: ValidationRequest): number {
  const { cores, inProcessBytes = IN_PROCESS_BYTES } = parts;
  if (allBytes(request) > inProcessBytes) return Math.max(1, cores);
  return request.schema.origin === 'builtin' ? 0 : 1;
}

function checkSettings(
  request: ValidationRequest,
  worker: number,
  columns: boolean,
): ValidationSetup {
  const { schema, maxFindings, expect } = request;
  const spool = spoolFiles(request, worker, columns);
  const { json, typePointer = null } = schema;
  const { routing = null } = request;
  const keepAccepted = expect === 'invalid';
  return { schema: json, typePointer, maxFindings, keepAccepted, spool, routing };
}

async function validateFiles(
  parts: ValidatorParts,
  request: ValidationRequest,
  runner: PartRunner,
  onIds: OnIds,
): Promise<{
  checked: { result: FileValidation; parts: PlacedPart[] }[];
  latest: string | null;
}> {
  const root = request.root === undefined ? parts.root : realpathSync(request.root);
  const progress = createProgress(request.files, request.onProgress);
  const inFlight = new Set<Promise<void>>();
  const open: { readonly tally: FileTally; readonly end: EndPart | null }[] = [];
  let id = 0;
  let latest: string | null = null;

  for (const file of request.files) {
    const tally = createFileTally(file, {
      maxFindings: request.maxFindings,
      keepAccepted: request.expect === 'invalid',
      routing: request.routing ?? null,
    });
    const absolute = path.resolve(root, file.path);
    let end: EndPart | null = null;
    let position = 0;
    let consumed = 0;
    for await (const part of parts.readFixture(file, request.schema, root)) {
      if (part.kind === 'end') {
        end = part;
        break;
      }
      while (inFlight.size >= runner.capacity) await Promise.race(inFlight);
      const at = position;
      const number = id;
      const bytes = part.consumed - consumed;
      const task = { id, number, file: file.path, absolute, part, position };
      const done = runner.run(task).then((checked) => {
        inFlight.delete(done);
        tally.add(at, checked, number);
        if (checked.facts !== null) {
          onIds(checked.facts.ids);
          if ((checked.facts.latest ?? '') > (latest ?? '')) latest = checked.facts.latest;
        }
        progress.add(bytes, checked.outcome.events);
      });
      // Whoever waits next sees the error; until then it must not count as unhandled.
      done.catch(() => undefined);
      inFlight.add(done);
      id += 1;
      position += 1;
      consumed = part.consumed;
    }
    open.push({ tally, end });
  }
  await Promise.all(inFlight);
  progress.finish();
  return {
    checked: open.map(({ tally, end }) => ({ result: tally.result(end), parts: tally.parts() })),
    latest,
  };
}
