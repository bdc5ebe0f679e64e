import type { ApprovalEvent, GitHub, Pull } from '../../contracts/ports/github.ts';
import type { Client } from './client.ts';
import { type Repo, WRITE_PULLS } from './repo.ts';

type Pulls = Pick<
  GitHub,
  | 'pull'
  | 'openPulls'
  | 'createPull'
  | 'updatePull'
  | 'addLabel'
  | 'removeLabel'
  | 'approvalEvents'
  | 'permission'
>;

export function createPulls({ octokit, ask, find }: Client, repo: Repo): Pulls {
  const { pulls, issues, repos } = octokit.rest;
  const openPulls = (head: string) =>
    ask('look for the pull request', 'pull-requests: read', async () => {
      const all = await octokit.paginate(pulls.list, {
        ...repo,
        state: 'open',
        head,
        per_page: 100,
      });
      return all.map(toPull);
    });
  const isLabelled = async (issue_number: number, label: string) => {
    const { data } = await issues.listLabelsOnIssue({ ...repo, issue_number, per_page: 100 });
    return data.some(({ name }) => name.toLowerCase() === label.toLowerCase());
  };
  return {
    openPulls,
    async pull(pull_number) {
      const found = await find('read the pull request', 'pull-requests: read', () =>
        pulls.get({ ...repo, pull_number }),
      );
      return found === null ? null : toPull(found.data);
    },
    createPull: (pull) =>
      ask('open a pull request', WRITE_PULLS, async () => {
        try {
          return (await pulls.create({ ...repo, ...pull })).data.number;
        } catch (error) {
          if ((error as { status?: unknown }).status !== 422) throw error;
          // There already: somebody was faster, or the answer to our own first try was lost.
          const [open] = await openPulls(`${repo.owner}:${pull.head}`);
          if (open === undefined) throw error;
          return open.number;
        }
      }),
    async updatePull(pull_number, text) {
      await ask('write the pull request', WRITE_PULLS, () =>
        pulls.update({ ...repo, pull_number, ...text }),
      );
    },
    async addLabel(issue_number, label) {
      await ask('set a label', WRITE_PULLS, () =>
        issues.addLabels({ ...repo, issue_number, labels: [label] }),
      );
    },
    async removeLabel(issue_number, name) {
      await ask('take a label off', WRITE_PULLS, () =>
        issues
          .removeLabel({ ...repo, issue_number, name })
          .catch(async (error: { status?: unknown }) => {
            // So GitHub says that somebody else has taken it off, and that somebody may not.
            if (error.status !== 404 || (await isLabelled(issue_number, name))) throw error;
          }),
      );
    },
    approvalEvents: (issue_number) =>
      ask('read who set the label', 'pull-requests: read', async () => {
        const all = await octokit.paginate(issues.listEventsForTimeline, {
          ...repo,
          issue_number,
          per_page: 100,
        });
        return all.flatMap(toApprovalEvents).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
      }),
    async permission(username) {
      const found = await find("read a person's permission", 'metadata: read', () =>
        repos.getCollaboratorPermissionLevel({ ...repo, username }),
      );
      const level = found?.data.permission;
      return level === 'admin' || level === 'write' || level === 'read' ? level : 'none';
    },
  };
}

interface ApiPull {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string | null;
  readonly head: { sha: string; ref: string; repo: { full_name: string } | null };
  readonly base: { ref: string; repo: { full_name: string } };
}

function toPull({ number, state, title, body, head, base }: ApiPull): Pull {
  return {
    number,
    state: state === 'open' ? 'open' : 'closed',
    headSha: head.sha,
    headRef: head.ref,
    // The toolkit's types say that a head always has a repository; of a deleted fork it has none.
    headRepository: head.repo?.full_name ?? null,
    baseRepository: base.repo.full_name,
    baseRef: base.ref,
    title,
    body: body ?? '',
  };
}

/** A branch that is removed turns its pull requests to another by itself. */
const TURNS = ['base_ref_changed', 'automatic_base_change_succeeded'];

function toApprovalEvents(event: object): ApprovalEvent[] {
  const {
    event: kind,
    label,
    actor,
    created_at,
  } = event as {
    event?: string;
    label?: { name?: string };
    actor?: { login?: string } | null;
    created_at?: string;
  };
  if (kind === undefined || created_at === undefined) return [];
  if (TURNS.includes(kind)) return [{ kind: 'retargeted', at: created_at }];
  if ((kind !== 'labeled' && kind !== 'unlabeled') || label?.name === undefined) return [];
  return [{ kind, label: label.name, actor: actor?.login ?? null, at: created_at }];
}
