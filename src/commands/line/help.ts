import { typed } from '../../contracts/program.ts';
import { wrapLine, wrapText } from '../../contracts/text/wrap.ts';
import {
  COMMANDS,
  COMMON_OPTIONS,
  type CommandShape,
  commonOptions,
  type Option,
  SETTING_OPTIONS,
} from './commands.ts';

/** No line is longer, however wide the terminal is. */
const WIDTH = 80;
/** What an explanation needs beside the column of names; with less it stands below the name. */
const LEAST_ROOM = 24;
const EXIT_CODES = 'Exit codes: 0 pass, 1 the gate failed, 2 could not decide.';

/**
 * What `--help` shows: all commands, or one of them with its options.
 * @internal
 */
export function helpText(command: string | null): string {
  return narrowHelp(command, WIDTH);
}

/** @param columns of the terminal, or null: as wide as it likes */
export function narrowHelp(command: string | null, columns: number | null): string {
  const shape = COMMANDS.find(({ name }) => name === command);
  const width = Math.min(WIDTH, columns ?? WIDTH);
  const text = shape === undefined ? overview(width) : commandHelp(shape, width);
  return wrapText(text, width);
}

function overview(width: number): string {
  const commands = COMMANDS.map(
    ({ name, positionals, does }) => [[name, positionals].filter(Boolean).join(' '), does] as const,
  );
  return lines(
    'dc-event-gate: valid plan events and matching balances before a change merges.',
    '',
    `Usage: ${typed('[COMMAND] [OPTIONS]')}`,
    '',
    'Commands:',
    ...aligned(commands, width),
    '',
    'Options of most commands:',
    ...aligned(COMMON_OPTIONS.map(row), width),
    '',
    `The options of a command: ${typed('help COMMAND')}`,
    EXIT_CODES,
  );
}

function commandHelp(shape: CommandShape, width: number): string {
  const { name, positionals, does, options, settings, example } = shape;
  const own = options.map(row);
  const overrides = SETTING_OPTIONS.filter((option) =>
    (settings as readonly string[]).includes(option.name),
  ).map(row);
  return lines(
    ...wrapped(
      `${typed([name, positionals].filter(Boolean).join(' '))}: ${asSentence(does)}`,
      width,
    ),
    ...(own.length > 0 ? ['', 'Options:', ...aligned(own, width)] : []),
    ...(overrides.length > 0
      ? ['', 'Settings that win over the config file:', ...aligned(overrides, width)]
      : []),
    '',
    own.length > 0 || overrides.length > 0 ? 'Other options:' : 'Options:',
    ...aligned(commonOptions(shape).map(row), width),
    '',
    `Example: ${typed(example)}`,
    EXIT_CODES,
  );
}

/** What asks a question ends with its mark already. */
function asSentence(does: string): string {
  return does.endsWith('?') ? does : `${does}.`;
}

function row({ name, value, help }: Option): readonly [string, string] {
  const isApart = value !== '' && !value.startsWith('[');
  return [`--${name}${isApart ? ' ' : ''}${value}`, help];
}

function aligned(rows: readonly (readonly [string, string])[], width: number): string[] {
  const column = Math.max(...rows.map(([left]) => left.length));
  const room = width - column - 4;
  return rows.flatMap(([left, right]) =>
    room < LEAST_ROOM
      ? [`  ${left}`, ...wrapLine(`      ${right}`, width, 6)]
      : wrapped(right, room).map(
          (line, at) => `  ${(at === 0 ? left : '').padEnd(column)}  ${line}`,
        ),
  );
}

/** Words to lines of at most `width` characters; what stands in parentheses stays together. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?![^(]*\))/)) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}
