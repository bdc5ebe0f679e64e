import { GitHubRefusal } from '../contracts/github-refusal.ts';
import type { Console } from '../contracts/ports.ts';

/**
 * Does something on GitHub that no verdict hangs on. What GitHub refuses is said, and is no failure.
 * @returns what a person should know
 */
export async function noteRefusal(console: Console, work: () => Promise<void>): Promise<string[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
    console.note(error.message);
    return [error.message];
  }
}
