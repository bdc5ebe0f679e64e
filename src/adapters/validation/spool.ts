import { closeSync, openSync, writeSync } from 'node:fs';
import { GateError } from '../../contracts/errors.ts';

/** A file that takes the valid events, one a line, from one worker. */
export interface Spool {
  write(lines: string | Uint8Array): void;
  /** Makes the file, where nothing has done so. */
  make(): void;
  close(): void;
}

/** The file is made with the first event: one that would be empty is not there. */
export function createSpool(absolute: string): Spool {
  let descriptor: number | null = null;
  const naming = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const detail = /^E[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
      throw new GateError('FILE_WRITE', { file: absolute, detail }, { cause });
    }
  };
  const open = (): number => {
    descriptor ??= openSync(absolute, 'wx');
    return descriptor;
  };
  return {
    write(lines) {
      if (lines.length === 0) return;
      const bytes = typeof lines === 'string' ? Buffer.from(lines) : lines;
      naming(() => {
        const file = open();
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      });
    },
    make: () => naming(() => void open()),
    close() {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}
