import { describe, expect, it } from 'vitest';
import {
  COMMANDS,
  COMMON_OPTIONS,
  isOptional,
  type Option,
  SETTING_OPTIONS,
} from '../../../src/commands/line/commands.ts';
import { helpText } from '../../../src/commands/line/help.ts';
import { type Invocation, parseCommandLine } from '../../../src/commands/line/parse.ts';

const pairs = COMMANDS.flatMap((shape) => {
  const words = [...shape.name.split(' '), ...(/^[A-Z]+\b/.test(shape.positionals) ? ['E-1'] : [])];
  const settings: readonly string[] = shape.settings;
  return [
    ...shape.options.map((option) => ({ words, option, kind: 'options' as const })),
    ...SETTING_OPTIONS.map((option) => ({
      words,
      option,
      kind: settings.includes(option.name) ? ('overrides' as const) : ('refused' as const),
    })),
  ].map((one) => ({ ...one, command: shape.name, name: one.option.name }));
});

/** The value that the command line carried for an option, wherever it is kept. */
function carriedValue(invocation: Invocation, kind: 'options' | 'overrides', name: string) {
  return (invocation[kind] as Readonly<Record<string, string>>)[name];
}

/** As the help shows it: `--name VALUE`, or `--name[=VALUE]` where the value may be left out. */
const shown = ({ name, value }: Option) =>
  `--${name}${value === '' || value.startsWith('[') ? '' : ' '}${value}`;
const given = (option: Option) => {
  const { name, value } = option;
  if (isOptional(option)) return [`--${name}=V`];
  return value === '' ? [`--${name}`] : [`--${name}`, 'V'];
};
const parse =
  (...words: readonly string[]) =>
  () =>
    parseCommandLine(words);

describe('every option of its own', () => {
  const taken = pairs.filter(({ kind }) => kind !== 'refused');

  it.each(taken)('$command takes --$name', ({ words, option, kind, command }) => {
    const invocation = parseCommandLine([...words, ...given(option)]);
    const where = kind === 'options' ? 'options' : 'overrides';
    expect(invocation.command).toBe(command);
    expect(carriedValue(invocation, where, option.name)).toBe(option.value === '' ? '' : 'V');
    expect(helpText(command)).toContain(shown(option));
  });

  it.each(taken.filter(({ option }) => option.value !== '' && !isOptional(option)))(
    '$command needs a value for --$name, and takes it once',
    ({ words, option: { name, value } }) => {
      expect(parse(...words, `--${name}`)).toThrow(`--${name} needs a value (${value}).`);
      expect(parse(...words, `--${name}`, '--no-color')).toThrow(`--${name} needs a value`);
      expect(parse(...words, `--${name}=`)).toThrow(`--${name} needs a value (${value}).`);
      expect(parse(...words, `--${name}`, '')).toThrow(`--${name} needs a value (${value}).`);
      expect(parse(...words, `--${name}=a`, `--${name}`, 'b')).toThrow(`--${name} is given twice.`);
    },
  );

  it.each(taken.filter(({ option }) => isOptional(option)))(
    '$command takes --$name alone, or with a value behind "="',
    ({ words, name, option }) => {
      const { options } = parseCommandLine([...words, `--${name}`]);
      expect(options).toEqual({ [name]: '' });
      expect(parse(...words, `--${name}=`)).toThrow(`--${name} needs a value (${option.value}).`);
      expect(parse(...words, `--${name}`, `--${name}=a`)).toThrow(`--${name} is given twice.`);
    },
  );

  it.each(taken.filter(({ option }) => option.value === ''))(
    '$command takes --$name as a switch',
    ({ words, name }) => {
      expect(parse(...words, `--${name}=1`)).toThrow(`--${name} takes no value.`);
      expect(parse(...words, `--${name}`, `--${name}`)).toThrow(`--${name} is given twice.`);
    },
  );
});

describe('an option of another command', () => {
  it.each(pairs.filter(({ kind }) => kind === 'refused'))(
    '--$name is refused by $command',
    ({ words, option, command }) => {
      expect(parse(...words, ...given(option))).toThrow(
        `"${command}" does not take --${option.name}.`,
      );
      expect(helpText(command)).not.toContain(`--${option.name} `);
    },
  );
});

describe('the options of most commands', () => {
  it.each(COMMANDS)('$name', ({ name, positionals, without }) => {
    const words = [...name.split(' '), ...(/^[A-Z]+\b/.test(positionals) ? ['E-1'] : [])];
    const some = [
      ['config', '--config=c.yml'],
      ['report-dir', '--report-dir=out'],
    ] as const;
    const taken = some.filter(([option]) => !without.includes(option)).map(([, word]) => word);
    expect(parseCommandLine([...words, ...taken, '--format=json', '--no-color'])).toMatchObject({
      command: name,
      config: without.includes('config') ? null : 'c.yml',
      format: 'json',
      reportDirectory: without.includes('report-dir') ? null : 'out',
      colour: false,
      help: null,
      version: false,
    });
    for (const [option, word] of some.filter(([refused]) => without.includes(refused)))
      expect(parse(...words, word)).toThrow(`"${name}" does not take --${option}.`);
    expect(parseCommandLine([...name.split(' '), '--help'])).toMatchObject({ help: 'command' });
    expect(parseCommandLine([...name.split(' '), '--version'])).toMatchObject({ version: true });
    for (const option of COMMON_OPTIONS)
      expect(helpText(name).includes(`--${option.name}`)).toBe(!without.includes(option.name));
  });

  it('share no name with a setting', () => {
    const names = [...COMMON_OPTIONS, ...SETTING_OPTIONS].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a word that means something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '--%s is no option',
    (name) => {
      expect(parse('gate', `--${name}`, 'x')).toThrow(`There is no option --${name}`);
      expect(parse(name)).toThrow(`There is no command "${name}"`);
    },
  );
});
