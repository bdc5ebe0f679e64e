import type { RecordsPart, SlicePart } from '../../contracts/ports/fixture-part.ts';
import { findLoading } from '../../events/loadable.ts';
import { checkLines, checkRecords } from '../../events/validation/ndjson-block.ts';
import { validatorFor } from './compiled.ts';
import { createDayOfValid } from './day-of-valid.ts';
import { decode, isDecodable } from './decode.ts';
import type { CheckedPart, PartTask, ValidationSetup } from './messages.ts';
import type { ThreadProgress } from './progress-view.ts';
import type { PartFacts } from './read-records.ts';
import { createRouter, type Router } from './route-part.ts';
import { createSpools } from './spools.ts';

/** Reads the whole lines that start in a slice of a file. */
export type SliceReader = (absolute: string, file: string, slice: SlicePart) => Uint8Array;

/** Checks parts in this thread; the schema is compiled once. */
export interface PartChecker {
  /** @throws GateError FILE_UNREADABLE, FILE_WRITE */
  check(task: PartTask): CheckedPart;
  /** After the last part. @throws GateError FILE_WRITE */
  finish(): void;
  close(): void;
}

/**
 * @param progress told what it does, where somebody watches
 * @throws GateError SCHEMA_INVALID
 */
export async function createPartChecker(
  settings: ValidationSetup,
  readSlice: SliceReader,
  progress?: ThreadProgress,
): Promise<PartChecker> {
  const plain = await validatorFor({ ...settings, json: settings.schema }, progress?.runPattern);
  const spools = settings.spool === null ? null : createSpools(settings.spool);
  const onBatch = spools?.onBatch ?? null;
  const walker = onBatch === null ? null : plain.walkColumns(onBatch);
  const validator = walker === null ? plain : { ...plain, walk: walker.walk };
  const isForTables = settings.spool?.takes === 'tables';
  const router =
    settings.routing === null
      ? null
      : createRouter(
          settings.routing,
          createDayOfValid(validator, settings.routing.day, isForTables ? findLoading : null),
        );
  return {
    check({ number, file, absolute, part }) {
      const { maxFindings, keepAccepted } = settings;
      const loading = isForTables ? { findLoading } : {};
      const block = {
        file,
        maxFindings,
        keepAccepted,
        validator,
        decode,
        isUtf8: isDecodable,
        bytesAhead: settings.bytesAhead,
        onRecord: progress?.beginRecord,
        ...loading,
      };
      const bytes = part.kind === 'slice' ? readSlice(absolute, file, part) : part.bytes;
      const own = chooseOwn(part.kind === 'records' ? part : bytes, router);
      const checked = isRecords(own.part)
        ? checkRecords(own.part, block)
        : checkLines(own.part, block);
      spools?.write(checked, number, {
        bytes: own.plain,
        lines: own.count ?? checked.lines,
        mayHoldBreaks: part.kind === 'records',
      });
      return { outcome: checked.outcome, lines: checked.lines, facts: own.facts };
    },
    finish() {
      walker?.finish();
      spools?.finish();
    },
    close: () => spools?.close(),
  };
}

interface OwnPart {
  readonly part: RecordsPart | Uint8Array;
  /** The bytes of its records and nothing else, and how many lines these are, where they are lines. */
  readonly plain: Buffer;
  readonly count: number | null;
  readonly facts: PartFacts | null;
}

function chooseOwn(part: RecordsPart | Uint8Array, router: Router | null): OwnPart {
  if (router === null) return { part, plain: bytesOf(part), count: null, facts: null };
  if (isRecords(part)) {
    const { part: own, facts } = router.records(part);
    return { part: own, plain: bytesOf(own), count: null, facts };
  }
  const { spaced, dense, own, facts } = router.lines(part);
  return { part: spaced, plain: dense, count: own, facts };
}

function isRecords(part: RecordsPart | Uint8Array): part is RecordsPart {
  return !(part instanceof Uint8Array);
}

function bytesOf(part: RecordsPart | Uint8Array): Buffer {
  const bytes = isRecords(part) ? part.bytes : part;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
