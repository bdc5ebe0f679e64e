/** Where one worker writes the valid events: for the tables, past them, as columns, and all with their places. */
import { type ColumnFile, createColumnFile } from '../../events/columns/column-file.ts';
import type { CheckedBlock, ValidEvent } from '../../events/validation/ndjson-block.ts';
import { EVENT_COLUMNS } from '../../schema/event-columns.ts';
import type { ColumnFiles, SpoolFiles } from './messages.ts';
import { createSpool } from './spool.ts';

export interface Spools {
  /** Takes the values of accepted events; null: nobody asks for columns. */
  readonly onBatch: ColumnFile['add'] | null;
  /** @param part number by which the places of its events are told  @throws GateError FILE_WRITE */
  write(checked: CheckedBlock, part: number, source: BlockBytes): void;
  /** After the last part. @throws GateError FILE_WRITE */
  finish(): void;
  close(): void;
}

interface BlockBytes {
  readonly bytes: Buffer;
  /** That they hold. */
  readonly lines: number;
  /** Whether a record may go over several lines. */
  readonly mayHoldBreaks: boolean;
}

export function createSpools({ events, aside, placed, columns }: SpoolFiles): Spools {
  const loaded = createSpool(events);
  const others = createSpool(aside);
  const places = placed === null ? null : createSpool(placed);
  const kept = columns === null ? null : openColumns(columns);
  return {
    onBatch: kept === null ? null : kept.file.add,
    write(checked, part, source) {
      const { outcome } = checked;
      if (outcome.valid === 0) return;
      const isPlain = isWholeBlock(checked, source);
      if (isPlain) loaded.write(source.bytes);
      kept?.others.write(lines(checked.apart().filter(({ goal }) => goal === 'loaded')));
      if (isPlain && places === null) return;
      const all = checked.valid();
      if (!isPlain) loaded.write(lines(all.filter(({ goal }) => goal === 'loaded')));
      if (checked.loaded < outcome.valid)
        others.write(lines(all.filter(({ goal }) => goal === 'aside')));
      places?.write(placedLines(all, part));
    },
    finish() {
      kept?.file.end();
      // A reader of no file fails: so it is there, whatever is in it.
      kept?.others.make();
    },
    close() {
      for (const spool of [loaded, others, places, kept?.spool, kept?.others]) spool?.close();
    },
  };
}

function openColumns({ file, others, firstPlace }: ColumnFiles) {
  const spool = createSpool(file);
  return {
    spool,
    file: createColumnFile(EVENT_COLUMNS, spool.write, firstPlace),
    others: createSpool(others),
  };
}

/** Where a block holds nothing else than one loaded event a line, its own bytes are the spool's. */
function isWholeBlock(
  { loaded }: CheckedBlock,
  { bytes, lines: count, mayHoldBreaks }: BlockBytes,
): boolean {
  return (
    !mayHoldBreaks && loaded === count && bytes[bytes.length - 1] === 0x0a && !bytes.includes(0x0d)
  );
}

const BREAKS = /[\r\n]+/g;

/** Valid JSON has line breaks only between its tokens, where a space means the same. */
function oneLine(text: string): string {
  return text.replace(BREAKS, ' ');
}

function lines(events: readonly ValidEvent[]): string {
  return events.map(({ text }) => `${oneLine(text)}\n`).join('');
}

function placedLines(events: readonly ValidEvent[], part: number): string {
  return events
    .map(({ text, line }) => `{"part":${part},"line":${line},"event":${oneLine(text)}}\n`)
    .join('');
}
