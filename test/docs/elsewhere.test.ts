/** The files for other tools: a problem matcher, hooks for pre-commit, an image. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCommandLine } from '../../src/commands/line/parse.ts';
import { ROOT } from './pages.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('problem-matcher.json', () => {
  const [matcher] = JSON.parse(read('problem-matcher.json')).problemMatcher;
  const [{ regexp, ...groups }] = matcher.pattern;
  /** What the runner takes from a line, or null. */
  const take = (line: string) => {
    const found = new RegExp(regexp).exec(line);
    const { file, line: at, message } = groups;
    return found === null ? null : [found[file], found[at], found[message]];
  };

  it.each<[string, string, readonly string[] | null]>([
    [
      'a finding',
      '  fixtures/a.ndjson:12: `/payload/amount` is -5.00; a contribution must be greater than 0',
      [
        'fixtures/a.ndjson',
        '12',
        '`/payload/amount` is -5.00; a contribution must be greater than 0',
      ],
    ],
    [
      'a golden difference',
      '  golden/a/expected/balances.csv:2: E-1 in plan P (s/d), 2024-01-05, gross: expected 1, rebuilt 2',
      [
        'golden/a/expected/balances.csv',
        '2',
        'E-1 in plan P (s/d), 2024-01-05, gross: expected 1, rebuilt 2',
      ],
    ],
    [
      'an error of the config',
      '.github/dc-event-gate.yml:3, fixtures.valid: the pattern "x" matches no file. Correct the pattern, or remove it.',
      [
        '.github/dc-event-gate.yml',
        '3',
        'fixtures.valid: the pattern "x" matches no file. Correct the pattern, or remove it.',
      ],
    ],
    ['the verdict', 'PASS  100.00 % of 90 events valid, both reconstructions agree', null],
    ['a count', 'validation        90 events in 2 files, 100.00 % valid (minimum 99 %)', null],
    ['a time', '  created 2024-01-05T12:30:00: nothing', null],
  ])('takes file, line and message of a line: %s', (_, line, taken) => {
    expect(take(line)).toEqual(taken);
  });

  it('takes what the expected output of a failing run shows, and nothing of its tables', () => {
    const lines = read('test/report/expected/fail.txt').split('\n');
    const taken = lines.filter((line) => take(line) !== null);
    expect(taken.length).toBeGreaterThan(2);
    expect(taken.filter((line) => !/^\s*[\w./-]+:\d+[:,] /.test(line))).toEqual([]);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  it('has hooks whose commands there are, and that look at what changed', () => {
    const hooks = parse(read('.pre-commit-hooks.yaml'));
    expect(hooks).toHaveLength(2);
    for (const { id, entry, language } of hooks) {
      expect(language).toBe('node');
      const [program, ...words] = entry.split(' ');
      expect(program).toBe('dc-event-gate');
      expect(parseCommandLine(words).options).toEqual({ changed: '' });
      expect(read('docs/RECIPES.md')).toContain(`- id: ${id}\n`);
    }
  });
});

describe('Dockerfile', () => {
  it('installs this package, and starts its command', () => {
    const { name, bin } = JSON.parse(read('package.json'));
    expect(read('Dockerfile')).toContain(`npm install --global --omit=dev "${name}@`);
    expect(read('Dockerfile')).toContain(`ENTRYPOINT ["${Object.keys(bin)[0]}"]`);
  });
});
