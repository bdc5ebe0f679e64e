/**
 * DuckDB's client as one value. A bundler cannot tell the names that a CommonJS package exports, so a
 * dynamic import of the package itself would arrive without them.
 */
import * as nodeApi from '@duckdb/node-api';

export { nodeApi };
