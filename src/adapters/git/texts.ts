/** Texts of a commit, and the files that say what GitHub runs. */
import type { AutomationFile } from '../../contracts/ports/repository.ts';
import { type Git, throwBaseUnknown } from './git.ts';

type Asked = Pick<Git, 'text' | 'list'>;

/** `100644 blob <content><TAB>path`, where the path is a workflow's or an action's. */
const AUTOMATION =
  /^100\d{3} blob ([0-9a-f]+)\t(\.github\/workflows\/[^/]+\.ya?ml|(?:[\s\S]*\/)?action\.ya?ml)$/;

export async function listAutomation(git: Asked, commit: string): Promise<AutomationFile[]> {
  const entries = await git
    .list('ls-tree', '-r', '-z', '--full-tree', commit)
    .catch((cause) => throwBaseUnknown(commit, cause));
  return entries.flatMap((entry) => {
    const [, id, path] = AUTOMATION.exec(entry) ?? [];
    return id === undefined || path === undefined ? [] : [{ path, id }];
  });
}

/** @param from where the path begins @returns null where it is not there */
export async function readText(
  git: Asked,
  commit: string,
  path: string,
  from: 'workspace' | 'top',
): Promise<string | null> {
  const fail = (cause: unknown) => throwBaseUnknown(commit, cause);
  const place = from === 'top' ? ['--full-tree'] : [];
  // "mode type content<TAB>path"
  const [entry] = await git.list('ls-tree', '-z', ...place, commit, '--', path).catch(fail);
  if (entry === undefined) return null;
  const [, , content = ''] = entry.split(/[ \t]/, 3);
  return git.text('cat-file', 'blob', content).catch(fail);
}
