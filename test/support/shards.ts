/** One command as one job, and as several that are merged. */
import { runHere, type Told } from './command-line.ts';

/** @returns what each shard has said, and the merge at last */
export async function inShards(
  folder: string,
  words: readonly string[],
  of: number,
  settings: readonly string[] = [],
): Promise<{ readonly shards: Told[]; readonly merged: Told }> {
  const left = `left/${of}`;
  const shards: Told[] = [];
  for (let number = 1; number <= of; number += 1)
    shards.push(
      await runHere(folder, [
        ...words,
        ...settings,
        '--shard',
        `${number}/${of}`,
        '--report-dir',
        left,
      ]),
    );
  const merged = await runHere(folder, ['merge', left, '--format', 'json', ...settings]);
  return { shards, merged };
}
