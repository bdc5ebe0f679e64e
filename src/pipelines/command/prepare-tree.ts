/** What sets a tree of its own up, as a step of the workflow does for the work tree. */
import { GateError } from '../../contracts/errors.ts';
import type { CommandEnd } from '../../contracts/ports/commands.ts';
import type { Ports } from '../../contracts/ports.ts';
import { plain } from '../../contracts/text/plain.ts';
import { shortened } from '../../contracts/text/shortened.ts';
import type { SqlLimitSettings } from '../settings.ts';
import { lastWords } from './ended.ts';
import type { CommandSettings } from './settings.ts';

/** Of a command in a sentence. */
const MOST_LETTERS = 80;

export type PrepareSettings = CommandSettings & Pick<SqlLimitSettings, 'pipeline.timeout'>;

/** By its own settings; a base that does not say how it is set up is set up as this change says. */
export function settingsToPrepare(
  before: PrepareSettings,
  after: PrepareSettings,
): PrepareSettings {
  return before['pipeline.prepare'] === null ? after : before;
}

/**
 * @param side whose tree it is, in a sentence
 * @param directory absolute
 * @throws GateError PREPARE_FAILED
 */
export async function prepareTree(
  { commands, console }: Pick<Ports, 'commands' | 'console'>,
  settings: PrepareSettings,
  side: 'base' | 'head',
  directory: string,
): Promise<void> {
  const {
    'pipeline.prepare': run,
    'pipeline.env': inherit,
    'pipeline.timeout': seconds,
  } = settings;
  if (run === null) return;
  const name = plain(shortened(run.replaceAll(/\s+/g, ' '), MOST_LETTERS));
  const end = await console.group(`Set up the ${side}'s tree: ${name}`, () =>
    commands.prepare({ run, inherit, directory, seconds, hear: console.note }),
  );
  const how = findFault(end, seconds);
  if (how !== null)
    throw new GateError('PREPARE_FAILED', { run: name, side, how, said: lastWords(end) });
}

/** null where it went well. */
function findFault({ how, code, signal, left }: CommandEnd, most: number): string | null {
  if (how === 'late')
    return `was not done after ${most} s (pipeline.timeout), and was stopped with all that it had started`;
  if (signal !== null) return `was ended by ${signal}`;
  if (code !== 0) return `ended with exit code ${code}`;
  return left.length > 0 ? 'left a process running, which was stopped' : null;
}
