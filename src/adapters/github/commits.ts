import type { GitHub } from '../../contracts/ports/github.ts';
import { createBranches } from './branches.ts';
import type { Client } from './client.ts';
import { parseRepo, type Repo, WRITE_CONTENTS } from './repo.ts';

type Commits = Pick<
  GitHub,
  | 'pushes'
  | 'commit'
  | 'defaultBranch'
  | 'branch'
  | 'setBranch'
  | 'removeBranch'
  | 'commitOn'
  | 'report'
>;

const COMMIT_ON_BRANCH = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

export function createCommits(client: Client, repo: Repo): Commits {
  const { octokit, ask, find } = client;
  const { checks, repos } = octokit.rest;
  const branches = createBranches(client, repo);
  return {
    ...branches,
    pushes: (repository, name) =>
      find('read when the branch was pushed', 'contents: read', async () => {
        const { data } = await repos.listActivities({
          ...parseRepo(repository),
          ref: `refs/heads/${name}`,
          direction: 'desc',
          per_page: 100,
        });
        return data.map(({ before, after, timestamp }) => ({ before, after, at: timestamp }));
      }),
    commit: (ref) =>
      find('read a commit', 'contents: read', async () => {
        const { data } = await repos.getCommit({ ...repo, ref });
        const isVerified = data.commit.verification?.verified === true;
        return {
          sha: data.sha,
          author: data.author?.login ?? null,
          signedByGitHub: isVerified && data.committer?.login === 'web-flow',
        };
      }),
    defaultBranch: () =>
      ask('read the repository', 'contents: read', async () => {
        const { data } = await repos.get(repo);
        return data.default_branch;
      }),
    commitOn: (name, { expectedHead, headline, body, changes }) =>
      ask('commit to the branch', WRITE_CONTENTS, async () => {
        const input = {
          branch: { repositoryNameWithOwner: `${repo.owner}/${repo.repo}`, branchName: name },
          expectedHeadOid: expectedHead,
          message: { headline, body },
          fileChanges: toFileChanges(changes),
        };
        try {
          const answer = await octokit.graphql<{
            createCommitOnBranch: { commit: { oid: string } };
          }>(COMMIT_ON_BRANCH, { input });
          return answer.createCommitOnBranch.commit.oid;
        } catch (error) {
          if (!isStale(error)) throw error;
          return ownCommit(client, repo, await branches.branch(name), { expectedHead, headline });
        }
      }),
    async report(head_sha, { name, conclusion, title, summary }) {
      await ask('report the verdict for the new commit', 'checks: write', () =>
        checks.create({
          ...repo,
          name,
          head_sha,
          status: 'completed',
          conclusion,
          output: { title, summary },
        }),
      );
    },
  };
}

function toFileChanges(changes: Parameters<GitHub['commitOn']>[1]['changes']) {
  return {
    additions: changes.flatMap(({ path, content }) =>
      content === null ? [] : [{ path, contents: Buffer.from(content).toString('base64') }],
    ),
    deletions: changes.flatMap(({ path, content }) => (content === null ? [{ path }] : [])),
  };
}

/** GitHub says so by type; older servers by words only. */
function isStale(error: unknown): boolean {
  const { errors } = error as { errors?: readonly { type?: string; message?: string }[] };
  return (errors ?? []).some(
    ({ type, message }) =>
      type === 'STALE_DATA' || /expected branch to point to/i.test(message ?? ''),
  );
}

/**
 * Where the answer to a commit was lost and it was sent again, the branch has moved by our own hand.
 * @returns the tip, where it is that commit; else null
 */
async function ownCommit(
  { octokit }: Client,
  repo: Repo,
  tip: string | null,
  { expectedHead, headline }: { expectedHead: string; headline: string },
): Promise<string | null> {
  if (tip === null) return null;
  const { data } = await octokit.rest.git.getCommit({ ...repo, commit_sha: tip });
  const isOurs =
    data.parents.length === 1 &&
    data.parents[0]?.sha === expectedHead &&
    data.message.split('\n')[0] === headline;
  return isOurs ? tip : null;
}
