/** Patterns of fixtures, as a config lists them: some name files, and with `!` some take files out, wherever they stand. */
import picomatch from 'picomatch';

export interface Patterns {
  readonly wanted: readonly string[];
  /** Without the `!`. */
  readonly left: readonly string[];
}

export function partPatterns(patterns: readonly string[]): Patterns {
  return {
    wanted: patterns.filter((pattern) => !isNegative(pattern)),
    left: patterns.filter(isNegative).map((pattern) => pattern.slice(1)),
  };
}

/** `!(a|b)` is an extended glob, not a negation. */
function isNegative(pattern: string): boolean {
  return pattern.startsWith('!') && pattern[1] !== '(';
}

/** As the files are looked for, but for case: the guard does not know the disk. Names are in NFC. */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const { wanted, left } = partPatterns(patterns);
  if (wanted.length === 0) return () => false;
  const options = { posix: true, nocase: true };
  const asNamed = (pattern: string) => normalised(pattern.normalize('NFC'));
  const isWanted = picomatch(wanted.map(asNamed), options);
  const isLeft = picomatch(left.map(asNamed), { ...options, dot: true });
  return (path) => isWanted(path) && !isLeft(path);
}

/** The folder that a pattern looks below: what comes before its first sign. */
export function folderOf(pattern: string): string {
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
