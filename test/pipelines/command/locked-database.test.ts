/** A database that somebody still writes to when it is to be read. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { attachWarehouse } from '../../../src/pipelines/command/attach-warehouse.ts';
import { warehouse } from '../../support/duckdb.ts';

const home = mkdtempSync(path.join(os.tmpdir(), 'locked-'));
const root = path.resolve(import.meta.dirname, '../../..');
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('a database that a process has open is said to be locked, and what to do', async () => {
  const file = path.join(home, 'warehouse.duckdb');
  const script = `import { DuckDBInstance } from '@duckdb/node-api';
    const instance = await DuckDBInstance.create(process.argv[1]);
    await (await instance.connect()).run('CREATE TABLE t (a INTEGER)');
    console.log('open'); setTimeout(() => instance.closeSync(), 60_000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const database = await warehouse.open({ path: null, readable: [home] });
  try {
    await once(holder.stdout, 'data');
    const parties = { maker: 'dbt build', madeBy: 'v1.5.6', reader: 'v1.5.6' };
    await expect(attachWarehouse(database, file, parties)).rejects.toMatchObject({
      code: 'COMMAND_DATABASE',
      message:
        '"dbt build" left a file at DC_EVENT_GATE_DATABASE that is locked by a process that still has it open. Close the connection before the command ends, and let it wait for what it starts.',
    });
  } finally {
    database.close();
    holder.kill('SIGKILL');
  }
});
