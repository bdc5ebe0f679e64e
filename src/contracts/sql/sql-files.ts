/** The files of a folder of SQL, and those that look like some of them and are none: nothing is left out in silence. */
import type { Workspace } from '../ports.ts';

interface SqlFiles {
  /** `<name>.sql` in the folder itself. */
  readonly files: readonly string[];
  /** With an ending in other letters, or in a folder below. */
  readonly strays: readonly string[];
}

/** Folders below that are looked into: deep enough for a person, and links in a circle end. */
const DEPTH = 3;

export async function sqlFilesIn(
  workspace: Pick<Workspace, 'filesIn' | 'directories'>,
  folder: string,
): Promise<SqlFiles> {
  const here = (await workspace.filesIn(folder)).filter(isSql);
  const below: string[] = [];
  let folders = await workspace.directories(folder);
  for (let depth = 0; depth < DEPTH && folders.length > 0; depth += 1) {
    const deeper: string[] = [];
    for (const name of folders) {
      const found = await workspace.filesIn(`${folder}/${name}`);
      below.push(...found.filter(isSql).map((file) => `${name}/${file}`));
      const inner = await workspace.directories(`${folder}/${name}`);
      deeper.push(...inner.map((each) => `${name}/${each}`));
    }
    folders = deeper;
  }
  const isRead = (file: string) => file.endsWith('.sql');
  return {
    files: here.filter(isRead),
    strays: [...here.filter((file) => !isRead(file)), ...below],
  };
}

function isSql(file: string): boolean {
  return /\.sql$/i.test(file);
}
