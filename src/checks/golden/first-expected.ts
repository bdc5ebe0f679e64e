/** The first expected files of a case, as the code gives them now: a start, which a person has to check. */
import { GateError } from '../../contracts/errors.ts';
import type { DeclaredTable } from '../../contracts/tables/table.ts';
import { tableText } from '../../contracts/tables/table-lines.ts';
import { foldName, formatTableName, parseTableName } from '../../contracts/tables/table-name.ts';
import { readYaml } from '../../contracts/text/yaml-file.ts';
import { goldenTables } from '../../pipelines/declared/built-tables.ts';
import { FINDINGS_TABLE } from '../../plan/tables.ts';
import type { ReportFinding } from '../../schema/types.ts';
import type { Engine } from '../engine.ts';
import type { RebuildPorts } from './build-cases.ts';
import { parseGoldenCase } from './golden-case.ts';
import { type LoadedCase, readCase } from './load-case.ts';
import { markUnreviewed, starterCase } from './mark-unreviewed.ts';
import { rebuildCase } from './rebuild-cases.ts';
import { tableFinding } from './rebuild-goldens.ts';
import type { FindingSettings } from './settings.ts';

interface NewFile {
  readonly file: string;
  readonly text: string;
  /** null for case.yml. */
  readonly rows: number | null;
}

export type FirstExpected =
  | { readonly kind: 'files'; readonly files: readonly NewFile[] }
  /** Every table that was asked for has its file. */
  | { readonly kind: 'complete'; readonly existing: readonly string[] }
  | { readonly kind: 'invalid'; readonly findings: readonly ReportFinding[] };

/**
 * Nothing is written here.
 * @param path folder of the cases
 * @param wanted tables; those of the team's own, or else those of the plan, where it names none
 * @throws GateError GOLDEN_CASE
 */
export async function makeFirstExpected(
  ports: RebuildPorts,
  config: FindingSettings,
  engine: Engine,
  path: string,
  name: string,
  wanted: readonly DeclaredTable[],
): Promise<FirstExpected> {
  const { workspace } = ports;
  const caseFile = `${path}/${name}/case.yml`;
  const text = (await workspace.exists(caseFile))
    ? await workspace.readText(caseFile)
    : starterCase(name);
  const about = parseGoldenCase(text, name, caseFile);
  const golden = await readCase(workspace, path, about, goldenTables(engine.tables));
  const missing = wanted.filter(
    (table) => !golden.expected.some((expected) => expected.table === table),
  );
  if (missing.length === 0)
    return { kind: 'complete', existing: golden.expected.map(({ file }) => file) };
  const own = missing.filter((table) => engine.tables.declared.includes(table));
  const rebuilt = await rebuildCase(ports, config, engine, { golden, declared: own });
  if (rebuilt.kind === 'invalid') return rebuilt;
  const findings: ReportFinding[] = [];
  const files: NewFile[] = [];
  for (const table of missing) {
    const file = `${golden.expectedFolder}/${table.goldenFile}`;
    const built = rebuilt.tables.get(table.goldenFile);
    if (built?.kind === 'table')
      files.push({ file, text: tableText(built.shape, built.lines), rows: built.lines.length });
    else findings.push(tableFinding(file, built?.reason ?? 'it was not built'));
  }
  if (findings.length > 0) return { kind: 'invalid', findings };
  return { kind: 'files', files: [...files, markedCase(caseFile, text, golden, missing)] };
}

function markedCase(
  file: string,
  text: string,
  { about }: LoadedCase,
  added: readonly DeclaredTable[],
): NewFile {
  const yaml = readYaml(text, (line, detail) => {
    throw new GateError('GOLDEN_CASE', { file, line, detail });
  });
  const marked = [...about.unreviewed, ...added.map(({ goldenFile }) => goldenFile)];
  return { file, text: markUnreviewed(text, yaml, marked), rows: null };
}

/** Tables of the team's own, or else those of the plan. */
export function tablesToAdd({ plan, declared }: Engine['tables']): readonly DeclaredTable[] {
  return declared.length > 0 ? declared : plan;
}

/** A table by its name, or by its golden file's. */
export function findGoldenTable(tables: Engine['tables'], name: string): DeclaredTable | null {
  const known = [...tables.declared, ...tables.plan, FINDINGS_TABLE];
  const parsed = parseTableName(name);
  const wanted = parsed === null ? name : formatTableName(parsed);
  const named = known.find((table) => foldName(table.name) === foldName(wanted));
  return named ?? known.find(({ goldenFile }) => goldenFile === `${name}.csv`) ?? null;
}
