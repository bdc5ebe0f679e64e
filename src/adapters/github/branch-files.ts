/** One file on a branch of its own, through the Git data API: the work tree is not touched. */
import type { GitHub } from '../../contracts/ports/github.ts';
import type { Client } from './client.ts';
import { type Repo, WRITE_CONTENTS } from './repo.ts';

type BranchFiles = Pick<GitHub, 'readFile' | 'writeFile'>;

export function createBranchFiles({ octokit, ask, find }: Client, repo: Repo): BranchFiles {
  const { git } = octokit.rest;
  const readTip = async (branch: string) => {
    const ref = await find('read a branch', 'contents: read', () =>
      git.getRef({ ...repo, ref: `heads/${branch}` }),
    );
    return ref?.data.object.sha ?? null;
  };
  return {
    async readFile(branch, path) {
      const head = await readTip(branch);
      if (head === null) return null;
      return ask('read the history', 'contents: read', async () => {
        const { data } = await git.getTree({ ...repo, tree_sha: head });
        const sha = data.tree.find((entry) => entry.path === path)?.sha;
        if (sha === undefined) return { head, text: '' };
        const blob = await git.getBlob({ ...repo, file_sha: sha });
        return { head, text: Buffer.from(blob.data.content, 'base64').toString('utf8') };
      });
    },
    writeFile: (branch, { path, text, message, head }) =>
      ask('write the history', WRITE_CONTENTS, async () => {
        const before = head === null ? null : await git.getCommit({ ...repo, commit_sha: head });
        const tree = await git.createTree({
          ...repo,
          ...(before === null ? {} : { base_tree: before.data.tree.sha }),
          tree: [{ path, mode: '100644', type: 'blob', content: text }],
        });
        const commit = await git.createCommit({
          ...repo,
          message,
          tree: tree.data.sha,
          parents: head === null ? [] : [head],
        });
        const { sha } = commit.data;
        try {
          if (head === null) await git.createRef({ ...repo, ref: `refs/heads/${branch}`, sha });
          else await git.updateRef({ ...repo, ref: `heads/${branch}`, sha, force: false });
          return true;
        } catch (error) {
          // Not a fast forward, or there already: somebody was faster, or our own answer was lost.
          if ((error as { status?: unknown }).status !== 422) throw error;
          const now = await readTip(branch);
          // Nobody was: GitHub has another reason, and will have it the next time too.
          if (now === head) throw error;
          return now === sha;
        }
      }),
  };
}
