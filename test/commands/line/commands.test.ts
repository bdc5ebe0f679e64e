import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/line/commands.ts';
import { helpText, narrowHelp } from '../../../src/commands/line/help.ts';
import { parseCommandLine } from '../../../src/commands/line/parse.ts';

const parse = (line: string) => parseCommandLine(line === '' ? [] : line.split(' '));

function refusal(line: string): string {
  try {
    parse(line);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the command line', () => {
  it.each([
    ['', 'gate'],
    ['gate', 'gate'],
    ['--format json', 'gate'],
    ['validate a/*.json b', 'validate'],
    ['golden check', 'golden check'],
    ['golden update --dry-run', 'golden update'],
    ['build --out x.duckdb', 'build'],
    ['balance E-1 --as-of 2024-01-01', 'balance'],
    ['generate --seed 1', 'generate'],
    ['init', 'init'],
  ])('"%s" is %s', (line, command) => {
    expect(parse(line)).toMatchObject({ command, help: null, version: false });
  });

  it('has defaults', () => {
    expect(parse('')).toEqual({
      command: 'gate',
      positionals: [],
      options: {},
      overrides: {},
      config: null,
      format: 'human',
      reportDirectory: null,
      workingDirectory: '.',
      colour: true,
      help: null,
      version: false,
    });
  });

  it('takes values beside an option or behind a =', () => {
    expect(
      parse(
        'validate a --max-findings=0 --minimum-rate 98.9 b --report-dir out --no-color --config=c.yml',
      ),
    ).toMatchObject({
      positionals: ['a', 'b'],
      overrides: { 'max-findings': '0', 'minimum-rate': '98.9' },
      reportDirectory: 'out',
      colour: false,
      config: 'c.yml',
    });
  });

  it('takes all behind -- as arguments', () => {
    expect(parse('balance -- --odd-name').positionals).toEqual(['--odd-name']);
    expect(parse('validate -- -a.json').positionals).toEqual(['-a.json']);
  });

  it.each([
    ['--help', 'overview'],
    ['-h', 'overview'],
    ['gate --help', 'command'],
    ['balance --help', 'command'],
    ['golden --help', 'overview'],
    ['baseline -h', 'command'],
    ['help', 'overview'],
    ['help --help', 'overview'],
    ['help golden', 'overview'],
    ['help golden update', 'command'],
    ['help balance', 'command'],
  ] as const)('"%s" asks for help: %s', (line, help) => {
    expect(parse(line).help).toBe(help);
  });

  it.each(['--version', '-V', 'version', 'gate --version'])('"%s" asks for the version', (line) => {
    expect(parse(line).version).toBe(true);
  });

  it('begins with a sentence that has one mark at its end', () => {
    for (const { name } of COMMANDS) expect(helpText(name).split('\n\n')[0]).toMatch(/[^.?][.?]$/);
  });

  it('takes the example that each command shows', () => {
    for (const { name, example } of COMMANDS) {
      const words = example.split(' ').map((word) => word.replaceAll("'", ''));
      expect(parseCommandLine(words).command).toBe(name);
    }
  });

  it.each([
    ['validat', 'There is no command "validat" (did you mean validate?)'],
    ['benhc', 'There is no command "benhc" (did you mean bench?)'],
    ['halp', 'There is no command "halp" (did you mean help?)'],
    ['help validat', 'There is no command "validat" (did you mean validate?)'],
    ['completion', '"completion" takes one SHELL'],
    ['baseline', '"baseline" needs update'],
    ['bench --record', '--record needs a value (FILE)'],
    ['golden', '"golden" needs check, update, review or add'],
    ['--formt json', 'There is no option --formt (did you mean --format?)'],
    ['--zebra', 'There is no option --zebra'],
    ['-v', 'There is no option -v'],
    ['--out=', '"gate" does not take --out'],
    ['generate --out=', '--out needs a value (FILE)'],
    ['build --out a --format sarif', '--format sarif is for a verdict, and "build" gives none'],
    ['generate --report-dir x', '"generate" does not take --report-dir'],
    ['init --config x', '"init" does not take --config'],
    ['validate --golden-path x', '"validate" does not take --golden-path'],
    ['gate --audit', '"gate" does not take --audit'],
    ['--format', '--format needs a value (FORM)'],
    ['--format --no-color', '--format needs a value (FORM)'],
    [
      '--format xml',
      '--format is "xml"; it is human, json, markdown, html, sarif, junit, ctrf or gitlab',
    ],
    ['--no-color=yes', '--no-color takes no value'],
    ['--config a --config b', '--config is given twice'],
    ['gate a.json', '"gate" takes no argument, and "a.json" is one'],
    ['balance', '"balance" takes one EMPLOYEE'],
    ['balance a b', '"balance" takes one EMPLOYEE'],
  ])('"%s" is refused', (line, expected) => {
    const command = COMMANDS.find(({ name }) => line.startsWith(name))?.name;
    const next =
      command === undefined
        ? 'To see the commands, run: npx dc-event-gate help'
        : `To see its options, run: npx dc-event-gate help ${command}`;
    expect(refusal(line)).toBe(`${expected}. ${next}`);
  });
});

describe('help', () => {
  it.each([30, 40, 60])('fits a terminal of %i columns', (columns) => {
    for (const name of [null, ...COMMANDS.map((shape) => shape.name)]) {
      const wide = helpText(name).split(/\s+/);
      const lines = narrowHelp(name, columns).split('\n');
      expect(lines.join('\n').split(/\s+/)).toEqual(wide);
      const long = lines.filter((line) => line.length > columns);
      // What cannot be broken: an option with its value, a command to be typed.
      for (const line of long) expect(line).toMatch(/^ {2}(?:--)?[a-z]|"|^Example|^ *[^ ]+$/);
    }
    expect(narrowHelp(null, 200)).toBe(helpText(null));
  });

  it('shows every command, and each with its options', async () => {
    const texts = [null, ...COMMANDS.map(({ name }) => name)].map(helpText);
    const longest = Math.max(
      ...texts.flatMap((text) => text.split('\n').map((line) => line.length)),
    );
    expect(longest).toBeLessThanOrEqual(80);
    await expect(texts.join(`${'='.repeat(80)}\n`)).toMatchFileSnapshot('help.txt');
  });
});
