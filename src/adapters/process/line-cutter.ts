/** A stream of bytes as lines. */
import { StringDecoder } from 'node:string_decoder';

export const MOST_LINE = 2_000;

export function createLineCutter(line: (text: string) => void) {
  const decoder = new StringDecoder('utf8');
  let open = '';
  return {
    take(chunk: Buffer): void {
      const [first = '', ...rest] = decoder.write(chunk).split(/\r?\n|\r/);
      // A line that never ends is cut, so that it is not held.
      open = `${open}${first}`.slice(0, MOST_LINE + 1);
      for (const part of rest) {
        line(open);
        open = part.slice(0, MOST_LINE + 1);
      }
    },
    end(): void {
      if (open !== '') line(open);
    },
  };
}
