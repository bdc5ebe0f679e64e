/** The two benchmarks that README names run, on a small scale. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

describe('the script', () => {
  it.each([
    ['bench-validate.mjs', ['--events', '2000'], /[\d,]+ events\/s, peak RSS \d+ MB/],
    [
      'bench-reconstruction.mjs',
      ['--participants', '30'],
      /all balances[^\n]+ s\n[\s\S]+week by week +[\d.]+ ms \(median of 21; /,
    ],
  ])('%s measures', (script, options, result) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join('scripts', script), ...options],
      { cwd: root, encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(result);
  });
});
