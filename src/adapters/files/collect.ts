import { stat } from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';
import type { FixtureFile } from '../../contracts/ports/fixtures.ts';
import { FORMATS_READ, fixtureKind } from '../../events/fixture-name.ts';
import { asPath, fixturesBelow, namesOneThing } from '../../events/fixture-patterns.ts';
import { createWalk } from '../../events/globs/walk.ts';
import { splitPatterns } from '../../events/pattern-text.ts';
import { crawl } from './crawl.ts';
import { createListing } from './listing.ts';
import { locateFile } from './locate.ts';
import { findUnfetched } from './unfetched.ts';

/**
 * The fixture files that globs match, in code point order, each file once (a link to a file that is
 * matched too adds nothing). `*` and `**` leave out names that start with a dot, as a shell does; a
 * pattern that writes the dot finds them. Case counts. A `!` pattern takes out, wherever it stands.
 *
 * @param root absolute, free of links
 * @param placeOf where a person finds a pattern, or (null) the list of them, for the error
 * @throws GateError PATTERN_*, FILE_*: nothing that a pattern matches is left out in silence
 */
export async function collectFixtures(
  root: string,
  patterns: readonly string[],
  placeOf: (pattern: string | null) => string,
): Promise<FixtureFile[]> {
  const { wanted: positive, left } = splitPatterns(patterns);
  const negative = left.filter((pattern) => !leadsOut(pattern));
  if (positive.length === 0) throw new GateError('PATTERN_NONE', { key: placeOf(null) });

  const matched = new Set<string>();
  for (const pattern of positive) {
    if (leadsOut(pattern))
      throw new GateError('PATTERN_OUTSIDE', { pattern, key: placeOf(pattern) });
    const files = await match(root, pattern, negative);
    if (files.length === 0)
      throw new GateError('PATTERN_EMPTY', { pattern, key: placeOf(pattern) });
    for (const file of files) matched.add(file);
  }

  const byRealPath = new Map<string, FixtureFile>();
  for (const file of [...matched].sort(byCodePoint)) {
    const { real, size } = await locateFile(root, file);
    const kind = fixtureKind(file);
    if (kind === null) throw new GateError('FILE_FORMAT', { file, formats: FORMATS_READ });
    const isItself = path.resolve(root, file) === real;
    if (isItself || !byRealPath.has(real)) byRealPath.set(real, { path: file, ...kind, size });
  }
  return [...byRealPath.values()].sort((a, b) => byCodePoint(a.path, b.path));
}

/** Files that one pattern matches, and directories with the name of a fixture. */
async function match(root: string, pattern: string, ignore: readonly string[]): Promise<string[]> {
  if (pattern === '') return [];
  const wanted = await asPattern(root, pattern);
  const listing = createListing(root, /(?:^|[/{,(|])\.(?!\.?\/)/.test(pattern));
  const { found, emptyFolders } = await crawl(root, listing, createWalk(wanted, ignore));
  const [failure] = listing.failures.sort((a, b) =>
    byCodePoint(`${a.facts.file}`, `${b.facts.file}`),
  );
  if (failure !== undefined) throw failure;
  const unfetched = await findUnfetched(root, emptyFolders);
  if (unfetched !== null) throw new GateError('FILE_SUBMODULE', { file: unfetched });
  return found
    .filter(({ name, isFolder }) => !isFolder || fixtureKind(name) !== null)
    .map(({ name }) => name);
}

/** The name of a folder stands for the fixtures below it. */
async function asPattern(root: string, pattern: string): Promise<string> {
  if (!namesOneThing(pattern)) return pattern;
  const found = await stat(path.resolve(root, asPath(pattern))).catch(() => null);
  return found?.isDirectory() ? fixturesBelow(pattern) : pattern;
}

function leadsOut(pattern: string): boolean {
  return path.isAbsolute(pattern) || /^\.\.(?:\/|$)/.test(path.posix.normalize(pattern));
}

/** Bytes of UTF-8 sort as code points do; JavaScript's own order is that of UTF-16. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
