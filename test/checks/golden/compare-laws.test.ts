import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTable } from '../../../src/checks/golden/compare.ts';
import { tableVariance } from '../../../src/checks/golden/variance.ts';
import { parseLine } from '../../../src/contracts/tables/line-differences.ts';
import type { TableShape } from '../../../src/contracts/tables/table.ts';
import { type Cell, tableLine, tableText } from '../../../src/contracts/tables/table-lines.ts';
import { foldPerson } from '../../../src/plan/fold/fold.ts';
import { groupByPerson } from '../../../src/plan/fold/persons.ts';
import { TABLES } from '../../../src/plan/tables.ts';
import { worldOf } from '../../support/arbitrary-events.ts';

interface Rebuilt {
  readonly shape: TableShape;
  readonly lines: readonly string[];
}

/** A rebuilt table of a random world that has at least one row. */
const rebuilt: fc.Arbitrary<Rebuilt> = fc
  .tuple(worldOf('laws'), fc.constantFrom(...TABLES))
  .map(([events, shape]) => ({
    shape,
    lines: groupByPerson(events).flatMap((own) => foldPerson(own, '2024-02-20').lines[shape.name]),
  }))
  .filter(({ lines }) => lines.length > 0);

/** A rebuilt table, and one of its rows. */
const withRow = rebuilt.chain(({ shape, lines }) =>
  fc.record({
    shape: fc.constant(shape),
    lines: fc.constant(lines),
    at: fc.nat(lines.length - 1),
  }),
);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, '', '0', '0.000000', 'true', 'a,b', '"q"', 'x\ny', 'NULL'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const seeded = { seed: 401, numRuns: 60 };
const keyOf = (shape: TableShape, line: string) => parseLine(line).slice(0, shape.key.length);
const without = (lines: readonly string[], at: number) => lines.filter((_, n) => n !== at);

describe('whatever was rebuilt', () => {
  it('matches itself', () => {
    const matches = fc.property(rebuilt, ({ shape, lines }) => {
      expect(compareTable(shape, tableText(shape, lines), lines)).toEqual({
        rows: lines.length,
        differences: [],
      });
    });
    fc.assert(matches, seeded);
  });

  it('differs in a changed cell, and nowhere else', () => {
    const named = fc.property(withRow, fc.nat(), anyCell, ({ shape, lines, at }, where, value) => {
      const column = shape.key.length + (where % (shape.columns.length - shape.key.length));
      const cells = [...parseLine(lines[at] ?? '')];
      const before = cells[column] ?? null;
      cells[column] = value;
      const expected = lines.map((line, n) => (n === at ? tableLine(cells) : line));
      const { differences } = compareTable(shape, tableText(shape, expected), lines);
      const name = shape.columns[column]?.name;
      expect(
        differences.map((one) => [one.kind, one.key, one.column, one.expected, one.actual]),
      ).toEqual(
        before === value ? [] : [['cell', keyOf(shape, lines[at] ?? ''), name, value, before]],
      );
      const { added, removed, changed } = tableVariance(shape, tableText(shape, expected), lines);
      expect([added, removed, changed]).toEqual([0, 0, before === value ? 0 : 1]);
    });
    fc.assert(named, { ...seeded, numRuns: 100 });
  });

  it('has a row that the golden lacks', () => {
    const unexpected = fc.property(withRow, ({ shape, lines, at }) => {
      const text = tableText(shape, without(lines, at));
      const { differences } = compareTable(shape, text, lines);
      expect(differences).toMatchObject([
        { kind: 'row-unexpected', key: keyOf(shape, lines[at] ?? ''), actual: lines[at] },
      ]);
      expect(differences).toHaveLength(1);
    });
    fc.assert(unexpected, seeded);
  });

  it('lacks a row that the golden has', () => {
    const missing = fc.property(withRow, ({ shape, lines, at }) => {
      const { differences } = compareTable(shape, tableText(shape, lines), without(lines, at));
      expect(differences).toMatchObject([
        { kind: 'row-missing', key: keyOf(shape, lines[at] ?? ''), expected: lines[at] },
      ]);
    });
    fc.assert(missing, seeded);
  });

  it('is compared with rows in order only, each key once', () => {
    const disordered = fc.property(withRow, ({ shape, lines, at }) => {
      const twice = [...lines.slice(0, at + 1), ...lines.slice(at)];
      expect(compareTable(shape, tableText(shape, twice), lines).differences).toMatchObject([
        { kind: 'duplicate-key', key: keyOf(shape, lines[at] ?? '') },
      ]);
      const backwards = [...lines].reverse();
      const kinds = compareTable(shape, tableText(shape, backwards), lines).differences;
      expect(kinds.map(({ kind }) => kind)).toEqual(lines.slice(1).map(() => 'unsorted'));
    });
    fc.assert(disordered, seeded);
  });
});
