/**
 * The action run in this process, for tests that run it hundreds of times: all of it but its entry, and no
 * wait for GitHub longer than a moment. One run at a time, as the runner's toolkit writes to this process's
 * output and reads its environment.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { runAction } from '../../src/run-action.ts';
import { type ActionHome, prepareStep } from './run-action.ts';

const entryUrl = pathToFileURL(path.resolve(import.meta.dirname, '../../dist/action.js')).href;

let isBusy = false;

export function anActionInProcess(): ActionHome {
  const home = mkdtempSync(path.join(os.tmpdir(), 'bot-'));
  return {
    async run(request) {
      if (isBusy) throw new Error('two runs at once need processes of their own: anActionHome');
      isBusy = true;
      const step = prepareStep(home, request);
      for (const name of ['GITHUB_OUTPUT', 'RUNNER_TEMP']) vi.stubEnv(name, step.env[name]);
      let log = '';
      const stdout = {
        write(text: unknown) {
          log += text;
          return true;
        },
      };
      const written = vi.spyOn(process.stdout, 'write').mockImplementation(stdout.write);
      try {
        const exit = await runAction({
          env: step.env,
          stdout,
          entryUrl,
          directory: step.folder,
          sleep: async () => undefined,
          onInterruption: () => undefined,
        });
        return { exit, log, ...step.read() };
      } finally {
        written.mockRestore();
        vi.unstubAllEnvs();
        isBusy = false;
      }
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
