/** The folder that the gate looks at: the workspace, or one below it that the workflow names. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '../../contracts/errors.ts';

/**
 * A link on the way is refused: a pull request could put one in the place of a folder, and then nothing of
 * what it changed would be held against what was there.
 * @param named by the input, or undefined
 * @throws GateError WORKING_DIRECTORY
 */
export function findWorkingDirectory(workspace: string, named: string | undefined): string {
  if (named === undefined) return workspace;
  try {
    const root = realpathSync(workspace);
    const wanted = path.resolve(root, named);
    const real = realpathSync(wanted);
    const relative = path.relative(root, real);
    const isOutside = relative.split(path.sep)[0] === '..' || path.isAbsolute(relative);
    if (real === wanted && !isOutside) return real;
    throw new GateError('WORKING_DIRECTORY', { folder: named, detail: `it leads to ${real}` });
  } catch (error) {
    if (error instanceof GateError) throw error;
    const detail = `it cannot be found (${(error as NodeJS.ErrnoException).code})`;
    throw new GateError('WORKING_DIRECTORY', { folder: named, detail }, { cause: error });
  }
}
