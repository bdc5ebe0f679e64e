import { describe, expect, it } from 'vitest';
import { findProgram } from '../../../src/adapters/process/find-program.ts';

describe('what a person types to start the program', () => {
  it.each([
    [
      'by npx, out of its cache',
      '/home/ann/.npm/_npx/1a2b/node_modules/.bin/dc-event-gate',
      'npx dc-event-gate',
    ],
    ['of the project', '/repo/node_modules/.bin/dc-event-gate', 'npx dc-event-gate'],
    [
      'by a shim of Windows',
      'C:\\npm\\node_modules\\dc-event-gate\\dist\\cli.js',
      'npx dc-event-gate',
    ],
    ['installed for all', '/usr/local/bin/dc-event-gate', 'dc-event-gate'],
    ['out of a checkout, in it', '/repo/dist/cli.js', 'node dist/cli.js'],
    [
      'out of a checkout, elsewhere',
      '/home/ann/my gate/dist/cli.js',
      "node '/home/ann/my gate/dist/cli.js'",
    ],
  ])('is, %s, %s → %s', (_, script, program) => {
    expect(findProgram(script, '/repo', {})).toBe(program);
  });

  it('is npx in a hook of pre-commit, whose folder is on nobody else’s path', () => {
    const script = '/home/ann/.cache/pre-commit/repo1/node_env-20/bin/dc-event-gate';
    expect(findProgram(script, '/repo', { PRE_COMMIT: '1' })).toBe('npx dc-event-gate');
  });

  it('is npx where Node was told no file', () => {
    expect(findProgram(undefined, '/repo', {})).toBe('npx dc-event-gate');
  });
});
