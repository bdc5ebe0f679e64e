/**
 * Holds the gate's verdict on events against a second validator, written from docs/DOMAIN.md alone, over events and
 * files that are broken at random; and the walk over bytes against the path that looks at each record, by schemas
 * that are made at random.
 *
 *   npm run fuzz -- [--seconds 30] [--events N] [--seed S]
 *
 * It ends after so many seconds, or events where they are given. The seed is printed; the same seed gives the
 * same events. Exit 1 where the two disagree, the events counted are not the lines, or something crashes or hangs.
 */
import { withBundled } from './run-bundled.mjs';

await withBundled('fuzz/fuzz.ts', (run) => {
  process.exitCode = run(...process.argv.slice(2));
});
