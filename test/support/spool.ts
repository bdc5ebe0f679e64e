import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Events in a file of NDJSON, in a directory of their own that is there as long as `use` runs. */
export async function spooled<T>(
  events: readonly object[],
  use: (spool: string[], directory: string) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'spooled-'));
  try {
    const file = path.join(directory, 'events.ndjson');
    writeFileSync(file, `${events.map((event) => JSON.stringify(event)).join('\n')}\n`);
    return await use([file], directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
