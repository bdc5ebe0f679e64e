/** A team's folder of SQL: its files take the place of the reference's. */
import { GateError } from '../../contracts/errors.ts';
import type { Workspace } from '../../contracts/ports.ts';
import type { Scripts } from '../../contracts/sql/script.ts';
import { sqlFilesIn } from '../../contracts/sql/sql-files.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import { BUILTIN_SCRIPTS } from '../reference/scripts.ts';

const REPLACEABLE = ['tables', 'ingest', 'balances', 'annualLimits', 'weeklySnapshots'] as const;

/**
 * @param builtin what the folder does not replace
 * @throws GateError PIPELINE_FOLDER where the folder holds none of the files, or an .sql file that no
 *   step would run
 */
export async function loadScripts(
  path: string,
  workspace: Workspace,
  builtin: Scripts,
): Promise<Scripts> {
  const { files, strays } = await sqlFilesIn(workspace, path);
  const known = REPLACEABLE.map((step) => BUILTIN_SCRIPTS[step].name);
  const unknown =
    files.find((file) => !known.includes(file)) ??
    strays.find((file) =>
      isMeantFor(
        file,
        known.filter((name) => !files.includes(name)),
      ),
    );
  if (unknown !== undefined || files.length === 0) {
    const detail =
      unknown === undefined ? 'there is none of its files' : unknownDetail(unknown, known);
    throw new GateError('PIPELINE_FOLDER', { path, detail, known: known.join(', ') });
  }
  const own = await Promise.all(
    REPLACEABLE.filter((step) => files.includes(BUILTIN_SCRIPTS[step].name)).map(async (step) => {
      const name = `${path}/${BUILTIN_SCRIPTS[step].name}`;
      return [step, { name, sql: await workspace.readText(name), builtin: false }] as const;
    }),
  );
  return { ...builtin, ...Object.fromEntries(own) };
}

/** The built-in one would run in its place. Folders below may hold other SQL. */
function isMeantFor(stray: string, missing: readonly string[]): boolean {
  const name = stray.slice(stray.lastIndexOf('/') + 1).toLowerCase();
  return !stray.includes('/') || missing.includes(name);
}

function unknownDetail(file: string, known: readonly string[]): string {
  const meant = nearest(file, known);
  return `no step runs ${file}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
}
