/** A file of limits to which years were only added holds more against the law, and nobody need approve that. */
import type { Repository } from '../../contracts/ports/repository.ts';
import type { GuardedFile } from '../../schema/types.ts';
import type { Place } from '../places.ts';
import type { Steps } from './steps.ts';

/** @returns the files without those of `limits` that still have every line that they had */
export async function withoutAddedYears(
  repository: Pick<Repository, 'textAt'>,
  { from, to }: Steps,
  limits: readonly (Place | null)[],
  files: readonly GuardedFile[],
): Promise<GuardedFile[]> {
  const kept: GuardedFile[] = [];
  for (const file of files) {
    const isLimits = limits.some((place) => (place?.exactNamesOf(file.path) ?? []).length > 0);
    const isGrown =
      isLimits &&
      file.status === 'modified' &&
      (await hasOnlyGrown(repository, { from, to }, file));
    if (!isGrown) kept.push(file);
  }
  return kept;
}

async function hasOnlyGrown(
  repository: Pick<Repository, 'textAt'>,
  { from, to }: Steps,
  { path }: GuardedFile,
): Promise<boolean> {
  const [before, after] = [await repository.textAt(from, path), await repository.textAt(to, path)];
  if (before === null || after === null) return false;
  const lines = new Set(listLines(after));
  return listLines(before).every((line) => lines.has(line));
}

function listLines(text: string): string[] {
  return text.split(/\r?\n/);
}
