/** Which files the patterns of a config name. */
import picomatch from 'picomatch';
import { FIXTURE_ENDINGS, fixtureKind, PACKED_ENDINGS } from './fixture-name.ts';
import { matchAny } from './globs/match-any.ts';
import { normalised, splitPatterns } from './pattern-text.ts';

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
  const mayBeWanted = matchAny(asFolded, { nocase: true });
  const folders = wanted.filter(namesOneThing).map(asPath);
  const folded = folders.map(fold);
  return {
    takes: (name) =>
      (isWanted(name) || folders.some((folder) => liesBelow(folder, name))) && !isLeft(name),
    mayTake: (name) =>
      mayBeWanted(name) || folded.some((folder) => liesBelow(folder, name.toLowerCase())),
    leavesOut: isLeft,
  };
}

/** Whether a pattern has no sign in it: it names a file, or a folder with all fixtures below it. */
export function namesOneThing(pattern: string): boolean {
  const { isGlob, isBrace = false, isExtglob = false } = picomatch.scan(pattern);
  return !(isGlob || isBrace || isExtglob);
}

/** The path that such a pattern names. */
export function asPath(pattern: string): string {
  return normalised(pattern.replace(/\\(.)/g, '$1'));
}

/** What a folder stands for; names that start with a dot are left out, as by `*`. */
export function fixturesBelow(folder: string): string {
  const [names, packed] = [FIXTURE_ENDINGS, PACKED_ENDINGS].map((all) => all.join(','));
  return `${normalised(folder)}/**/*.{${names}}{,.{${packed}}}`.replace(/^\.\//, '');
}

function liesBelow(folder: string, name: string): boolean {
  if (folder !== '.' && !name.startsWith(`${folder}/`)) return false;
  const rest = folder === '.' ? name : name.slice(folder.length + 1);
  return fixtureKind(rest) !== null && !/(?:^|\/)\./.test(rest);
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The folder that a pattern looks below: what comes before its first sign. */
export function fixedFolder(pattern: string): string {
  return normalised(picomatch.scan(normalised(pattern)).base);
}
