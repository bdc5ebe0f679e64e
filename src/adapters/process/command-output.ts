/** What a command prints: handed on line by line up to a limit, and its last lines kept; never all of it. */
import { formatCount } from '../../contracts/rate.ts';
import { createLineCutter, MOST_LINE } from './line-cutter.ts';
import { createTail } from './tail.ts';

/** So much is handed on as it comes. */
const MOST_BYTES = 262_144;
const LAST_LINES = 40;

/** And what else a program tells a terminal: many do so where there is none. */
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g');

export interface CommandOutput {
  /** Of one stream of the two: what comes in the middle of a line of the other is a line of its own. */
  stream(): (chunk: Buffer) => void;
  /** What stood at the end without an end of line too. @returns the last lines */
  end(): readonly string[];
}

export function createCommandOutput(hear: (line: string) => void): CommandOutput {
  const last: string[] = [];
  const endings: (() => void)[] = [];
  let bytes = 0;
  const isOver = () => bytes > MOST_BYTES;
  const line = (printed: string): void => {
    const text = printed.replaceAll(COLOURS, '');
    const short = text.length > MOST_LINE ? `${text.slice(0, MOST_LINE)} …` : text;
    last.push(short);
    if (last.length > LAST_LINES) last.shift();
    if (!isOver()) hear(short);
  };
  return {
    stream() {
      const lines = createLineCutter(line);
      const tail = createTail();
      endings.push(() => {
        lines.take(tail.take());
        lines.end();
      });
      return (chunk) => {
        bytes += chunk.length;
        if (isOver()) tail.put(chunk);
        else lines.take(chunk);
      };
    },
    end() {
      for (const ending of endings) ending();
      const lines = last.filter((text) => text.trim() !== '');
      if (isOver()) {
        hear(`… ${formatCount(Math.round(bytes / 1000))} kB in all; the last lines:`);
        for (const text of lines) hear(text);
      }
      return lines;
    },
  };
}
