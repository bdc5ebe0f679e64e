import type { SlicePart } from '../../contracts/ports/fixture-part.ts';
import {
  type CheckedBlock,
  checkLines,
  checkRecords,
} from '../../events/validation/ndjson-block.ts';
import { validatorFor } from './compiled.ts';
import { decode } from './decode.ts';
import type { CheckedPart, PartTask, ValidationSetup } from './messages.ts';
import type { ThreadProgress } from './progress-view.ts';
import { createSpool } from './spool.ts';

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
  const validator = validatorFor(settings.schema, progress?.runPattern);
  const spool = settings.spoolFile === null ? null : createSpool(settings.spoolFile);
  return {
    check({ file, absolute, part }) {
      const { maxFindings, keepAccepted } = settings;
      const block = {
        file,
        maxFindings,
        keepAccepted,
        validator,
        decode,
        onRecord: progress?.beginRecord,
      };
      const bytes = part.kind === 'slice' ? readSlice(absolute, file, part) : part.bytes;
      const checked =
        part.kind === 'records' ? checkRecords(part, block) : checkLines(bytes, block);
      spool?.write(
        spoolText(
          checked,
          part.kind === 'records',
          Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
        ),
      );
      return { outcome: checked.outcome, lines: checked.lines };
    },
    close: () => spool?.close(),
  };
}

const BREAKS = /[\r\n]+/g;

/** The valid events, one a line. Where a block holds nothing else, its own bytes are that already. */
function spoolText(
  { outcome, lines, valid }: CheckedBlock,
  mayHoldBreaks: boolean,
  bytes: Buffer,
): string | Buffer {
  if (outcome.valid === 0) return '';
  const breaks = mayHoldBreaks || bytes.includes(0x0d);
  if (outcome.valid === lines && bytes[bytes.length - 1] === 0x0a && !breaks) return bytes;
  // Valid JSON has line breaks only between its tokens, where a space means the same.
  const events = breaks ? valid().map((event) => event.replace(BREAKS, ' ')) : valid();
  return `${events.join('\n')}\n`;
}
