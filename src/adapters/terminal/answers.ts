import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Lines in the order in which they are typed, whether or not somebody waits for them yet. */
export function createAnswers(input: Readable) {
  const typed: string[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  let reader: Interface | null = null;
  let isOver = false;
  const hand = (line: string | null): void => {
    const next = waiting;
    waiting = null;
    if (next !== null) next(line);
    else if (line !== null) typed.push(line);
  };
  const listen = (): void => {
    reader ??= createInterface({ input, terminal: false })
      .on('line', (line) => hand(line.trim()))
      .on('close', () => {
        isOver = true;
        hand(null);
      });
  };
  return {
    next(): Promise<string | null> {
      listen();
      const line = typed.shift();
      if (line !== undefined || isOver) return Promise.resolve(line ?? null);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close: () => reader?.close(),
  };
}
