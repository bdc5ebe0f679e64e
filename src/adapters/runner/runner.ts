/** The GitHub Actions runner: what it gives us, and the four ways in which it shows what we found. */
import { error, setSecret, warning } from '@actions/core';
import type { Console } from '../../contracts/ports.ts';
import { ANNOTATIONS_PER_LEVEL, type RunnerAnnotation, writeAnnotations } from './annotations.ts';
import { type RunnerInputs, readInputs } from './inputs.ts';
import { createLog, type LogOptions } from './log.ts';
import { type RunnerOutputs, writeOutputs } from './outputs.ts';
import { writeSummary } from './summary.ts';

export interface Runner {
  readonly console: Console;
  readonly inputs: RunnerInputs;
  /** Worst first; what is beyond the runner's limit is counted in the log. */
  annotate(annotations: readonly RunnerAnnotation[]): void;
  /** The full text, then shorter ones for when it does not fit. */
  summarize(texts: readonly string[]): Promise<void>;
  output(outputs: RunnerOutputs): void;
  /** Something to know beside the verdict, that belongs to no line. It takes one of the ten warnings. */
  warn(message: string): void;
  /** From now on the runner hides this text wherever it is said. */
  hide(secret: string): void;
  /**
   * An error of the step that belongs to no line. It takes one of the ten errors, so it comes before
   * `annotate`, which fills the rest. The exit code is the entry's to set.
   */
  fail(message: string): void;
}

/** Works without any of the runner's variables too; then there is nothing but the log. */
export function createRunner(options: LogOptions): Runner {
  const { env } = options;
  const console = createLog(options);
  const room = { error: ANNOTATIONS_PER_LEVEL, warning: ANNOTATIONS_PER_LEVEL };
  return {
    console,
    inputs: readInputs(env),
    annotate(annotations) {
      const left = writeAnnotations(annotations, room);
      if (left.error + left.warning > 0) {
        console.note(
          `Not annotated, but in the report: ${left.error} errors, ${left.warning} warnings.`,
        );
      }
    },
    async summarize(texts) {
      if (!env.GITHUB_STEP_SUMMARY) return;
      const choice = await writeSummary(env, texts);
      if (choice === null) console.note('The step summary is full, so the report is not in it.');
      else if (choice > 0)
        console.note('The full report does not fit the step summary; a shorter one is there.');
    },
    output: (outputs) => writeOutputs(env, outputs),
    warn(message) {
      room.warning -= 1;
      warning(message);
    },
    hide: setSecret,
    fail(message) {
      room.error -= 1;
      error(message);
    },
  };
}
