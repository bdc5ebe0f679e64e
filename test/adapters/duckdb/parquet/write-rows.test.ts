import { listValue, structValue } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { ValueRefusal } from '../../../../src/adapters/duckdb/parquet/cells.ts';
import { writeRows } from '../../../../src/adapters/duckdb/parquet/write-rows.ts';

it('a row that is refused says about how long it is, however deep its texts lie', () => {
  const refusal = { pointer: '/a', rule: 'parquet-value', message: 'no number' };
  const events = listValue([structValue({ note: 'x'.repeat(1000), amount: 1.5 }), null]);
  const { rows, end } = writeRows([['y'.repeat(100), events, new Uint8Array(50) as never]], () => {
    throw new ValueRefusal(refusal);
  });
  expect([rows, end]).toEqual([[{ ...refusal, bytes: 1000 + 100 + 50 + 2 * 8 }], null]);
});
