/** A table as two databases have it: the columns that both have, and how it is another table now. */
import type { Column, TableShape } from '../../contracts/tables/table.ts';
import { firstFew } from '../../contracts/text/first-few.ts';

export interface CommonShapes {
  /** The same columns in the same order; null where rows cannot be told apart by the same key. */
  readonly shapes: { readonly before: TableShape; readonly after: TableShape } | null;
  readonly note: string | null;
}

export function shapeInCommon(before: TableShape, after: TableShape): CommonShapes {
  const common = after.columns.flatMap((column) => {
    const old = before.columns.find((one) => isSameName(one, column));
    return old === undefined ? [] : [{ old, column }];
  });
  const added = after.columns.filter((one) => !before.columns.some((old) => isSameName(old, one)));
  const removed = before.columns.filter(
    (old) => !after.columns.some((one) => isSameName(old, one)),
  );
  const retyped = common.filter(({ old, column }) => old.type !== column.type);
  const notes = [
    ...list('new column', added.map(describeColumn)),
    ...list('column gone', removed.map(describeColumn)),
    ...list(
      'type',
      retyped.map(({ old, column }) => `${column.name} ${old.type} → ${column.type}`),
    ),
  ];
  const isKey = ({ column }: (typeof common)[number]) =>
    after.key.some((name) => name === column.name);
  const keyChanged = common.filter(isKey).some(({ old, column }) => old.kind !== column.kind);
  if (keyChanged)
    return {
      shapes: null,
      note: [...notes, 'not compared, since the key is of another type'].join('; '),
    };
  return {
    shapes: {
      before: {
        ...before,
        columns: common.map(({ old }) => old),
        key: namesOf(common.filter(isKey), 'old'),
      },
      after: { ...after, columns: common.map(({ column }) => column) },
    },
    note: notes.length === 0 ? null : notes.join('; '),
  };
}

function namesOf(
  pairs: readonly { old: Column; column: Column }[],
  side: 'old' | 'column',
): string[] {
  return pairs.map((pair) => pair[side].name);
}

function list(what: string, found: readonly string[]): string[] {
  return found.length === 0 ? [] : [`${what} ${firstFew(found)}`];
}

function describeColumn({ name, type }: Column): string {
  return type === undefined ? name : `${name} ${type}`;
}

/** As DuckDB sees names. */
function isSameName(a: Column, b: Column): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase();
}
