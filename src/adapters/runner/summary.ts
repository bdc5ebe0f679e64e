/** The step summary: Markdown that GitHub shows on the page of the run. */
import { appendFile, stat } from 'node:fs/promises';

/** Above this, GitHub shows nothing of the step's summary at all. */
const SUMMARY_LIMIT = 1_048_576;

/**
 * Writes the first of the texts that fits beside what the step wrote before. A text is never cut: half
 * a table says something else than a whole one.
 *
 * @param texts the full one first, then shorter ones
 * @returns which one was written, counted from 0, or null where there is no summary or none fits
 */
export async function writeSummary(
  env: NodeJS.ProcessEnv,
  texts: readonly string[],
  limit = SUMMARY_LIMIT,
): Promise<number | null> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return null;
  const written = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  const lines = texts.map((text) => (text.endsWith('\n') ? text : `${text}\n`));
  const choice = lines.findIndex((text) => written + Buffer.byteLength(text) <= limit);
  const text = lines[choice];
  if (text === undefined) return null;
  await appendFile(file, text);
  return choice;
}
