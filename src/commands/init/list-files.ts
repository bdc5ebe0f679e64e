/** The files of a repository that a person has written, and not those that tools bring or leave. */
import type { Workspace } from '../../contracts/ports.ts';

/** What is looked at: enough for any repository that a person keeps in mind. */
const MOST_FILES = 20_000;
const DEEPEST = 8;
const LEFT_OUT =
  /^(?:\.git|\.venv|venv|env|node_modules|vendor|target|dbt_packages|logs|dist|build|__pycache__|\.[a-z_-]*cache|site-packages|\.dc-event-gate)$/;

export interface FoundFiles {
  /** In stable order. */
  readonly files: readonly string[];
  readonly isPartial: boolean;
}

export async function listFiles(
  workspace: Pick<Workspace, 'directories' | 'filesIn'>,
): Promise<FoundFiles> {
  const files: string[] = [];
  const folders = [{ path: '', depth: 0 }];
  let isPartial = false;
  for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
    const { path, depth } = next;
    const here = path === '' ? '.' : path;
    const join = (name: string) => (path === '' ? name : `${path}/${name}`);
    files.push(...(await workspace.filesIn(here)).map(join));
    const below = (await workspace.directories(here)).filter((name) => !LEFT_OUT.test(name));
    if (files.length > MOST_FILES || (depth === DEEPEST && below.length > 0)) {
      isPartial = true;
      if (files.length > MOST_FILES) break;
    } else {
      folders.push(...below.map((name) => ({ path: join(name), depth: depth + 1 })));
    }
  }
  return { files: files.slice(0, MOST_FILES), isPartial };
}
