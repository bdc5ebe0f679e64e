/** The law's figures out of a team's file: what is read, what is not, and who goes by them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILTIN_RULES } from '../../src/checks/quality/rules.ts';
import { runRules } from '../../src/checks/quality/run-rules.ts';
import { tableLinesSql } from '../../src/contracts/tables/table-sql.ts';
import { builtinScripts } from '../../src/pipelines/reference/scripts.ts';
import { compareWithOracle } from '../../src/pipelines/second-opinion/oracle.ts';
import { groupByPerson } from '../../src/plan/fold/persons.ts';
import { ANNUAL_LIMITS } from '../../src/plan/limits.ts';
import { LIMIT_COLUMNS, loadAnnualLimits, parseLimits } from '../../src/plan/own-limits.ts';
import { withRebuilt } from '../support/duckdb.ts';
import { aContribution } from '../support/events.ts';

const HEADER = Object.keys(LIMIT_COLUMNS).join(',');
const NEXT = '2027,25000,8500,11750,74000,370000,165000,240000';
const file = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;

const read = (text: string) =>
  loadAnnualLimits({ limits: 'irs.csv' }, { readText: async () => text });

describe('a file of limits', () => {
  it('adds its years to those that are built in', async () => {
    const limits = await read(file(NEXT));
    expect(limits).toHaveLength(ANNUAL_LIMITS.length + 1);
    expect(limits.at(-1)).toMatchObject({ year: 2027, catchUp60To63: 11_750, hce: 165_000 });
    expect(await loadAnnualLimits({ limits: null }, { readText: async () => '' })).toBe(
      ANNUAL_LIMITS,
    );
  });

  it('may repeat the built-in years, with a byte order mark and any line ends', async () => {
    const rows = ANNUAL_LIMITS.map((limits) =>
      Object.values(LIMIT_COLUMNS)
        .map((name) => limits[name] ?? '')
        .join(','),
    );
    const text = `\ufeff${[HEADER, NEXT, ...rows].join('\r\n')}\r\n`;
    expect((await read(text)).map(({ year }) => year)).toEqual([
      ...ANNUAL_LIMITS.map(({ year }) => year),
      2027,
    ]);
  });

  it('has the header that the docs show', () => {
    const docs = readFileSync(path.resolve(import.meta.dirname, '../../docs/RULES.md'), 'utf8');
    const [, example = ''] = /```csv\n([\s\S]*?)```/.exec(docs) ?? [];
    expect(parseLimits(example, 'docs').map(({ year }) => year)).toEqual([2027]);
  });

  it.each([
    ['', 'irs.csv:1, header: is empty; write year,elective_deferral_402g,'],
    ['year;limit\n', 'irs.csv:1, header: is "year;limit"; write year,'],
    [file(), 'irs.csv:2, year: is missing; write a line for each year.'],
    [file('27,1,1,1,1,1,1,1'), 'irs.csv:2, year: is "27"; write a year, such as 2027.'],
    [file(NEXT, NEXT), 'irs.csv:3, year: is 2027, as in line 2; take one of the two out.'],
    [
      file('2027,25000.50,1,1,1,1,1,1'),
      'irs.csv:2, elective_deferral_402g: is "25000.50"; write whole dollars',
    ],
    [file('2027,25000,1,,1,1,,1'), 'irs.csv:2, hce_414q: is empty; write whole dollars'],
    [file('2027,25000'), 'irs.csv:2, elective_deferral_402g: is the last of 2 cells; write 8'],
    [file(`${NEXT},9`), 'irs.csv:2, key_employee_416i: is the last of 9 cells; write 8'],
    [file(NEXT, '', NEXT), 'irs.csv:3, year: is the last of 1 cells'],
    [
      file('2026,24500,8000,11250,72000,360000,160000,235001'),
      'irs.csv:2, key_employee_416i: is 235001; the built-in figure of 2026 is 235000. Correct it',
    ],
    [
      file('2024,23000,7500,1,69000,345000,155000,220000'),
      'irs.csv:2, catch_up_60_63: is 1; the built-in figure of 2024 is empty.',
    ],
  ])('%j is told by line and column', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('is what SQL, the second reconstruction and the rules go by alike', async () => {
    const paid = { amount: '25000.01', ytd_amount: '25000.01', contribution_date: '2027-03-15' };
    const event = aContribution(
      { ...paid, source: 'employee_pre_tax', pay_period_end: '2027-03-10' },
      { effective_date: '2027-03-15' },
    );
    const found = async (limits: typeof ANNUAL_LIMITS) =>
      withRebuilt(
        [event],
        null,
        async ({ database, asOf, lines }) => {
          const judged = BUILTIN_RULES.map((rule) => ({
            ...rule,
            severity: rule.severity ?? 'error',
            source: 'builtin',
          }));
          await runRules(database, judged, 0);
          const persons = groupByPerson([event]);
          const table = (shape: Parameters<typeof tableLinesSql>[0]) =>
            database.lines(tableLinesSql(shape), shape.name);
          const disagreements = [];
          for await (const one of compareWithOracle({ persons, lines: table, asOf, limits }))
            disagreements.push(one);
          const rules = await database.rows(
            "SELECT rule FROM quality_findings WHERE rule LIKE 'limit%' ORDER BY ALL",
            'rules',
          );
          const [row = ''] = await lines('participant_annual_limits');
          return { disagreements, rules: rules.flat(), row: row.split(',').slice(3, 7) };
        },
        builtinScripts(limits),
      );
    expect(await found(await read(file(NEXT)))).toEqual({
      disagreements: [],
      rules: ['limit_402g_exceeded'],
      row: ['2027', '25000.010000', '25000.000000', '0.010000'],
    });
    expect(await found(ANNUAL_LIMITS)).toEqual({
      disagreements: [],
      rules: ['limit_year_unknown'],
      row: ['2027', '25000.010000', '', ''],
    });
  });
});
