/** A table that is another one now: what of it can still be compared, and what is said of the rest. */
import { describe, expect, it } from 'vitest';
import { shapeInCommon } from '../../../src/checks/evolution/common-columns.ts';
import type { Column, TableShape } from '../../../src/contracts/tables/table.ts';

const id: Column = { name: 'id', kind: 'text', type: 'VARCHAR' };
const amount: Column = { name: 'amount', kind: 'amount', type: 'DECIMAL(14,2)' };

function aTable(...columns: readonly Column[]): TableShape {
  return { name: 't', goldenFile: 't.csv', key: ['id'], day: null, ignore: [], columns };
}

describe('a table before and now', () => {
  it('is compared as it is where nothing of it is another', () => {
    const { shapes, note } = shapeInCommon(aTable(id, amount), aTable(id, amount));
    expect([shapes?.before.columns, shapes?.after.columns, note]).toEqual([
      [id, amount],
      [id, amount],
      null,
    ]);
  });

  it('is compared by the columns that both have, in the order of now, under the name of each side', () => {
    const old = { ...amount, name: 'AMOUNT' };
    const upper = {
      ...aTable({ ...id, name: 'ID' }, { ...amount, name: 'old' }, old),
      key: ['ID'],
    };
    const { shapes, note } = shapeInCommon(upper, aTable(id, amount, { ...amount, name: 'fresh' }));
    expect(shapes?.before.columns.map(({ name }) => name)).toEqual(['ID', 'AMOUNT']);
    expect(shapes?.before.key).toEqual(['ID']);
    expect(shapes?.after.columns).toEqual([id, amount]);
    expect(note).toBe('new column fresh DECIMAL(14,2); column gone old DECIMAL(14,2)');
  });

  it('says which column has another type', () => {
    const wider = { ...amount, type: 'DECIMAL(18,6)' };
    expect(shapeInCommon(aTable(id, amount), aTable(id, wider)).note).toBe(
      'type amount DECIMAL(14,2) → DECIMAL(18,6)',
    );
  });

  it('is not compared where the key is of another kind, since rows stand in another order', () => {
    const number: Column = { name: 'id', kind: 'integer', type: 'INTEGER' };
    expect(shapeInCommon(aTable(number, amount), aTable(id, amount))).toEqual({
      shapes: null,
      note: 'type id INTEGER → VARCHAR; not compared, since the key is of another type',
    });
  });
});
