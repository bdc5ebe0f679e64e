/** The way of one pattern through the folders: where it starts, which it enters, what it takes there. */
import picomatch from 'picomatch';
import { normalised } from '../pattern-text.ts';
import type { TakesName } from './glob.ts';
import { matchAny } from './match-any.ts';

export interface Walk {
  /** Where all lies that may be taken; `.` for the workspace. */
  readonly start: string;
  /** Whether something below this folder may be taken. */
  enters(folder: string): boolean;
  takes(name: string): boolean;
}

/**
 * @param left what `!` patterns take out, without the `!`
 * @throws GateError PATTERN_UNREADABLE
 */
export function createWalk(pattern: string, left: readonly string[]): Walk {
  const wanted = normalised(pattern);
  const isWanted = matchAny([wanted], {});
  const isLeft = matchAny(left.map(normalised), {});
  const mayLieBelow = matchFolders(wanted);
  return {
    start: findStart(wanted),
    enters: (folder) => mayLieBelow(folder) && !isLeft(folder),
    takes: (name) => isWanted(name) && !isLeft(name),
  };
}

/** Step by step, until `**`, below which every folder may hold something. */
function matchFolders(pattern: string): TakesName {
  const parts = splitParts(pattern).map((part) => ({ part, takes: matchAny([part], {}) }));
  return (folder) => {
    for (const [at, step] of folder.split('/').entries()) {
      const known = parts[at];
      if (known === undefined) return false;
      // A part that is several steps, in braces: what lies below is left to the whole pattern.
      if (known.part.includes('/')) return true;
      if (!known.takes(step)) return false;
      if (known.part === '**') return true;
    }
    return true;
  };
}

/** The folders that a pattern names outright. A folder may itself be what `**` at the end takes. */
function findStart(pattern: string): string {
  const parts = splitParts(pattern);
  const first = parts.findIndex((part) => picomatch.scan(part).isGlob);
  const isOpen = first === parts.length - 1 && parts[first] === '**';
  const named = first === -1 ? parts.length - 1 : first;
  const start = parts.slice(0, isOpen ? Math.max(named - 1, 0) : named);
  return start.length === 0 ? '.' : start.join('/').replaceAll('\\', '');
}

function splitParts(pattern: string): readonly string[] {
  const { parts = [] } = picomatch.scan(pattern, { parts: true });
  return parts.length === 0 ? [pattern] : parts;
}
