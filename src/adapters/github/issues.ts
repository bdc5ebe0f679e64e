import type { GitHub } from '../../contracts/ports/github.ts';
import type { Client } from './client.ts';
import { type Repo, WRITE_ISSUES } from './repo.ts';

type Issues = Pick<GitHub, 'issues' | 'createIssue' | 'updateIssue'>;

export function createIssues({ octokit, ask }: Client, repo: Repo): Issues {
  const { issues } = octokit.rest;
  return {
    issues: (labels) =>
      ask('look for the alert issue', 'issues: read', async () => {
        const all = await octokit.paginate(issues.listForRepo, {
          ...repo,
          labels,
          state: 'all',
          per_page: 100,
        });
        return all
          .filter(({ pull_request }) => pull_request === undefined)
          .map(({ number, state, title, body, user }) => ({
            number,
            author: user?.login ?? '',
            state: state === 'open' ? ('open' as const) : ('closed' as const),
            title,
            body: body ?? '',
          }))
          .sort((a, b) => b.number - a.number);
      }),
    createIssue: (issue) =>
      ask('open an issue', WRITE_ISSUES, async () => {
        const { data } = await issues.create({ ...repo, ...issue });
        return { number: data.number, author: data.user?.login ?? '' };
      }),
    async updateIssue(issue_number, text) {
      await ask('write the alert issue', WRITE_ISSUES, () =>
        issues.update({ ...repo, issue_number, ...text }),
      );
    },
  };
}
