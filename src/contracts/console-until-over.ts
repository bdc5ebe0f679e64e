import type { Console } from './ports.ts';
import { untilOver } from './until-over.ts';

export interface InterruptibleConsole extends Console {
  /** Whether the result was given before the end. */
  readonly hasResult: boolean;
}

/** A console that says nothing any more when the run is over: after the last sentence comes no verdict. */
export function consoleUntilOver(console: Console, signal: AbortSignal): InterruptibleConsole {
  let hasResult = false;
  return {
    get hasResult() {
      return hasResult;
    },
    colour: console.colour,
    width: console.width,
    result(text) {
      if (signal.aborted) return;
      hasResult = true;
      console.result(text);
    },
    stream: (chunks) => untilOver(signal, () => console.stream(chunksUntilOver(chunks, signal))),
    note(text) {
      if (!signal.aborted) console.note(text);
    },
    detail(text) {
      if (!signal.aborted) console.detail(text);
    },
    progress(label, fraction, count) {
      if (!signal.aborted) console.progress(label, fraction, count);
    },
    group: (label, work) => untilOver(signal, () => console.group(label, work)),
    watch: (label, work) => untilOver(signal, () => console.watch(label, work)),
  };
}

function* chunksUntilOver(chunks: Iterable<string>, signal: AbortSignal): Generator<string> {
  for (const chunk of chunks) {
    if (signal.aborted) return;
    yield chunk;
  }
}
