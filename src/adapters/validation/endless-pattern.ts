/** Notices that a thread has hung in one pattern, on one event, for too long. */
import { GateError } from '../../contracts/errors.ts';
import { shorten } from '../../contracts/text/found.ts';
import { listPatterns, NO_PATTERN } from '../../events/schema/patterns.ts';
import { prepareSchema } from '../../events/schema/prepare-schema.ts';
import type { PartTask } from './messages.ts';
import { type ProgressView, readProgress } from './progress-view.ts';

/** Real patterns take microseconds; even on a machine that does something else, none takes this long. */
const MOST_SECONDS = 30;
const LOOKS = 60;

/**
 * Looks so often that a clock that jumps (a machine that slept) counts as one look.
 * @param onHang called once, with where the thread is
 * @returns ends the watch
 */
export function watchThread(
  memory: SharedArrayBuffer,
  onHang: (at: ProgressView) => void,
  mostSeconds = MOST_SECONDS,
): () => void {
  let last: ProgressView = { records: 0, line: 0, pattern: NO_PATTERN };
  let unchanged = 0;
  const timer = setInterval(
    () => {
      const now = readProgress(memory);
      const hangs = now.pattern !== NO_PATTERN && now.pattern === last.pattern;
      unchanged = hangs && now.records === last.records ? unchanged + 1 : 0;
      last = now;
      if (unchanged < LOOKS) return;
      clearInterval(timer);
      onHang(now);
    },
    (mostSeconds * 1000) / LOOKS,
  );
  timer.unref();
  return () => clearInterval(timer);
}

/** @param task what the thread was at work on */
export function endlessPattern(
  task: PartTask,
  schema: unknown,
  { line, pattern }: ProgressView,
): GateError {
  const found = listPatterns(prepareSchema(schema).json)[pattern];
  const isCounted = task.part.kind === 'records' || task.position === 0;
  return new GateError('PATTERN_ENDLESS', {
    place: isCounted
      ? `${task.file}:${line}`
      : `${task.file} (line ${line} of its part ${task.position + 1})`,
    pattern: shorten(found?.pattern ?? ''),
    pointer: found?.pointer ?? '',
  });
}
