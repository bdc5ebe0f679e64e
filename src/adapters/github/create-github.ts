/** The app's port to GitHub, put together. */
import type { GitHub } from '../../contracts/ports/github.ts';
import { createBranchFiles } from './branch-files.ts';
import { type Client, type ClientOptions, createClient } from './client.ts';
import { createComments } from './comments.ts';
import { createCommits } from './commits.ts';
import { createIssues } from './issues.ts';
import { createPulls } from './pulls.ts';
import { parseRepo } from './repo.ts';

/** The login of the workflow's own token. */
const ACTIONS_BOT = 'github-actions[bot]';

/** @param repository `owner/name` */
export function createGitHub(repository: string, options: ClientOptions): GitHub {
  const client = createClient(options);
  const repo = parseRepo(repository);
  let login: Promise<string> | null = null;
  return {
    login() {
      login ??= whoAmI(client);
      return login;
    },
    comments: createComments(client, repo),
    ...createPulls(client, repo),
    ...createCommits(client, repo),
    ...createIssues(client, repo),
    ...createBranchFiles(client, repo),
  };
}

/** A person's token says whose it is by REST, an app's by GraphQL only. Where neither tells, it is the workflow's. */
async function whoAmI({ octokit, ask }: Client): Promise<string> {
  const answer = await ask('ask whose token this is', null, () =>
    octokit.rest.users.getAuthenticated().catch((error: { status?: unknown }) => {
      if (error.status === 403 || error.status === 404) return null;
      throw error;
    }),
  );
  if (answer !== null) return answer.data.login;
  const { viewer } = await octokit
    .graphql<{ viewer?: { login?: string } }>('query { viewer { login } }')
    .catch(() => ({ viewer: undefined }));
  return viewer?.login ?? ACTIONS_BOT;
}
