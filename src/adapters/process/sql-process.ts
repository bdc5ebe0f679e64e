/** One process that runs foreign SQL, asked over its channel. */
import { fork } from 'node:child_process';
import { type ErrorFacts, GateError, isErrorCode } from '../../contracts/errors.ts';
import { isRecord } from '../../contracts/measured/answers.ts';
import type { SqlQuestion, SqlResult, SqlTask } from '../../contracts/ports/sql-processes.ts';
import { neededEnvironment } from './needed-environment.ts';
import { endTree, OWN_GROUP } from './process-tree.ts';
import { askOver } from './question.ts';

/** Until the first script: Node starts, and DuckDB's library may have to be fetched. */
const START_SECONDS = 600;

export interface SqlProcess {
  /** @throws GateError */
  ask(
    question: SqlQuestion,
    task: Pick<SqlTask, 'name' | 'limits' | 'onScript'>,
  ): Promise<SqlResult>;
  /** What runs there now, as a sentence calls it; null before the first script. */
  readonly script: string | null;
  /** Ends it, whatever it does; whoever waits for an answer is told that it ended. */
  kill(): void;
  /** The same, and whoever waits is told nothing any more. */
  drop(): void;
  /** Once it has ended. */
  readonly ended: Promise<void>;
}

/**
 * @param worker the bundle of `worker.ts`, absolute
 * @param scratch absolute folder for its temporary directories
 */
export function forkSqlProcess(
  worker: string,
  duckdbPath: string | null,
  scratch: string,
): SqlProcess {
  const child = fork(worker, ['sql'], {
    ...OWN_GROUP,
    execArgv: [],
    env: { ...neededEnvironment(duckdbPath), RUNNER_TEMP: scratch },
    // What DuckDB says when it aborts is no sentence for a person.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const asking = askOver(child);
  const kill = () => endTree(child);
  let script: string | null = null;
  return {
    ended,
    kill,
    get script() {
      return script;
    },
    drop() {
      asking.drop();
      kill();
    },
    async ask(question, { name, limits, onScript }) {
      script = null;
      const result = await asking.ask({
        message: question,
        seconds: START_SECONDS,
        fail: (how, detail) => {
          const file = script ?? name;
          if (how === 'ended') return new GateError('SQL_CRASHED', { file, detail });
          return new GateError('SQL_TIMEOUT', {
            file,
            seconds: script === null ? START_SECONDS : limits.seconds,
            hint: HINTS[limits.clock],
          });
        },
        hear(reply, settle) {
          const { kind, code, facts, detail, result } = isRecord(reply) ? reply : {};
          if (kind === 'script') {
            if (script === null || limits.clock === 'script') settle.restart(limits.seconds);
            script = String(detail);
            onScript?.(script);
          } else if (kind === 'result') settle.resolve(result);
          else if (kind === 'error' && isErrorCode(code))
            settle.reject(new GateError(code, facts as ErrorFacts));
          else settle.reject(new Error(String(detail)));
        },
      });
      return String(result);
    },
  };
}

const HINTS = {
  task: 'Make it faster, or raise pipeline.timeout.',
  script: 'Make the query faster; a rule has at most 60 s.',
} as const;
