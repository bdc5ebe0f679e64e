import type { FileValidation } from '../contracts/ports/fixtures.ts';

/** A count of files, added up. */
export function total(
  files: readonly FileValidation[],
  of: (file: FileValidation) => number,
): number {
  return files.reduce((sum, file) => sum + of(file), 0);
}
