/** Patterns of fixtures, as a config lists them: some name files, and with `!` some take files out, wherever they stand. */
import picomatch from 'picomatch';
import { matchAny } from './globs/match-any.ts';

export interface Patterns {
  readonly wanted: readonly string[];
  /** Without the `!`. */
  readonly left: readonly string[];
}

export function splitPatterns(patterns: readonly string[]): Patterns {
  return {
    wanted: patterns.filter((pattern) => !isNegative(pattern)),
    left: patterns.filter(isNegative).map((pattern) => pattern.slice(1)),
  };
}

/** `!(a|b)` is an extended glob, not a negation. */
function isNegative(pattern: string): boolean {
  return pattern.startsWith('!') && pattern[1] !== '(';
}

/** A pattern that matches the path and nothing else. */
export function literalPattern(path: string): string {
  return path.replace(/[\\!*?[\](){}|@+]/g, '\\$&');
}

/** Which names the patterns take, for one who has only names and does not know the disk. */
export interface Matcher {
  /** As the files are looked for: case counts. */
  takes(name: string): boolean;
  /** The same on a disk that knows no case and no two ways to write an é. @param folded in NFC */
  mayTake(folded: string): boolean;
  /** Taken out by a `!` pattern; case counts. */
  leavesOut(name: string): boolean;
}

export function createMatcher(patterns: readonly string[]): Matcher {
  const { wanted, left } = splitPatterns(patterns);
  const asFolded = wanted.map((pattern) => normalised(pattern.normalize('NFC')));
  const isWanted = matchAny(wanted.map(normalised), {});
  const isLeft = matchAny(left.map(normalised), {});
  return {
    takes: (name) => isWanted(name) && !isLeft(name),
    mayTake: matchAny(asFolded, { nocase: true }),
    leavesOut: isLeft,
  };
}

/** The folder that a pattern looks below: what comes before its first sign. */
export function fixedFolder(pattern: string): string {
  return normalised(picomatch.scan(normalised(pattern)).base);
}

/** A path of the workspace without `.`, `//` and what `..` takes back; `.` for the workspace itself. */
export function normalised(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.length === 0 ? '.' : steps.join('/');
}
