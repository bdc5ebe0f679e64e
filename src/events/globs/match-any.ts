import { GateError } from '../../contracts/errors.ts';
import { createGlob, type GlobOptions, type TakesName } from './glob.ts';

/**
 * Whether one of several globs takes a name.
 * @throws GateError PATTERN_UNREADABLE
 */
export function matchAny(patterns: readonly string[], options: GlobOptions): TakesName {
  const globs = patterns.map((pattern) => readGlob(pattern, options));
  return (name) => globs.some((takes) => takes(name));
}

function readGlob(pattern: string, options: GlobOptions): TakesName {
  const isNegated = pattern.startsWith('!') && pattern[1] !== '(';
  const glob = isNegated ? null : createGlob(pattern, options);
  if (glob !== null) return glob;
  const detail = isNegated
    ? 'begins with a "!" that negates nothing. Take it out; a name that begins so is written with "\\!"'
    : 'holds a sign of regular expressions that no glob has (as "\\1", "\\b" or "(?<="). Write it with *, **, ?, [ ] and { }, and "/" between folders';
  throw new GateError('PATTERN_UNREADABLE', { pattern, detail });
}
