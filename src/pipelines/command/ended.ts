/** How a command ended, and what it left: what cannot be judged is said with the next step. */
import { GateError } from '../../contracts/errors.ts';
import type { CommandEnd, CommandLeavings } from '../../contracts/ports/commands.ts';
import type { WantedTable } from '../../contracts/ports/sql-work.ts';
import type { Console } from '../../contracts/ports.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { plain } from '../../contracts/text/plain.ts';
import { shortened } from '../../contracts/text/shortened.ts';
import { isFileNamed } from './left-tables.ts';

/** Lines, and letters of each, that a sentence repeats; the log has more. */
const TOLD_LINES = 6;
const TOLD_LETTERS = 240;

/** Of a line that says that something went wrong. */
const FAILURE = /error|fail|exception|fatal/i;

/** Exit codes of a POSIX shell. */
const NOT_EXECUTABLE = 126;
const NOT_FOUND = 127;

/** @throws GateError COMMAND_TIMEOUT, COMMAND_MISSING, COMMAND_FAILED, COMMAND_CHILD */
export function requireEnded(run: string, end: CommandEnd, most: number): void {
  const { how, code, signal, left, seconds } = end;
  const said = lastWords(end);
  if (how === 'late') throw new GateError('COMMAND_TIMEOUT', { run, seconds: most, said });
  if (code === NOT_FOUND || code === NOT_EXECUTABLE)
    throw new GateError('COMMAND_MISSING', { run, code, said });
  if (code !== 0)
    throw new GateError('COMMAND_FAILED', {
      run,
      how: signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`,
      seconds: seconds.toFixed(1),
      said,
    });
  if (left.length > 0) throw new GateError('COMMAND_CHILD', { run, left: describeLeft(left) });
}

function describeLeft(left: readonly string[]): string {
  const known = left.filter((words) => words !== '').map((words) => shortened(words, TOLD_LETTERS));
  return known.length === 0 ? '' : ` (${firstFew(known)})`;
}

/** ` Its last lines: … | …`, for the end of a sentence. */
export function lastWords({ lastLines }: CommandEnd): string {
  if (lastLines.length === 0) return ' It printed nothing.';
  const lines = tellingLines(lastLines).map((line) => plain(shortened(line.trim(), TOLD_LETTERS)));
  return ` Its last ${lines.length === 1 ? 'line' : 'lines'}: ${lines.join(' | ')}`;
}

/**
 * The last of them, but where they say nothing of a failure, and lines before them do: dbt ends by a summary of what is
 * deprecated, below the test that failed.
 */
function tellingLines(lines: readonly string[]): readonly string[] {
  const said = lines.filter((line) => /\p{L}/u.test(line));
  const last = said.slice(-TOLD_LINES);
  const until = said.findLastIndex((line) => FAILURE.test(line)) + 1;
  return until === 0 || last.some((line) => FAILURE.test(line))
    ? last
    : said.slice(Math.max(0, until - TOLD_LINES), until);
}

/**
 * @returns the files to look into
 * @throws GateError COMMAND_NOTHING
 */
export function requireLeft(
  run: string,
  { database, output }: Omit<CommandLeavings, 'end'>,
  tables: readonly WantedTable[],
  console: Pick<Console, 'note'>,
): readonly string[] {
  const isWanted = (file: string) => {
    const stem = tableStem(file);
    return tables.some(({ name }) => isFileNamed(stem, name));
  };
  const others = output.filter((file) => !isWanted(file)).map((file) => baseName(file));
  if (others.length > 0)
    console.note(
      `In DC_EVENT_GATE_OUTPUT no table is asked for by the names of ${firstFew(others)}.`,
    );
  const files = [...(database?.files ?? []), ...output.filter(isWanted)];
  if (files.length > 0) return files;
  const names = tables.map(({ name }) => name).join(', ');
  throw new GateError('COMMAND_NOTHING', { run, tables: names });
}

/** '' where it is no file of a table. */
function tableStem(file: string): string {
  return /^(.+)\.(?:parquet|csv)$/i.exec(baseName(file))?.[1] ?? '';
}

function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
