/** A golden case as it stands in its folder. */
import { GateError } from '../../contracts/errors.ts';
import type { Workspace } from '../../contracts/ports.ts';
import type { PlanTable } from '../../plan/tables.ts';
import { GOLDEN_TABLES } from '../../plan/tables.ts';
import { type GoldenCase, parseGoldenCase } from './golden-case.ts';

export interface ExpectedTable {
  readonly shape: PlanTable;
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

const EXPECTED_FILES = GOLDEN_TABLES.map(({ goldenFile }) => goldenFile);

/** @throws GateError GOLDEN_CASE where a part is missing, or a file is none that would be compared */
export async function loadCase(
  workspace: Workspace,
  path: string,
  name: string,
): Promise<LoadedCase> {
  const folder = `${path}/${name}`;
  const file = `${folder}/case.yml`;
  if (!(await workspace.exists(file)))
    rejectCase(file, 'it is missing; it names title and source of the case');
  const about = parseGoldenCase(await workspace.readText(file), name, file);
  const eventsFile = `${folder}/events.ndjson`;
  if (!(await workspace.exists(eventsFile)))
    rejectCase(eventsFile, 'it is missing; it holds the events of the case');

  const present = await workspace.filesIn(`${folder}/expected`);
  const unknown = present.find((name) => !EXPECTED_FILES.includes(name));
  if (unknown !== undefined) {
    rejectCase(
      `${folder}/expected/${unknown}`,
      `no table of this name is compared; there are ${EXPECTED_FILES.join(', ')}`,
    );
  }
  if (present.length === 0)
    rejectCase(`${folder}/expected`, `there is none of ${EXPECTED_FILES.join(', ')}`);
  const expected = await Promise.all(
    GOLDEN_TABLES.filter(({ goldenFile }) => present.includes(goldenFile)).map(async (shape) => {
      const table = `${folder}/expected/${shape.goldenFile}`;
      return { shape, file: table, text: await workspace.readText(table) };
    }),
  );
  return { about, eventsFile, expectedFolder: `${folder}/expected`, expected };
}

function rejectCase(file: string, detail: string): never {
  throw new GateError('GOLDEN_CASE', { file, line: 1, detail });
}
