import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder, gone after the test. */
export async function temporary(): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'native-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
