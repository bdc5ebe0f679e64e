/** The options with which a command of a message has to be run, so that it looks at what this run has looked at. */
import type { OptionsFor } from '../../contracts/program.ts';
import { shellWord } from '../../contracts/text/shell-word.ts';
import { COMMANDS, type CommandShape } from './commands.ts';
import type { Invocation } from './parse.ts';

type Given = Pick<
  Invocation,
  'command' | 'positionals' | 'options' | 'config' | 'workingDirectory' | 'overrides'
>;

/** Of a command's own options those that say what is measured: without them it would be another measurement. */
const MEASURED = ['scale', 'against', 'time-budget'];

/** Of the settings that were given as flags those that the command takes. */
export function optionsAgain(invocation: Given): OptionsFor {
  const { config, workingDirectory, overrides, options } = invocation;
  return (words) => {
    const shape = findShape(words);
    if (shape === undefined) return [];
    const named = words !== shape.name && shape.positionals.includes('GLOB');
    const settings = Object.entries(overrides).filter(
      ([name]) =>
        (shape.settings as readonly string[]).includes(name) &&
        // Files that the command names take their place.
        !(named && name === 'fixtures-valid'),
    );
    const given: (readonly [string, string | null | undefined])[] = [
      ['config', shape.without.includes('config') ? null : config],
      ['working-directory', workingDirectory === '.' ? null : workingDirectory],
      ...MEASURED.filter(
        (name) => shape.options.some((own) => own.name === name) && !words.includes(`--${name} `),
      ).map((name) => [name, options[name]] as const),
      ...settings,
    ];
    const workloads =
      shape.name === 'bench' && invocation.command === 'bench' ? invocation.positionals : [];
    const flags = given.flatMap(([name, value]) =>
      // A sentence has one line.
      value == null || value.includes('\n') ? [] : [`--${name} ${shellWord(value)}`],
    );
    return [...workloads, ...flags];
  };
}

/** The longest that the words begin with; none of `help …`. */
function findShape(words: string): CommandShape | undefined {
  return COMMANDS.filter(({ name }) => words === name || words.startsWith(`${name} `)).sort(
    (one, other) => other.name.length - one.name.length,
  )[0];
}
