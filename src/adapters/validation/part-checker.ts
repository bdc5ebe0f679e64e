import type { SlicePart } from '../../contracts/ports/fixture-part.ts';
import { findLoading } from '../../events/loadable.ts';
import { checkLines, checkRecords } from '../../events/validation/ndjson-block.ts';
import { validatorFor } from './compiled.ts';
import { decode, isDecodable } from './decode.ts';
import type { CheckedPart, PartTask, ValidationSetup } from './messages.ts';
import type { ThreadProgress } from './progress-view.ts';
import { createSpools } from './spools.ts';

/** Reads the whole lines that start in a slice of a file. */
export type SliceReader = (absolute: string, file: string, slice: SlicePart) => Uint8Array;

/** Checks parts in this thread; the schema is compiled once. */
export interface PartChecker {
  /** @throws GateError FILE_UNREADABLE, FILE_WRITE */
  check(task: PartTask): CheckedPart;
  close(): void;
}

/**
 * @param progress told what it does, where somebody watches
 * @throws GateError SCHEMA_INVALID
 */
export function createPartChecker(
  settings: ValidationSetup,
  readSlice: SliceReader,
  progress?: ThreadProgress,
): PartChecker {
  const validator = validatorFor({ ...settings, json: settings.schema }, progress?.runPattern);
  const spools = settings.spool === null ? null : createSpools(settings.spool);
  const isForTables = settings.spool?.takes === 'tables';
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
      const checked =
        part.kind === 'records' ? checkRecords(part, block) : checkLines(bytes, block);
      spools?.write(checked, number, {
        bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
        mayHoldBreaks: part.kind === 'records',
      });
      return { outcome: checked.outcome, lines: checked.lines };
    },
    close: () => spools?.close(),
  };
}
