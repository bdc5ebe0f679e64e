/** Faults that show only beside a base: the guard of a commit, and the work of two scripts, counted without a clock. */
import { onTestFinished } from 'vitest';
import { compareWithBase } from '../../../src/checks/benchmarks/hold-work.ts';
import { profiled } from '../../../src/checks/benchmarks/profiled.ts';
import type { WorkPass } from '../../../src/contracts/measured/messages.ts';
import type { Scripts } from '../../../src/contracts/sql/script.ts';
import { reconstruct } from '../../../src/pipelines/reference/reconstruct.ts';
import { BUILTIN_SCRIPTS } from '../../../src/pipelines/reference/scripts.ts';
import type { Report } from '../../../src/schema/types.ts';
import { warehouse } from '../../support/duckdb.ts';
import { aGitRepository } from '../../support/git-repository.ts';
import { CONFIG, FIXTURES, guardTeam, startTeam } from '../../support/guarded-team.ts';
import { aBenchmark } from '../../support/report.ts';
import { spooled } from '../../support/spool.ts';
import { somePeople } from './people.ts';

/** @returns what the check found */
export type ComparedFault = () => Promise<Partial<Report>>;

export const COMPARED_FAULTS: Readonly<Record<string, ComparedFault>> = {
  'loosened-setting': async () => {
    const repo = aGitRepository();
    onTestFinished(() => repo.remove());
    const withRate = (rate: number) => `${FIXTURES}validation: {minimum-rate: ${rate}}\n`;
    const target = startTeam(repo, { [CONFIG]: withRate(99) });
    repo.commit('Fewer alarms', { [CONFIG]: withRate(95) });
    const { report } = await guardTeam(repo, { target });
    return { guard: report };
  },
  'slower-script': async () => {
    const { balances } = BUILTIN_SCRIPTS;
    const join = 'LEFT JOIN standing USING (participation)';
    if (!balances.sql.includes(join)) throw new Error(`balances.sql does not hold ${join}`);
    const slower = `LEFT JOIN (SELECT participation AS own, * EXCLUDE (participation) FROM standing) AS standing ON abs(participation - own) < 1`;
    const sql = balances.sql.replace(join, slower);
    const [base, head] = [
      await countWork(BUILTIN_SCRIPTS),
      await countWork({ ...BUILTIN_SCRIPTS, balances: { ...balances, sql } }),
    ];
    // Bytes of memory are not the same on every system.
    const work = compareWithBase('base', 'bbbbbbbbbbbb', base, { pass: head, demoted: [] }, 0, [
      'memory',
    ]);
    return { benchmarks: aBenchmark({ work: { ...work, notice: null } }) };
  },
};

function countWork(scripts: Scripts): Promise<WorkPass> {
  return spooled(somePeople(), async (spool, directory) => {
    const opened = await warehouse.open({ path: null, readable: [directory], threads: 1 });
    const database = profiled(opened);
    try {
      await reconstruct(database, { spool, asOf: null, scripts });
      return { scripts: database.work(), rowsWritten: {}, databaseBytes: 0 };
    } finally {
      database.close();
    }
  });
}
