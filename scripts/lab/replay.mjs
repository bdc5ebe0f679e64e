/**
 * Puts recorded pairs through our rule and others, and prints one JSON object.
 *
 *   npm run --silent replay -- FILE.jsonl [--slowdown 1.05]
 *   npm run --silent replay -- FILE.jsonl --table     a Markdown table at several slowdowns
 *   npm run --silent replay -- FILE.jsonl --equal-error 0.01
 *     what each rule finds once its limit lets it err as often as the others
 *
 * A line of the file is {"job": …, "rec": {"metric": [[a, b], …]}}: times of base and head of each pair.
 */
import { withBundled } from '../run-bundled.mjs';

await withBundled('lab/replay.ts', (run) => {
  process.exitCode = run(...process.argv.slice(2));
});
