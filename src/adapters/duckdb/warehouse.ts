/** DuckDB behind the `Warehouse` port. The library is loaded on first use: not every command needs it. */
import { randomUUID } from 'node:crypto';
import type { Database, DatabaseOptions, OwnLimits, Warehouse } from '../../contracts/ports.ts';
import { quoted } from '../../contracts/sql/sql-literal.ts';
import { CLOSED, loadClient, type NodeApi } from './client.ts';
import { createDatabase } from './database.ts';
import type { Running } from './running.ts';

/**
 * @param load gives the node-api module, once its native library has been found and checked
 * @param own what a database without limits of its own may take; null: DuckDB's share of the machine
 */
export function createWarehouse(
  load: () => Promise<NodeApi>,
  running: Running,
  own: OwnLimits | null = null,
): Warehouse {
  return {
    version: async () => (await load()).version(),
    open: async (options) => open(await loadClient(load), options, running, own),
  };
}

/** Texts take a third less time to write, and as much space, than in the form that DuckDB would choose. */
const QUICK_FORM = { storage_compatibility_version: 'v1.3.0' };

async function open(
  api: NodeApi,
  options: DatabaseOptions,
  running: Running,
  own: OwnLimits | null,
): Promise<Database> {
  const { path, mode, form } = options;
  const { memory: bound = null, threads: most = null } =
    (options.limits === undefined ? own : null) ?? {};
  const threads = options.threads ?? most;
  const access = mode === 'read' ? { access_mode: 'READ_ONLY' } : {};
  const parallel = threads === null ? {} : { threads: String(threads) };
  const instance = await api.DuckDBInstance.create(path ?? ':memory:', {
    ...CLOSED,
    ...(form === 'oldest' ? {} : QUICK_FORM),
    ...access,
    ...parallel,
  });
  const connection = await instance.connect();
  await connection.run(
    lockDown(bound === null ? options : { ...options, limits: { memory: bound } }),
  );
  return createDatabase(instance, connection, running, bound);
}

/** Settings in an order that matters: after the last one, SQL can change none of them. */
function lockDown({
  readable,
  limits,
  form,
}: Pick<DatabaseOptions, 'readable' | 'limits' | 'form'>): string {
  const [first] = readable;
  // DuckDB gives its files there the same names in every database: two that share a folder read each other's pages.
  const spill =
    first === undefined ? [] : [`SET temp_directory = ${quoted(`${first}/spill-${randomUUID()}`)}`];
  const bounds = [
    ...(limits === undefined ? [] : [`SET memory_limit = '${limits.memory}B'`]),
    ...(limits?.disk === undefined ? [] : [`SET max_temp_directory_size = '${limits.disk}B'`]),
  ];
  return [
    "SET TimeZone = 'UTC'",
    ...spill,
    ...bounds,
    // To find out how each column of a few rows is best compressed takes longer than to build them.
    ...(form === 'plain' ? ["SET force_compression = 'uncompressed'"] : []),
    `SET allowed_directories = [${readable.map(quoted).join(', ')}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
    '',
  ].join(';\n');
}
