/** What a command prints: handed on line by line up to a limit, and its last lines kept; never all of it. */
import { StringDecoder } from 'node:string_decoder';

/** So much is handed on as it comes. */
const MOST_BYTES = 262_144;
const MOST_LINE = 2_000;
const LAST_LINES = 40;

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
  let unheard = 0;
  const line = (text: string): void => {
    const short = text.length > MOST_LINE ? `${text.slice(0, MOST_LINE)} …` : text;
    last.push(short);
    if (last.length > LAST_LINES) last.shift();
    if (bytes <= MOST_BYTES) hear(short);
    else unheard += 1;
  };
  return {
    stream() {
      const decoder = new StringDecoder('utf8');
      let open = '';
      endings.push(() => {
        if (open !== '') line(open);
      });
      return (chunk) => {
        bytes += chunk.length;
        const [first = '', ...rest] = decoder.write(chunk).split(/\r?\n|\r/);
        // A line that never ends is cut, so that it is not held.
        open = `${open}${first}`.slice(0, MOST_LINE + 1);
        for (const part of rest) {
          line(open);
          open = part.slice(0, MOST_LINE + 1);
        }
      };
    },
    end() {
      for (const ending of endings) ending();
      if (unheard > 0) {
        const shown = last.slice(-unheard);
        hear(
          `… ${(unheard - shown.length).toLocaleString('en-US')} lines are left out here; the last ones:`,
        );
        for (const text of shown) hear(text);
      }
      return last.filter((text) => text.trim() !== '');
    },
  };
}
