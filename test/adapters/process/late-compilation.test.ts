import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { compileLate } from '../../../src/adapters/process/late-compilation.ts';

describe('machine code', () => {
  it.each([
    ['20.19.0', 1],
    ['21.7.3', 1],
    ['22.12.0', 0],
    ['24.1.0', 0],
  ])('is made later on Node %s: %d flags', (version, flags) => {
    const set: string[] = [];
    compileLate(version, (flag) => set.push(flag));
    expect(set).toHaveLength(flags);
  });

  it.runIf(Number.parseInt(process.versions.node, 10) < 22)('is asked for by a flag of V8', () => {
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    const set: string[] = [];
    compileLate(process.versions.node, (flag) => set.push(flag));
    for (const flag of set) expect(stdout).toContain(`  ${flag.split('=')[0]} (`);
  });
});
