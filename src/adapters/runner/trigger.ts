/** What started the workflow, from the runner's variables. What they mean is the core's to say. */
import { readFileSync } from 'node:fs';
import { GateError } from '../../contracts/errors.ts';
import type { Trigger } from '../../contracts/ports/trigger.ts';

/**
 * Where a variable is not set there is no GitHub, and nothing but the gate is done.
 * @throws GateError FILE_UNREADABLE
 */
export function readTrigger(env: NodeJS.ProcessEnv): Trigger {
  return {
    event: env.GITHUB_EVENT_NAME ?? '',
    payload: readPayload(env.GITHUB_EVENT_PATH),
    repository: env.GITHUB_REPOSITORY ?? '',
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    runId: Number(env.GITHUB_RUN_ID ?? 0),
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    workflow: readWorkflow(env),
    action: env.GITHUB_ACTION_REPOSITORY ?? '',
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
  };
}

/** `owner/name/.github/workflows/gate.yml@refs/heads/main` */
function readWorkflow({
  GITHUB_WORKFLOW_REF: ref = '',
  GITHUB_REPOSITORY: own,
}: NodeJS.ProcessEnv) {
  const [, repository, file] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(ref) ?? [];
  return repository === own ? (file ?? '') : '';
}

/** Not to know which pull request this is would be to judge it without what protects the expectations. */
function readPayload(file: string | undefined): unknown {
  if (!file) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const detail = `the event that started the run: ${(cause as Error).message}`;
    throw new GateError('FILE_UNREADABLE', { file, detail }, { cause });
  }
}
