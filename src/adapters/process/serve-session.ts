import process from 'node:process';
import { GateError } from '../../contracts/errors.ts';
import type { MeasuredRequest } from '../../contracts/measured/messages.ts';
import { type Ending, endRun, onInterruption } from './interruption.ts';

/** What goes over the channel: one question, one answer or the words of what went wrong; before it, how far it is. */
type Reply =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'error'; readonly detail: string }
  | { readonly kind: 'progress'; readonly label: string; readonly fraction: number };

/**
 * Answers the parent's questions one by one, until it asks to close or is gone.
 */
export function serveSession(
  answer: (request: MeasuredRequest) => Promise<unknown>,
  ending: Ending,
): void {
  process.on('disconnect', () => void endRun(ending, 0));
  onInterruption(ending, () => undefined);
  process.on('message', async (request: MeasuredRequest) => {
    const reply = await answer(request).then(
      (value): Reply => ({ kind: 'answer', answer: value }),
      (error: unknown): Reply => ({ kind: 'error', detail: errorText(error) }),
    );
    say(reply, () => {
      if (request.ask === 'close') process.disconnect();
    });
  });
}

export function sayProgress(label: string, fraction: number): void {
  say({ kind: 'progress', label, fraction });
}

/** Nothing is said where there is no parent any more. */
function say(reply: Reply, done: () => void = () => undefined): void {
  if (process.connected) process.send?.(reply, done);
}

function errorText(error: unknown): string {
  if (error instanceof GateError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
