import type { FixtureFile, ValidationRequest } from '../../contracts/ports/fixtures.ts';

/** Reports when a hundredth of the bytes has been read since the last report, and at the end. */
export interface ByteProgress {
  add(bytes: number, events: number): void;
  finish(): void;
}

export function createProgress(
  files: readonly FixtureFile[],
  report: ValidationRequest['onProgress'],
): ByteProgress {
  const bytesTotal = files.reduce((sum, file) => sum + file.size, 0);
  let bytesRead = 0;
  let events = 0;
  let reported = 0;
  return {
    add(bytes, more) {
      bytesRead += bytes;
      events += more;
      if (bytesRead - reported < bytesTotal / 100) return;
      reported = bytesRead;
      report?.({ bytesRead, bytesTotal, events });
    },
    finish: () => report?.({ bytesRead: bytesTotal, bytesTotal, events }),
  };
}
