/**
 * Draws what docs/ shows: the page of a report, and the comment as GitHub would show it. A team's repository with
 * two faults is judged by dist/, in a folder of its own; nothing in the pictures is made up.
 *
 *   npm run pictures -- [--out FOLDER]
 *
 * Without FOLDER it draws the three of docs/; with it all of them there, at 390 and 1280 pixels, light and dark.
 * It needs Chromium; CHROMIUM names one that is not /usr/bin/chromium.
 */
import { withBundled } from './run-bundled.mjs';

await withBundled(
  'pictures/pictures.ts',
  (run) => {
    process.exitCode = run(...process.argv.slice(2));
  },
  ['playwright-core'],
);
