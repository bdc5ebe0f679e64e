/** The answer of replay.mjs, printed. Whatever is wrong ends it with exit code 2. */
import { replayed } from './replay-words.ts';

try {
  process.stdout.write(replayed(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
