/** From the path by which Node was told to run us to what a person types for the same. */
import path from 'node:path';
import { shellWord } from '../../contracts/text/shell-word.ts';

const NAME = 'dc-event-gate';

/**
 * @param script `process.argv[1]`: for an installed program the link that npm has made, not where it leads
 * @param directory in which the person stands, absolute
 */
export function findProgram(
  script: string | undefined,
  directory: string,
  env: NodeJS.ProcessEnv,
): string {
  if (script === undefined) return `npx ${NAME}`;
  // A package's own bin, npx's cache, a shim of Windows: none is on the path of a shell. Nor is what pre-commit keeps.
  const isInPackages = script.split(/[\\/]/).includes('node_modules');
  if (isInPackages || env.PRE_COMMIT === '1') return `npx ${NAME}`;
  if (path.basename(script) === NAME) return NAME;
  const below = path.relative(directory, script);
  return `node ${shellWord(below.startsWith('..') ? script : below)}`;
}
