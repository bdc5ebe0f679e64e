import {
  COMMANDS,
  COMMON_OPTIONS,
  type CommandShape,
  type Option,
  SETTING_OPTIONS,
} from './commands.ts';

const EXIT_CODES = 'Exit codes: 0 pass, 1 the gate failed, 2 could not decide.';

/** What `--help` shows: all commands, or one of them with its options. */
export function helpText(command: string | null): string {
  const shape = COMMANDS.find(({ name }) => name === command);
  return shape === undefined ? overview() : commandHelp(shape);
}

function overview(): string {
  const commands = COMMANDS.map(
    ({ name, positionals, does }) => [[name, positionals].filter(Boolean).join(' '), does] as const,
  );
  return lines(
    'dc-event-gate: valid plan events, and balances that match, before a change merges.',
    '',
    'Usage: dc-event-gate [COMMAND] [OPTIONS]',
    '',
    'Commands:',
    ...aligned(commands),
    '',
    'Options of every command:',
    ...aligned(COMMON_OPTIONS.map(row)),
    '',
    '"dc-event-gate COMMAND --help" shows the options of a command.',
    EXIT_CODES,
  );
}

function commandHelp({ name, positionals, does, options, settings }: CommandShape): string {
  const own = options.map(row);
  const overrides = SETTING_OPTIONS.filter((option) =>
    (settings as readonly string[]).includes(option.name),
  ).map(row);
  return lines(
    `dc-event-gate ${[name, positionals].filter(Boolean).join(' ')}: ${does}.`,
    ...(own.length > 0 ? ['', 'Options:', ...aligned(own)] : []),
    ...(overrides.length > 0
      ? ['', 'Settings that win over the config file:', ...aligned(overrides)]
      : []),
    '',
    'Options of every command:',
    ...aligned(COMMON_OPTIONS.map(row)),
    '',
    EXIT_CODES,
  );
}

function row({ name, value, help }: Option): readonly [string, string] {
  return [`--${[name, value].filter(Boolean).join(' ')}`, help];
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}
