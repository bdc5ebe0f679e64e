/** action.yml is what users see of the adapter; the two must say the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../../src/adapters/runner/inputs.ts';
import { OUTPUTS } from '../../../src/adapters/runner/outputs.ts';
import { SETTINGS } from '../../../src/project/settings.ts';

const action = parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../action.yml'), 'utf8'),
);

/** What has no place in the config file. */
const OF_THE_ACTION = [
  'config',
  'mode',
  'shard',
  'merge',
  'token',
  'comment-key',
  'webhook-url',
  'webhook-format',
  'report-dir',
  'duckdb-path',
  'working-directory',
];

describe('action.yml', () => {
  it('declares the inputs that are read, in the same order', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUTS);
  });

  it('has an input for every setting of the config file', () => {
    const settings = SETTINGS.map(({ name }) => name);
    expect([...INPUTS].sort()).toEqual([...settings, ...OF_THE_ACTION].sort());
  });

  it('declares the outputs that are written, in the same order', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS);
  });

  it('has no default for what the config file can set', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, as text
      if (name === 'token') expect(input).toHaveProperty('default', '${{ github.token }}');
      else expect(input).not.toHaveProperty('default');
      expect(input).toHaveProperty('required', false);
    }
  });

  it.each([...Object.entries(action.inputs), ...Object.entries(action.outputs)])(
    'describes %s in one sentence',
    (_, entry) => {
      expect((entry as { description: string }).description).toMatch(/^[^\n]{10,140}\.$/);
    },
  );

  it('runs the bundle under Node 24, with a face for the marketplace', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
    expect(action.branding).toEqual({ icon: 'shield', color: 'green' });
  });
});
