/** A team's own rules run over a copy of the tables, in the process that is there for it. */
import type { Announce, SqlQuestion, SqlResult } from '../../contracts/ports/sql-processes.ts';
import type { RulesWork } from '../../contracts/ports/sql-work.ts';
import type { Warehouse } from '../../contracts/ports.ts';
import { withoutEnd } from '../../contracts/sql/sql-statements.ts';
import { announced } from '../../pipelines/foreign/announced.ts';
import { attachSql } from '../../pipelines/foreign/export-tables.ts';
import { openedFor } from '../../pipelines/foreign/opened-for.ts';
import { provideHistory } from '../../pipelines/reference/reconstruct.ts';

/**
 * @param name of the result; unknown to the rules
 * @throws GateError SQL_FAILED with the rule's file, SQL_MEMORY, SQL_DISK
 */
export async function findByForeignRules(
  warehouse: Warehouse,
  { directory, files, few, memory, disk }: SqlQuestion,
  { rules, asOf }: RulesWork,
  announce: Announce,
  name: string,
): Promise<SqlResult> {
  const [copy = null] = files;
  const opened = await warehouse.open({
    path: copy,
    readable: [directory],
    limits: { memory, disk },
    ...openedFor(few),
  });
  const database = announced(opened, announce, []);
  const result = { file: `${directory}/${name}.duckdb`, alias: name, few };
  try {
    await provideHistory(database, asOf);
    await database.execute(attachSql(result), 'result');
    // A rule is a query: one that closes our bracket to go on with other statements is none.
    for (const [index, rule] of rules.entries())
      await database.executeOne(
        // In one line, so that lines in DuckDB's words are those of the rule's file.
        `CREATE TABLE ${name}.main.found_${index} AS SELECT event_id, message FROM (${withoutEnd(rule.sql)}
        ) AS found`,
        rule.name,
      );
    await database.execute(`CHECKPOINT ${name}`, 'result');
    return result.file;
  } finally {
    opened.close();
  }
}
