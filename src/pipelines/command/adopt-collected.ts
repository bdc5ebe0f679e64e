/** The tables that were collected from a command, under their names in the judge's database. */
import { GateError } from '../../contracts/errors.ts';
import type { BuildRequest } from '../../contracts/pipeline.ts';
import type { WantedTable } from '../../contracts/ports/sql-work.ts';
import type { Database } from '../../contracts/ports.ts';
import { identifier } from '../../contracts/sql/identifier.ts';
import { attachReadOnly } from '../foreign/attach-tables.ts';
import { plainColumns, requirePlain } from '../foreign/plain-columns.ts';

const ALIAS = 'pipeline_tables';

/**
 * Those that are there, but for the ones whose columns are known: these must be.
 * @throws GateError PIPELINE_TABLE
 */
export async function adoptCollected(
  database: Database,
  {
    file,
    target,
    tables,
    maker,
  }: {
    /** Absolute, in a directory that the database may read. */
    readonly file: string;
    readonly target: BuildRequest['target'];
    readonly tables: readonly WantedTable[];
    readonly maker: string;
  },
): Promise<void> {
  await attachReadOnly(database, file, ALIAS);
  const plain = (await plainColumns(database, [ALIAS])).get(ALIAS);
  for (const { name, columns: needed } of tables) {
    const columns = plain?.get(name);
    if (columns === undefined) {
      if (needed === null) continue;
      const detail =
        'there is none. Leave it in DC_EVENT_GATE_DATABASE or DC_EVENT_GATE_OUTPUT, or declare which tables there are (tables)';
      throw new GateError('PIPELINE_TABLE', { file: maker, table: name, detail });
    }
    const required = (needed ?? []).map((column) => column.name);
    requirePlain([{ table: name, columns: required }], plain, () => maker);
    const kind = target === 'file' ? 'TABLE' : 'VIEW';
    await database.execute(
      `CREATE OR REPLACE ${kind} ${identifier(name)} AS SELECT ${[...columns.keys()].map(identifier).join(', ')} FROM ${ALIAS}.main.${identifier(name)}`,
      maker,
    );
  }
  if (target === 'file') await database.execute(`DETACH ${ALIAS}`, 'result');
}
