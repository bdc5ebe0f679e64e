/** What `src/wiring.ts` is given in place of its warehouse: see remembered-databases.ts. */
import { createWarehouse as createReal } from '../../src/adapters/duckdb/warehouse.ts';
import { rememberDatabases } from './remembered-databases.ts';

export const createWarehouse: typeof createReal = (...given) =>
  rememberDatabases(createReal(...given));
