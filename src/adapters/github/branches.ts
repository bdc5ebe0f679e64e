import type { GitHub } from '../../contracts/ports/github.ts';
import type { Client } from './client.ts';
import { type Repo, WRITE_CONTENTS } from './repo.ts';

type Branches = Pick<GitHub, 'branch' | 'setBranch' | 'removeBranch'>;

export function createBranches({ octokit, ask, find }: Client, repo: Repo): Branches {
  const { git } = octokit.rest;
  const branch = async (name: string) => {
    const found = await find('read a branch', 'contents: read', () =>
      git.getRef({ ...repo, ref: `heads/${name}` }),
    );
    return found?.data.object.sha ?? null;
  };
  return {
    branch,
    async setBranch(name, sha) {
      const move = () => git.updateRef({ ...repo, ref: `heads/${name}`, sha, force: true });
      await ask('move a branch', WRITE_CONTENTS, async () => {
        if ((await branch(name)) !== null) return move();
        return git
          .createRef({ ...repo, ref: `refs/heads/${name}`, sha })
          .catch(async (error: { status?: unknown }) => {
            // There by now: somebody was faster, or the answer to our own first try was lost.
            if (error.status !== 422 || (await branch(name)) === null) throw error;
            return move();
          });
      });
    },
    async removeBranch(name) {
      await ask('remove a branch', WRITE_CONTENTS, () =>
        git
          .deleteRef({ ...repo, ref: `heads/${name}` })
          .catch(async (error: { status?: unknown }) => {
            // So GitHub says that it is gone already, and that somebody may not.
            const mayBeGone = error.status === 422 || error.status === 404;
            if (!mayBeGone || (await branch(name)) !== null) throw error;
          }),
      );
    },
  };
}
