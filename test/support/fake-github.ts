/**
 * GitHub in memory, behind the app's port: for what the app decides. How the API is spoken is tested
 * against the server in test/support/github.
 */
import type {
  ApprovalEvent,
  Comment,
  FileChange,
  GitHub,
  Issue,
  Pull,
  Push,
} from '../../src/contracts/ports/github.ts';

export const BOT = 'github-actions[bot]';

export interface FakeGitHub extends GitHub {
  /** What was done, in order: `createComment`, `removeLabel update-baselines`. */
  readonly requests: string[];
  readonly state: FakeState;
}

export interface FakeState {
  comments: Comment[];
  pulls: Pull[];
  labels: Record<number, string[]>;
  approvalEvents: ApprovalEvent[];
  permissions: Record<string, 'admin' | 'write' | 'read'>;
  /** null: a server that keeps no record. */
  pushes: Push[] | null;
  /** Commits that GitHub signed for the bot. */
  ownCommits: string[];
  /** Commits that somebody made in the bot's name, and GitHub did not sign. */
  forgedCommits: string[];
  branches: Record<string, string>;
  files: Record<string, { head: string; text: string }>;
  issues: (Issue & { labels: string[] })[];
  commits: { branch: string; expectedHead: string; headline: string; changes: FileChange[] }[];
  reports: { sha: string; name: string; conclusion: string }[];
}

export function aFakeGitHub(given: Partial<FakeState> = {}): FakeGitHub {
  const state: FakeState = {
    comments: [],
    pulls: [],
    labels: {},
    approvalEvents: [],
    permissions: {},
    pushes: [],
    ownCommits: [],
    forgedCommits: [],
    branches: {},
    files: {},
    issues: [],
    commits: [],
    reports: [],
    ...given,
  };
  const requests: string[] = [];
  let next = 1_000;
  const sha = () => (next++).toString(16).padStart(40, '0');
  const did = (action: string) => void requests.push(action);
  return {
    requests,
    state,
    login: async () => BOT,
    comments: {
      list: async () => [...state.comments],
      async create(_issue, body) {
        did('createComment');
        const comment = { id: next++, author: BOT, body };
        state.comments.push(comment);
        return comment;
      },
      async update(id, body) {
        did(`updateComment ${id}`);
        const at = state.comments.findIndex((comment) => comment.id === id);
        if (at === -1) return false;
        state.comments[at] = { id, author: BOT, body };
        return true;
      },
      async remove(id) {
        did(`removeComment ${id}`);
        state.comments = state.comments.filter((comment) => comment.id !== id);
      },
    },
    pull: async (number) => state.pulls.find((pull) => pull.number === number) ?? null,
    openPulls: async (head) =>
      state.pulls.filter(
        (pull) =>
          pull.state === 'open' && `${pull.headRepository?.split('/')[0]}:${pull.headRef}` === head,
      ),
    async createPull({ head, base, title, body }) {
      did('createPull');
      const number = next++;
      state.pulls.push({
        number,
        state: 'open',
        headSha: state.branches[head] ?? '',
        headRef: head,
        headRepository: 'org/plan',
        baseRepository: 'org/plan',
        baseRef: base,
        title,
        body,
      });
      return number;
    },
    async updatePull(number, text) {
      did(`updatePull ${number}`);
      state.pulls = state.pulls.map((pull) =>
        pull.number === number ? { ...pull, ...text } : pull,
      );
    },
    async addLabel(issue, label) {
      did(`addLabel ${label}`);
      state.labels[issue] = [...(state.labels[issue] ?? []), label];
    },
    async removeLabel(issue, label) {
      did(`removeLabel ${label}`);
      state.labels[issue] = (state.labels[issue] ?? []).filter((name) => name !== label);
    },
    approvalEvents: async () => [...state.approvalEvents],
    permission: async (login) => state.permissions[login] ?? 'none',
    pushes: async () => state.pushes,
    commit: async (commit) => ({
      sha: commit,
      author: [...state.ownCommits, ...state.forgedCommits].includes(commit) ? BOT : 'someone',
      signedByGitHub: state.ownCommits.includes(commit),
    }),
    defaultBranch: async () => 'main',
    branch: async (name) => state.branches[name] ?? null,
    async setBranch(name, commit) {
      did(`setBranch ${name}`);
      state.branches[name] = commit;
    },
    async removeBranch(name) {
      did(`removeBranch ${name}`);
      delete state.branches[name];
    },
    async commitOn(branch, { expectedHead, headline, changes }) {
      if (state.branches[branch] !== expectedHead) return null;
      did(`commitOn ${branch}`);
      state.commits.push({ branch, expectedHead, headline, changes });
      const commit = sha();
      state.branches[branch] = commit;
      return commit;
    },
    async report(commit, { name, conclusion }) {
      did('report');
      state.reports.push({ sha: commit, name, conclusion });
    },
    issues: async (label) =>
      state.issues
        .filter(({ labels }) => labels.includes(label))
        .toSorted((a, b) => b.number - a.number),
    async createIssue({ title, body, labels }) {
      did('createIssue');
      const number = next++;
      state.issues.push({ number, author: BOT, state: 'open', title, body, labels });
      return { number, author: BOT };
    },
    async updateIssue(number, text) {
      did(`updateIssue ${number} ${text.state}`);
      state.issues = state.issues.map((issue) =>
        issue.number === number ? { ...issue, ...text } : issue,
      );
    },
    readFile: async (branch) => state.files[branch] ?? null,
    async writeFile(branch, { text, head }) {
      if ((state.files[branch]?.head ?? null) !== head) return false;
      did(`writeFile ${branch}`);
      state.files[branch] = { head: sha(), text };
      return true;
    },
  };
}
