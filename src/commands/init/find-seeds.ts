/** The seeds of a dbt project, where its raw data is kept as CSV files: each row is what the gate calls an event. */
import { CsvError, parse } from 'csv-parse/sync';

export type SeedCellKind = 'integer' | 'number' | 'boolean' | 'date' | 'time' | 'text';

interface SeedColumn {
  readonly name: string;
  readonly kind: SeedCellKind;
  /** No row leaves it empty. */
  readonly isFilled: boolean;
}

export interface Seed {
  /** By which models ask for it. */
  readonly name: string;
  readonly file: string;
  readonly columns: readonly SeedColumn[];
  /** SQL that holds for its rows and for no row of another seed. */
  readonly mark: string;
  /** A row as JSON, to show what an event of it is. */
  readonly example: string;
  /** Models that ask for it. */
  readonly models: readonly string[];
}

type Read = (path: string) => Promise<string>;
type Unmarked = Omit<Seed, 'mark'>;

/**
 * @param folder of the project: '' or `folder/`
 * @returns those that models ask for; none where the rows of two could not be told apart
 */
export async function findSeeds(
  files: readonly string[],
  folder: string,
  read: Read,
): Promise<readonly Seed[]> {
  const below = files.filter((file) => file.startsWith(folder));
  const models = below.filter((file) => /(?:^|\/)models\/.*\.sql$/.test(file));
  const seeds: Unmarked[] = [];
  for (const file of below.filter((path) => /(?:^|\/)seeds\/.*\.csv$/.test(path))) {
    const name = file.slice(file.lastIndexOf('/') + 1, -'.csv'.length);
    const asking: string[] = [];
    for (const model of models) if (asksFor(await read(model), name)) asking.push(model);
    const rows = readRows(await read(file));
    const [header = [], first] = rows;
    if (asking.length === 0 || first === undefined) continue;
    const columns = header.map((column, at) => describe(column, rows.slice(1), at));
    const cells = columns.map((column, at) => [column.name, asJson(column, first[at] ?? '')]);
    const filled = cells.filter(([, value]) => value !== undefined);
    const example = JSON.stringify(Object.fromEntries(filled));
    seeds.push({ name, file, columns, example, models: asking });
  }
  const marked = seeds.map((seed) => ({ ...seed, mark: markOf(seed, seeds) }));
  return marked.every((seed): seed is Seed => seed.mark !== null) ? marked : [];
}

/** Also where an `init` before this one has been followed. */
function asksFor(model: string, seed: string): boolean {
  return [...model.matchAll(/\b(?:ref|gate_rows)\(\s*(['"])([^'"]+)\1\s*\)/g)].some(
    ([, , name]) => name === seed,
  );
}

/** What is no CSV is nothing to make a proposal of. */
function readRows(text: string): string[][] {
  try {
    return parse(text, { bom: true, skipEmptyLines: true });
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

const KINDS: readonly (readonly [SeedCellKind, RegExp])[] = [
  // A zero in front is a code.
  ['integer', /^-?(?:0|[1-9]\d{0,8})$/],
  ['number', /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/],
  ['boolean', /^(?:true|false)$/i],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['time', /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}/],
];

function describe(name: string, rows: readonly string[][], at: number): SeedColumn {
  const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  const found = KINDS.find(([, pattern]) => cells.every((cell) => pattern.test(cell)));
  const kind = cells.length === 0 ? 'text' : (found?.[0] ?? 'text');
  return { name, kind, isFilled: cells.length === rows.length };
}

function asJson({ kind }: SeedColumn, cell: string): string | number | boolean | undefined {
  if (cell === '') return undefined;
  if (kind === 'boolean') return cell.toLowerCase() === 'true';
  return kind === 'integer' || kind === 'number' ? Number(cell) : cell;
}

/** By a column that only its rows have, else by those that others have and its rows have not. */
function markOf(seed: Unmarked, all: readonly Unmarked[]): string | null {
  const others = all.filter((one) => one !== seed);
  const own = filledOnlyIn(seed, others);
  if (own !== undefined) return `${sqlName(own)} is not null`;
  const conditions = others.map((other) => {
    const mine = filledOnlyIn(seed, [other]);
    if (mine !== undefined) return `${sqlName(mine)} is not null`;
    const theirs = filledOnlyIn(other, [seed]);
    return theirs === undefined ? null : `${sqlName(theirs)} is null`;
  });
  return conditions.includes(null) ? null : [...new Set(conditions)].join(' and ');
}

function filledOnlyIn(seed: Unmarked, others: readonly Unmarked[]): string | undefined {
  const names = new Set(others.flatMap(({ columns }) => columns.map(({ name }) => name)));
  return seed.columns.find(({ name, isFilled }) => isFilled && !names.has(name))?.name;
}

/** As SQL reads it back; plain where it is a plain word. */
export function sqlName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
