/** Of many disagreements the first, in an order that does not ask who found them: by person, table, row and column. */
import { keyOrder } from '../../contracts/tables/key-order.ts';
import type { TableShape } from '../../contracts/tables/table.ts';
import { compareText } from '../../contracts/tables/table-lines.ts';
import type { Disagreement } from '../../schema/types.ts';

/** How many are listed; all are counted. */
const MOST = 100;

export interface Disagreements {
  readonly disagreementCount: number;
  readonly disagreements: Disagreement[];
}

/** @param shapes tables of the plan; of others, which come last, the order in which they were found is kept */
export async function firstDisagreements(
  found: AsyncIterable<Disagreement>,
  shapes: readonly TableShape[],
): Promise<Disagreements> {
  const order = orderBy(shapes);
  const first: Disagreement[] = [];
  let disagreementCount = 0;
  for await (const one of found) {
    disagreementCount += 1;
    insert(first, one, order);
  }
  return { disagreementCount, disagreements: first };
}

/** What several runs found, each in the rows of its persons. */
export function mergeDisagreements(
  shares: readonly Disagreements[],
  shapes: readonly TableShape[],
): Disagreements {
  const order = orderBy(shapes);
  const first: Disagreement[] = [];
  for (const { disagreements } of shares)
    for (const one of disagreements) insert(first, one, order);
  const disagreementCount = shares.reduce((sum, share) => sum + share.disagreementCount, 0);
  return { disagreementCount, disagreements: first };
}

type Order = (a: Disagreement, b: Disagreement) => number;

/** Behind all that are no greater: mostly at the end, as they come nearly in order. */
function insert(first: Disagreement[], one: Disagreement, order: Order): void {
  let at = first.length;
  while (at > 0 && order(first[at - 1] as Disagreement, one) > 0) at -= 1;
  if (at >= MOST) return;
  first.splice(at, 0, one);
  if (first.length > MOST) first.pop();
}

/** Cells of a key that say whose a row is. */
const PERSON = 3;

function orderBy(shapes: readonly TableShape[]): Order {
  const known = new Map(shapes.map((shape, at) => [shape.name, { shape, at }]));
  return (a, b) => {
    const [one, other] = [known.get(a.table), known.get(b.table)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    for (let cell = 0; cell < PERSON; cell += 1) {
      const whose = compareText(a.key[cell] ?? '', b.key[cell] ?? '');
      if (whose !== 0) return whose;
    }
    const { shape } = one;
    return (
      one.at - other.at ||
      keyOrder(shape, a.key, b.key) ||
      columnAt(shape, a.column) - columnAt(shape, b.column)
    );
  };
}

function columnAt({ columns }: TableShape, column: string | null): number {
  return columns.findIndex(({ name }) => name === column);
}
