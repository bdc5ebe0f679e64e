/** A command that a message names measures what the run has measured. */
import { describe, expect, it } from 'vitest';
import { optionsAgain } from '../../../src/commands/line/options-again.ts';
import { parseCommandLine } from '../../../src/commands/line/parse.ts';

const again = (line: string, words: string) =>
  [words, ...optionsAgain(parseCommandLine(line.split(' ')))(words)].join(' ');

describe('a command in a message', () => {
  it.each([
    [
      'bench ingest --against main --scale full',
      'bench',
      'bench ingest --scale full --against main',
    ],
    ['bench --against main', 'bench --against c0ffee', 'bench --against c0ffee'],
    [
      'bench ingest history --time-budget 60',
      'bench --time-budget 1800',
      'bench --time-budget 1800 ingest history',
    ],
    ['bench ingest --scale full', 'baseline update', 'baseline update --scale full'],
    ['bench ingest --scale full', 'gate', 'gate'],
    ['golden update first --dry-run', 'golden update first', 'golden update first'],
    ['gate --base main', 'bench', 'bench'],
    ['bench --margin 5', 'bench', 'bench --margin 5'],
  ])('of %s: %s becomes %s', (line, words, typed) => {
    expect(again(line, words)).toBe(typed);
  });
});
