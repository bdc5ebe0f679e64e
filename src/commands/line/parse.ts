/** The command line, from words to one typed value; every word that is not understood is an error. */

import type { Overrides } from '../../contracts/overrides.ts';
import { SETTINGS, type SettingName } from '../../project/settings.ts';
import { FORM_NAMES, type Form, VERDICT_FORMS } from '../../report/form-names.ts';
import {
  COMMANDS,
  COMMON_OPTIONS,
  type CommandShape,
  commonOptions,
  DEFAULT_FORM,
  FORM_WORDS,
  isOptional,
  joinOr,
  type Option,
  SETTING_OPTIONS,
} from './commands.ts';
import { meantBy, rejectUsage, withHelpFor } from './usage.ts';

export interface Invocation {
  /** Name of the command, e.g. `golden check`. */
  readonly command: string;
  readonly positionals: readonly string[];
  /** Options of the command itself; a switch is ''. */
  readonly options: Readonly<Record<string, string>>;
  readonly overrides: Overrides;
  readonly config: string | null;
  readonly format: Form;
  readonly reportDirectory: string | null;
  /** Where the command runs, from the folder that it was started in. */
  readonly workingDirectory: string;
  readonly colour: boolean;
  /** Whose help is asked for: all commands', this one's, or nobody's. */
  readonly help: 'overview' | 'command' | null;
  readonly version: boolean;
}

/** @throws GateError USAGE */
export function parseCommandLine(words: readonly string[]): Invocation {
  const { shape, rest, isNamed } = findCommand(asOptions(words));
  try {
    return parseArguments(shape, rest, isNamed);
  } catch (error) {
    throw isNamed ? withHelpFor(shape.name, error) : error;
  }
}

/** `help COMMAND` and `version`, in the words of the options that say the same. */
function asOptions(words: readonly string[]): readonly string[] {
  const [first, ...rest] = words;
  if (first === 'help') return rest.some(isHelp) ? rest : [...rest, '--help'];
  return first === 'version' ? ['--version', ...rest] : words;
}

function parseArguments(
  shape: CommandShape,
  rest: readonly string[],
  isNamed: boolean,
): Invocation {
  const known = [
    ...shape.options,
    ...commonOptions(shape),
    ...SETTING_OPTIONS.filter((option) => takes(shape, option)),
  ];
  const given: Record<string, string> = {};
  const positionals: string[] = [];
  const left = [...rest];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') {
      positionals.push(...left.splice(0));
    } else if (!word.startsWith('-') || word === '-') {
      positionals.push(word);
    } else {
      const [name, value] = parseOption(word, left, shape, known);
      if (name in given) rejectUsage(`--${name} is given twice`);
      given[name] = value;
    }
  }
  return invocation(shape, positionals, given, isNamed);
}

/** Name and value of an option; the value may be the next word, which is then taken from `left`. */
function parseOption(
  word: string,
  left: string[],
  shape: CommandShape,
  known: readonly Option[],
): readonly [string, string] {
  const [name, attached] = split(word);
  const option =
    known.find((candidate) => candidate.name === name) ?? unknownOption(word, name, shape, known);
  if (option.value === '') {
    return attached === undefined ? [name, ''] : rejectUsage(`--${name} takes no value`);
  }
  if (isOptional(option) && attached === undefined) return [name, ''];
  const value = attached ?? left.shift();
  // An empty value is a variable that was not set, and never what was meant.
  if (value !== undefined && value !== '' && (attached !== undefined || !value.startsWith('--')))
    return [name, value];
  return rejectUsage(`--${name} needs a value (${option.value})`);
}

function invocation(
  shape: CommandShape,
  positionals: readonly string[],
  given: Record<string, string>,
  isNamed: boolean,
): Invocation {
  const help = 'help' in given ? (isNamed ? 'command' : 'overview') : null;
  const version = 'version' in given;
  if (help === null && !version) checkPositionals(shape, positionals);
  return {
    command: shape.name,
    positionals,
    options: pick(
      given,
      shape.options.map(({ name }) => name),
    ),
    overrides: pick(
      given,
      SETTINGS.map(({ name }) => name),
    ) as Partial<Record<SettingName, string>>,
    config: given.config ?? null,
    format: findForm(given.format ?? DEFAULT_FORM, shape),
    reportDirectory: given['report-dir'] ?? null,
    workingDirectory: given['working-directory'] ?? '.',
    colour: !('no-color' in given),
    help,
    version,
  };
}

/** The longest command that the first words name; `gate` where they name none and are options. */
function findCommand(words: readonly string[]): {
  shape: CommandShape;
  rest: readonly string[];
  isNamed: boolean;
} {
  const [first = '', second = ''] = words;
  const named = (name: string) => COMMANDS.find((shape) => shape.name === name);
  const two = named(`${first} ${second}`);
  if (two !== undefined) return { shape: two, rest: words.slice(2), isNamed: true };
  const isNamed = words.length > 0 && !first.startsWith('-');
  const one = named(isNamed ? first : 'gate');
  if (one !== undefined) return { shape: one, rest: isNamed ? words.slice(1) : words, isNamed };
  const members = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
  const [member] = members;
  if (member === undefined) {
    const names = [...COMMANDS.map(({ name }) => name), 'help', 'version'];
    return rejectUsage(`There is no command "${first}"${meantBy(first, names)}`);
  }
  if (isHelp(second)) return { shape: member, rest: words.slice(1), isNamed: members.length === 1 };
  const verbs = members.map(({ name }) => name.slice(first.length + 1));
  return rejectUsage(`"${first}" needs ${joinOr(verbs)}`);
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

function takes(shape: CommandShape, { name }: Option): boolean {
  return (shape.settings as readonly string[]).includes(name);
}

/** `--name=value`; `-h` for help, `-V` for the version. */
function split(word: string): [string, string | undefined] {
  if (isHelp(word)) return ['help', undefined];
  if (word === '-V') return ['version', undefined];
  const text = word.replace(/^--?/, '');
  const at = text.indexOf('=');
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function unknownOption(
  word: string,
  name: string,
  shape: CommandShape,
  known: readonly Option[],
): never {
  const elsewhere = [
    ...SETTING_OPTIONS,
    ...COMMON_OPTIONS,
    ...COMMANDS.flatMap(({ options }) => options),
  ];
  if (elsewhere.some((option) => option.name === name))
    return rejectUsage(`"${shape.name}" does not take --${name}`);
  const names = known.map((option) => option.name);
  return rejectUsage(`There is no option ${word.split('=')[0]}${meantBy(name, names, '--')}`);
}

function checkPositionals(
  { name, positionals: wanted }: CommandShape,
  given: readonly string[],
): void {
  if (wanted === '' && given.length > 0)
    rejectUsage(`"${name}" takes no argument, and "${given[0]}" is one`);
  const [first = ''] = wanted.split(' ');
  if (first !== wanted && given.length === 0 && /^[A-Z]+$/.test(first))
    rejectUsage(`"${name}" needs a ${first}`);
  if (/^[A-Z]+$/.test(wanted) && given.length !== 1) rejectUsage(`"${name}" takes one ${wanted}`);
}

function findForm(text: string, { name, without }: CommandShape): Form {
  const form = FORM_NAMES.find((known) => known === text);
  if (form === undefined) return rejectUsage(`--format is "${text}"; it is ${FORM_WORDS}`);
  // What keeps no report gives no verdict.
  if (VERDICT_FORMS.includes(form) && without.includes('report-dir'))
    return rejectUsage(`--format ${form} is for a verdict, and "${name}" gives none`);
  return form;
}

function pick(given: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
}
