/** Patterns of fixtures, as a config lists them: some name files, and with `!` some take files out, wherever they stand. */

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
