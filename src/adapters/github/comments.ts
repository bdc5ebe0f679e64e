import type { Comment, Comments, TimedComment } from '../../contracts/ports/github.ts';
import type { Client } from './client.ts';
import { type Repo, WRITE_PULLS } from './repo.ts';

export function createComments({ octokit, ask, find }: Client, repo: Repo): Comments {
  const { issues } = octokit.rest;
  return {
    list: (issue_number) =>
      ask('read the comments', 'pull-requests: read', async () => {
        const all = await octokit.paginate(issues.listComments, {
          ...repo,
          issue_number,
          per_page: 100,
        });
        // Pages may overlap where comments come and go between them.
        const byId = new Map(all.map((comment) => [comment.id, toTimedComment(comment)]));
        return [...byId.values()].sort((a, b) => a.id - b.id);
      }),
    create: (issue_number, body) =>
      ask('write a comment', WRITE_PULLS, async () => {
        const { data } = await issues.createComment({ ...repo, issue_number, body });
        return toComment(data);
      }),
    async update(comment_id, body) {
      const done = await find('write a comment', WRITE_PULLS, () =>
        issues.updateComment({ ...repo, comment_id, body }),
      );
      return done !== null;
    },
    async remove(comment_id) {
      await find('remove a comment', WRITE_PULLS, () =>
        issues.deleteComment({ ...repo, comment_id }),
      );
    },
  };
}

function toTimedComment(
  comment: Parameters<typeof toComment>[0] & { created_at: string; updated_at: string },
): TimedComment {
  return { ...toComment(comment), at: comment.created_at, editedAt: comment.updated_at };
}

function toComment(comment: {
  id: number;
  body?: string;
  user: { login: string } | null;
}): Comment {
  return { id: comment.id, author: comment.user?.login ?? '', body: comment.body ?? '' };
}
