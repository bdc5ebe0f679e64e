/** Whole objects as GitHub writes them, out of its own examples; what a test is about is put in their place. */
import examples from '@octokit/webhooks-examples' with { type: 'json' };

type Json = Record<string, unknown>;

function example(event: string, pick: (payload: Json) => unknown): Json {
  for (const { name, examples: payloads } of examples as unknown as {
    name: string;
    examples: Json[];
  }[]) {
    if (name !== event) continue;
    for (const payload of payloads) {
      const found = pick(payload);
      if (typeof found === 'object' && found !== null) return found as Json;
    }
  }
  throw new Error(`no example of ${event}`);
}

const URLS = 'https://api.github.com/users/x';

export function userOf(login: string): Json {
  return {
    login,
    id: 1,
    node_id: 'x',
    avatar_url: URLS,
    gravatar_id: '',
    url: URLS,
    html_url: URLS,
    followers_url: URLS,
    following_url: URLS,
    gists_url: URLS,
    starred_url: URLS,
    subscriptions_url: URLS,
    organizations_url: URLS,
    repos_url: URLS,
    events_url: URLS,
    received_events_url: URLS,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

const repositoryExample = example('push', ({ repository }) => repository);
const pullExample = example('pull_request', ({ pull_request }) => pull_request);
const issueExample = example('issues', ({ issue }) => issue);

export function repositoryOf(fullName: string, defaultBranch: string): Json {
  const [owner = '', name = ''] = fullName.split('/');
  return {
    ...repositoryExample,
    created_at: '2026-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
    id: 7,
    name,
    full_name: fullName,
    owner: userOf(owner),
    default_branch: defaultBranch,
    has_discussions: false,
    network_count: 0,
    subscribers_count: 0,
  };
}

export function labelOf(name: string): Json {
  return {
    id: 1,
    node_id: 'x',
    url: URLS,
    name,
    color: 'ededed',
    default: false,
    description: '',
  };
}

export function issueOf(facts: {
  number: number;
  author: string;
  title: string;
  body: string;
  state: string;
  labels: string[];
  at: string;
}): Json {
  const { author, labels, at, ...rest } = facts;
  return {
    ...issueExample,
    ...rest,
    user: userOf(author),
    labels: labels.map(labelOf),
    assignee: null,
    assignees: [],
    milestone: null,
    created_at: at,
    updated_at: at,
    closed_at: rest.state === 'closed' ? at : null,
  };
}

export function pullOf(facts: {
  number: number;
  author: string;
  title: string;
  body: string;
  state: string;
  labels: string[];
  head: { owner: string; ref: string; sha: string; repository: string | null };
  base: { repository: string; ref: string; sha: string };
}): Json {
  const { head, base, author, labels, ...rest } = facts;
  const [owner = ''] = base.repository.split('/');
  return {
    ...pullExample,
    auto_merge: null,
    ...rest,
    user: userOf(author),
    labels: labels.map(labelOf),
    head: {
      label: `${head.owner}:${head.ref}`,
      ref: head.ref,
      sha: head.sha,
      user: userOf(head.owner),
      repo: head.repository === null ? null : repositoryOf(head.repository, 'main'),
    },
    base: {
      label: `${owner}:${base.ref}`,
      ref: base.ref,
      sha: base.sha,
      user: userOf(owner),
      repo: repositoryOf(base.repository, 'main'),
    },
  };
}
