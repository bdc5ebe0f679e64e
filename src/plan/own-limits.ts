/**
 * The law's figures of years that are not built in, out of a team's CSV. A year that is built in may stand
 * there too, and must say the same: two figures of one law would be a fault of one of them.
 */
import { GateError } from '../contracts/errors.ts';
import type { Workspace } from '../contracts/ports.ts';
import { shortened } from '../contracts/text/shortened.ts';
import { ANNUAL_LIMITS, type AnnualLimits, findLimits } from './limits.ts';
import type { LimitSettings } from './settings.ts';

/**
 * Columns of the file, and the figure that each holds; whole dollars but for the year.
 * @internal exported for the tests
 */
export const LIMIT_COLUMNS = {
  year: 'year',
  elective_deferral_402g: 'electiveDeferral',
  catch_up_414v: 'catchUp',
  catch_up_60_63: 'catchUp60To63',
  annual_additions_415c: 'annualAdditions',
  compensation_401a17: 'compensation',
  hce_414q: 'hce',
  key_employee_416i: 'keyEmployee',
} as const satisfies Record<string, keyof AnnualLimits>;

type Column = keyof typeof LIMIT_COLUMNS;

const COLUMNS = Object.keys(LIMIT_COLUMNS) as readonly Column[];

/** There was no such limit before 2025. */
const MAY_BE_EMPTY: Column = 'catch_up_60_63';

/** The built-in years, and those of a file. @throws GateError LIMITS_FILE, FILE_… */
export async function loadAnnualLimits(
  { limits: file }: LimitSettings,
  workspace: Pick<Workspace, 'readText'>,
): Promise<readonly AnnualLimits[]> {
  if (file === null) return ANNUAL_LIMITS;
  const own = parseLimits(await workspace.readText(file), file);
  const added = own.filter(({ year }) => findLimits(year) === undefined);
  return [...ANNUAL_LIMITS, ...added].sort((a, b) => a.year - b.year);
}

/**
 * @internal exported for the tests
 * @throws GateError LIMITS_FILE, with line and column
 */
export function parseLimits(text: string, file: string): AnnualLimits[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const [header = '', ...rows] = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  if (header !== COLUMNS.join(','))
    throwAt(file, 1, 'header', `is ${quote(header)}; write ${COLUMNS.join(',')}`);
  if (rows.length === 0) throwAt(file, 2, 'year', 'is missing; write a line for each year');
  const seen = new Map<number, number>();
  return rows.map((row, at) => {
    const line = at + 2;
    const limits = parseRow(row, file, line);
    const before = seen.get(limits.year);
    if (before !== undefined)
      throwAt(
        file,
        line,
        'year',
        `is ${limits.year}, as in line ${before}; take one of the two out`,
      );
    seen.set(limits.year, line);
    requireAgreement(limits, file, line);
    return limits;
  });
}

function parseRow(row: string, file: string, line: number): AnnualLimits {
  const cells = row.split(',');
  if (cells.length !== COLUMNS.length) {
    const column = COLUMNS[Math.min(cells.length, COLUMNS.length) - 1] ?? 'year';
    const detail = `is the last of ${cells.length} cells; write ${COLUMNS.length}, without quotes or commas in them`;
    throwAt(file, line, column, detail);
  }
  const figures = COLUMNS.map((column, at) => {
    const cell = cells[at] ?? '';
    if (column === 'year') return [column, parseYear(cell, file, line)] as const;
    if (cell === '' && column === MAY_BE_EMPTY) return [column, null] as const;
    if (/^[1-9][0-9]{0,8}$/.test(cell)) return [column, Number(cell)] as const;
    return throwAt(file, line, column, `is ${quote(cell)}; write whole dollars, such as 23500`);
  });
  return Object.fromEntries(
    figures.map(([column, value]) => [LIMIT_COLUMNS[column], value]),
  ) as unknown as AnnualLimits;
}

function parseYear(cell: string, file: string, line: number): number {
  if (/^(?:19|20|21)[0-9]{2}$/.test(cell)) return Number(cell);
  return throwAt(file, line, 'year', `is ${quote(cell)}; write a year, such as 2027`);
}

function requireAgreement(own: AnnualLimits, file: string, line: number): void {
  const built = findLimits(own.year);
  if (built === undefined) return;
  const column = COLUMNS.find((name) => own[LIMIT_COLUMNS[name]] !== built[LIMIT_COLUMNS[name]]);
  if (column === undefined) return;
  const [mine, theirs] = [own, built].map((limits) => limits[LIMIT_COLUMNS[column]] ?? 'empty');
  throwAt(
    file,
    line,
    column,
    `is ${mine}; the built-in figure of ${own.year} is ${theirs}. Correct it, or take the year out: the built-in years need not be there`,
  );
}

function quote(text: string): string {
  return text === '' ? 'empty' : JSON.stringify(shortened(text, 60));
}

function throwAt(file: string, line: number, column: string, detail: string): never {
  throw new GateError('LIMITS_FILE', { file, line, column, detail });
}
