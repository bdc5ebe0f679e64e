/** A golden case as it stands in its folder. */
import { GateError } from '../../contracts/errors.ts';
import type { Workspace } from '../../contracts/ports.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { type GoldenCase, parseGoldenCase } from './golden-case.ts';

export interface ExpectedTable {
  readonly table: DeclaredTable;
  readonly file: string;
  readonly text: string;
}

export interface LoadedCase {
  readonly about: GoldenCase;
  readonly eventsFile: string;
  readonly expectedFolder: string;
  /** At least one. */
  readonly expected: readonly ExpectedTable[];
}

/**
 * @param tables that a case can expect
 * @throws GateError GOLDEN_CASE where a part is missing, or a file is none that would be compared
 */
export async function loadCase(
  workspace: Workspace,
  path: string,
  name: string,
  tables: readonly DeclaredTable[],
): Promise<LoadedCase> {
  const file = `${path}/${name}/case.yml`;
  if (!(await workspace.exists(file)))
    rejectCase(file, 'it is missing; it names title and source of the case');
  const about = parseGoldenCase(await workspace.readText(file), name, file);
  const golden = await readCase(workspace, path, about, tables);
  if (golden.expected.length === 0)
    rejectCase(golden.expectedFolder, `there is none of ${fileNames(tables).join(', ')}`);
  return golden;
}

/** The same for one that may not expect anything yet. */
export async function readCase(
  workspace: Workspace,
  path: string,
  about: GoldenCase,
  tables: readonly DeclaredTable[],
): Promise<LoadedCase> {
  const folder = `${path}/${about.name}`;
  const eventsFile = `${folder}/events.ndjson`;
  if (!(await workspace.exists(eventsFile)))
    rejectCase(eventsFile, 'it is missing; it holds the events of the case');

  const known = fileNames(tables);
  // Some systems take a letter and its accent apart in names.
  const expectedFolder = `${folder}/expected`;
  const names = await workspace.filesIn(expectedFolder);
  // A folder there would hold files that nothing is compared with.
  const below = await workspace.directories(expectedFolder);
  const present = [...names, ...below].map((name) => name.normalize('NFC'));
  const unknown = present.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    rejectCase(
      `${expectedFolder}/${unknown}`,
      `no table of this name is compared; there are ${known.join(', ')}, and what "tables" in the config declares`,
    );
  }
  const gone = about.unreviewed.find((name) => !present.includes(name));
  if (gone !== undefined)
    rejectCase(`${folder}/case.yml`, `"unreviewed" names ${gone}, and expected/ has no such file`);
  const expected = await Promise.all(
    tables
      .filter(({ goldenFile }) => present.includes(goldenFile))
      .map(async (table) => {
        const file = `${expectedFolder}/${table.goldenFile}`;
        return { table, file, text: await workspace.readText(file) };
      }),
  );
  return { about, eventsFile, expectedFolder, expected };
}

function fileNames(tables: readonly DeclaredTable[]): string[] {
  return tables.map(({ goldenFile }) => goldenFile);
}

function rejectCase(file: string, detail: string): never {
  throw new GateError('GOLDEN_CASE', { file, line: 1, detail });
}
