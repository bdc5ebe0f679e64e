import type { Git } from './git.ts';

/** By the remote's word; else by the usual names; else the branch that is checked out, which may have no commit. */
export async function findDefaultBranch(git: Git): Promise<string> {
  const name = (...words: string[]) =>
    git.text(...words).then(
      (text) => text.trim(),
      () => '',
    );
  const remote = await name('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  if (remote !== '') return remote.replace(/^origin\//, '');
  for (const branch of ['main', 'master'])
    if ((await name('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`)) !== '')
      return branch;
  return (await name('symbolic-ref', '--short', 'HEAD')) || 'main';
}
