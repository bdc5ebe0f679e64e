import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/line/commands.ts';
import { completionScript, optionsFor } from '../../../src/commands/line/completion.ts';

const hasBash = spawnSync('bash', ['--version']).status === 0;

/** What bash offers for the last of the words. */
function offers(...words: string[]): string[] {
  const program = `${completionScript('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _dc_event_gate; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const said = execFileSync('bash', ['-c', program, 'bash', 'dc-event-gate', ...words], {
    encoding: 'utf8',
  });
  return said.split('\n').filter(Boolean);
}

const options = (command: string) =>
  COMMANDS.filter(({ name }) => name === command).flatMap((shape) =>
    optionsFor(shape).map(({ name }) => `--${name}`),
  );

describe.runIf(hasBash)('completion in bash', () => {
  it('offers the commands, and the second words of those that have two', () => {
    expect(offers('')).toEqual([...new Set(COMMANDS.map(({ name }) => name.split(' ')[0]))]);
    expect(offers('golden', 'u')).toEqual(['update']);
  });

  it.each(COMMANDS.map(({ name }) => name))('offers the options of %s', (command) => {
    expect(offers(...command.split(' '), '--')).toEqual(options(command));
  });

  it('offers the options of gate where no command stands', () => {
    expect(offers('--minimum-rate-')).toEqual(['--minimum-rate-by-type']);
  });

  it('offers the forms of a report', () => {
    expect(offers('gate', '--format', 'ma')).toEqual(['markdown']);
  });
});

describe('completion', () => {
  it('is known to zsh by the script of bash', () => {
    const [, ...body] = completionScript('bash').split('\n');
    expect(completionScript('zsh')).toMatch(/bashcompinit\n/);
    expect(completionScript('zsh').endsWith(body.join('\n'))).toBe(true);
  });

  it('is known to fish by one line for each command and option', () => {
    const lines = completionScript('fish').split('\n');
    expect(lines).toContain(
      "complete -c dc-event-gate -n '__fish_seen_subcommand_from golden; and __fish_seen_subcommand_from update' -l dry-run -d 'show the variance, write nothing'",
    );
    const all = COMMANDS.flatMap(optionsFor).length;
    expect(lines.filter((line) => / -l /.test(line))).toHaveLength(all);
  });

  it('for a shell that has none names those that have', () => {
    expect(() => completionScript('bsh')).toThrow(
      'There is no completion for "bsh" (did you mean bash?); there is one for bash, zsh, fish',
    );
  });
});
