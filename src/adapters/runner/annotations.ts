/** Pins messages to lines of the diff, within what the runner shows. */
import { type AnnotationProperties, error, warning } from '@actions/core';
import { shortened } from '../../contracts/text/shortened.ts';

export interface RunnerAnnotation {
  readonly level: 'error' | 'warning';
  /** Relative to the workspace. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

/** The runner keeps this many of each level per step, and drops the rest unseen. */
export const ANNOTATIONS_PER_LEVEL = 10;

/** GitHub's limits are 255 characters and 64 KB; a message that long is no longer read. */
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 4_096;

type Level = RunnerAnnotation['level'];

/**
 * @param annotations worst first
 * @param room how many of each level the step may still show
 * @returns how many were left out, by level
 */
export function writeAnnotations(
  annotations: readonly RunnerAnnotation[],
  room: Readonly<Record<Level, number>>,
): Record<Level, number> {
  return {
    error: writeLevel(annotations, 'error', room.error, error),
    warning: writeLevel(annotations, 'warning', room.warning, warning),
  };
}

function writeLevel(
  annotations: readonly RunnerAnnotation[],
  level: Level,
  room: number,
  write: (message: string, properties: AnnotationProperties) => void,
): number {
  const ofLevel = annotations.filter((annotation) => annotation.level === level);
  const shown = ofLevel.slice(0, Math.max(0, room));
  for (const { file, line, title, message } of shown) {
    write(shortened(message, MESSAGE_LIMIT), {
      file,
      startLine: line,
      title: shortened(title, TITLE_LIMIT),
    });
  }
  return ofLevel.length - shown.length;
}
