/** What pipelines in SQL have in common: the text of their parts, and their steps one by one. */
import type { PipelineSteps } from '../../contracts/pipeline.ts';
import type { Script, Scripts } from '../../contracts/sql/script.ts';
import { normalised } from '../../contracts/sql/sql-statements.ts';
import { loadEvents, rebuildBalances } from './reconstruct.ts';
import { BUILTIN_SCRIPTS } from './scripts.ts';
import { writeAllSnapshots } from './snapshots.ts';

/** By the name of the file, so that a folder's script stands against the built-in one. */
export function fingerprint(scripts: Scripts): Readonly<Record<string, string>> {
  const { ground, ...others } = scripts;
  // The built-in figures are the gate's, not the pipeline's.
  const figures = ground.sql === BUILTIN_SCRIPTS.ground.sql ? [] : [ground];
  const all: readonly Script[] = [...figures, ...Object.values(others)];
  return Object.fromEntries(all.map((script) => [baseName(script), normalised(script.sql)]));
}

function baseName({ name }: Script): string {
  return name.split('/').at(-1) ?? name;
}

export function sqlSteps(scripts: Scripts): PipelineSteps {
  return {
    async prepare(database) {
      await database.execute(scripts.tables.sql, scripts.tables.name);
      await database.execute(scripts.ground.sql, scripts.ground.name);
      await database.execute(scripts.macros.sql, scripts.macros.name);
    },
    load: (database, request) => loadEvents(database, { ...request, scripts }),
    balances: (database, hear) =>
      rebuildBalances(database, scripts, (script) => hear?.(baseName(scripts[script]))),
    snapshots(database, hear) {
      hear?.(baseName(scripts.weeklySnapshots));
      return writeAllSnapshots(database, scripts.weeklySnapshots);
    },
  };
}
