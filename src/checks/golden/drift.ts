/** What changed since a base, around a golden case that differs: who owes the explanation. */
import type { GoldenDrift } from '../../schema/types.ts';

export interface CasePlaces {
  /** Folder of the expected files. */
  readonly expected: string;
  readonly events: string;
  /** Files, and folders, that decide how events are rebuilt and judged. */
  readonly code: readonly string[];
  /** Of a command, which may read any file: whether a file is none of those that the gate reads itself. */
  readonly mayBeCode?: (file: string) => boolean;
}

/** Files of code that are named. */
const MOST_FILES = 20;

/** @param changed paths relative to the workspace */
export function findDrift(
  changed: readonly string[],
  { expected, events, code, mayBeCode = () => false }: CasePlaces,
): GoldenDrift {
  const isBelow = (file: string, place: string) => file === place || file.startsWith(`${place}/`);
  const ofCode = changed.filter(
    (file) => code.some((place) => isBelow(file, place)) || mayBeCode(file),
  );
  return {
    expected: changed.some((file) => isBelow(file, expected)),
    events: changed.some((file) => isBelow(file, events)),
    code: ofCode.length > 0,
    codeFiles: ofCode.slice(0, MOST_FILES),
  };
}
