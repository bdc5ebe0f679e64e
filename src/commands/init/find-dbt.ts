/** A dbt project: what its files say of its profile, its tables and their keys. */
import { parseAllDocuments } from 'yaml';
import type { DbtProject } from './surroundings.ts';

type Read = (path: string) => Promise<string>;

/** @param read a text file of the repository */
export async function findDbt(files: readonly string[], read: Read): Promise<DbtProject | null> {
  const [project] = files.filter((file) => /(?:^|\/)dbt_project\.ya?ml$/.test(file));
  if (project === undefined) return null;
  const folder = project.slice(0, project.lastIndexOf('/') + 1);
  const inside = files.filter((file) => file.startsWith(folder));
  const name = parsed(await read(project)).profile;
  return {
    kind: 'dbt',
    folder,
    profile: typeof name === 'string' ? name : 'default',
    profiles: await findProfiles(inside, read),
    hasPackages: inside.some((file) =>
      /^(?:packages|dependencies)\.ya?ml$/.test(file.slice(folder.length)),
    ),
    tables: await findTables(inside, read),
  };
}

/** The profile whose database is the file in which the gate looks for the tables. */
async function findProfiles(files: readonly string[], read: Read): Promise<string | null> {
  for (const file of files.filter((path) => /(?:^|\/)profiles\.ya?ml$/.test(path)))
    if ((await read(file)).includes('DC_EVENT_GATE_DATABASE'))
      return file.slice(0, file.lastIndexOf('/')) || '.';
  return null;
}

/** Models below a folder called marts; where there is none, all that are not staging. */
async function findTables(files: readonly string[], read: Read): Promise<DbtProject['tables']> {
  const models = files.filter((file) => /(?:^|\/)models\/.*\.sql$/.test(file));
  const marts = models.filter((file) => /\/marts\//.test(file));
  const tables = marts.length > 0 ? marts : models.filter((file) => !/\/staging\//.test(file));
  const keys = new Map<string, readonly string[]>();
  for (const file of files.filter((path) => /(?:^|\/)models\/.*\.ya?ml$/.test(path)))
    for (const model of list(parsed(await read(file)).models)) {
      const key = keyOf(model);
      if (typeof model.name === 'string' && key !== null) keys.set(model.name, key);
    }
  return tables.map((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1, -'.sql'.length);
    return { name, key: keys.get(name) ?? null };
  });
}

type Named = Record<string, unknown>;

/** Columns that a test says are unique together, or the one that is alone. */
function keyOf(model: Named): readonly string[] | null {
  for (const test of tests(model)) {
    const named = isRecord(test) ? Object.entries(test) : [];
    for (const [name, given] of named) {
      if (!/unique_combination_of_columns$/.test(name) || !isRecord(given)) continue;
      const inner = isRecord(given.arguments) ? given.arguments : given;
      const columns = inner.combination_of_columns;
      if (Array.isArray(columns) && columns.every((column) => typeof column === 'string'))
        return columns;
    }
  }
  const alone = list(model.columns).find((column) => tests(column).includes('unique'));
  return typeof alone?.name === 'string' ? [alone.name] : null;
}

function tests(of: Named): readonly unknown[] {
  return [of.tests, of.data_tests].flatMap((value) => (Array.isArray(value) ? value : []));
}

function list(value: unknown): readonly Named[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What YAML cannot read is not for `init` to judge: dbt will say it. */
function parsed(text: string): Named {
  const [document] = parseAllDocuments(text);
  const value = document !== undefined && 'toJS' in document ? document.toJS() : null;
  return isRecord(value) ? value : {};
}
