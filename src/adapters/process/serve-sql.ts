/** The side of the process that runs foreign SQL: questions in; which script it is in, and a result, out. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { GateError } from '../../contracts/errors.ts';
import type { Announce, SqlQuestion, SqlResult } from '../../contracts/ports/sql-processes.ts';

type Reply =
  | { readonly kind: 'script'; readonly detail: string }
  | { readonly kind: 'result'; readonly result: SqlResult }
  | { readonly kind: 'error'; readonly code: string; readonly facts: object }
  | { readonly kind: 'bug'; readonly detail: string };

/** Answers one question after the other, for as long as there is a parent. */
export function serveSql(
  answer: (question: SqlQuestion, announce: Announce) => Promise<SqlResult>,
): void {
  preferAsVictim();
  // Whatever DuckDB is doing then.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // Ctrl-C reaches the whole group of processes; the parent ends this one when it has said so.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => undefined);
  const announce: Announce = (script) => say({ kind: 'script', detail: script });
  process.on('message', async (question: SqlQuestion) => {
    await say(
      await answer(question, announce).then(
        (result): Reply => ({ kind: 'result', result }),
        errorReply,
      ),
    );
  });
}

function errorReply(error: unknown): Reply {
  if (error instanceof GateError) return { kind: 'error', code: error.code, facts: error.facts };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'bug', detail };
}

/** @returns once it is on its way: what comes next may end the process */
function say(reply: Reply): Promise<void> {
  return new Promise((resolve) => {
    if (process.connected) process.send?.(reply, () => resolve());
    else resolve();
  });
}

/** Where the machine runs out of memory, Linux ends this process first, and not the judge. */
function preferAsVictim(): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/oom_score_adj', '800');
  } catch (error) {
    // A sandbox may forbid it; then the limits alone must do.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
