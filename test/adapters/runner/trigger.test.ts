import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrigger } from '../../../src/adapters/runner/trigger.ts';
import { aFolder } from '../../support/fixture-folder.ts';

describe('what started the run', () => {
  it('is nothing that GitHub knows where there are no variables', () => {
    expect(readTrigger({})).toMatchObject({ event: '', payload: null, runId: 0, attempt: 1 });
  });

  it('is the event and its payload', () => {
    const file = path.join(aFolder({ 'event.json': '{"number": 7}' }), 'event.json');
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file, GITHUB_RUN_ID: '5' };
    expect(readTrigger(env)).toMatchObject({
      event: 'pull_request',
      payload: { number: 7 },
      runId: 5,
    });
  });

  it.each([
    ['half a file', 'event.json'],
    ['no file', 'gone.json'],
    ['a folder', '.'],
  ])('is an error where the payload is %s, and not a run without a pull request', (_, name) => {
    const file = path.join(aFolder({ 'event.json': '{"number"' }), name);
    const read = () => readTrigger({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file });
    expect(read).toThrow(`${file}: cannot be read: the event that started the run: `);
  });
});
