/** Branches, commits, trees and blobs; who may do what; checks; the one mutation. */
import {
  type Answer,
  type Call,
  failure,
  type Handler,
  invalid,
  notFound,
  page,
} from './answer.ts';
import { instant, type RepositoryState } from './state.ts';
import { repositoryOf, userOf } from './templates.ts';

const REPO = '/repos/{owner}/{repo}';
const URL_ = 'https://api.github.com/x';

export const GIT_ROUTES: Record<string, Handler> = {
  'GET /user': ({ token }) =>
    token.kind === 'actions'
      ? { status: 403, body: failure('Resource not accessible by integration') }
      : { status: 200, body: { ...userOf(token.login), ...PROFILE } },
  [`GET ${REPO}`]: ({ repository }) => ({
    status: 200,
    body: repositoryOf(repository.fullName, repository.defaultBranch),
  }),
  [`GET ${REPO}/collaborators/{username}/permission`]: ({ repository, parameters }) => {
    const login = parameters.username ?? '';
    const role = repository.permissions[login];
    if (role === undefined && login.endsWith('[bot]')) return notFound();
    const permission = role === 'triage' ? 'read' : (role ?? 'read');
    return { status: 200, body: { permission, role_name: role ?? 'read', user: null } };
  },
  [`GET ${REPO}/activity`]: (call) => {
    const ref = call.query.get('ref');
    const found = call.repository.activity.filter((entry) => ref === null || entry.ref === ref);
    return page(call, found.toReversed(), ({ ref: name, before, after, at }) => ({
      id: 1,
      node_id: 'x',
      before,
      after,
      ref: name,
      timestamp: at,
      activity_type: 'push',
      actor: userOf('someone'),
    }));
  },
  [`GET ${REPO}/commits/{ref}`]: ({ repository, parameters }) => {
    const { git, signed } = repository;
    const sha = git.resolve(`${parameters.ref}^{commit}`);
    const facts = sha === null ? null : git.commitFacts(sha);
    if (sha === null || facts === null)
      return { status: 422, body: failure(`No commit found for SHA: ${parameters.ref}`) };
    const author = signed.get(sha) ?? 'someone';
    const isSigned = signed.has(sha);
    const who = { name: author, email: 'x@example.org', date: facts.at };
    const verification = {
      verified: isSigned,
      reason: isSigned ? 'valid' : 'unsigned',
      signature: null,
      payload: null,
      verified_at: null,
    };
    return {
      status: 200,
      body: {
        url: URL_,
        sha,
        node_id: 'x',
        html_url: URL_,
        comments_url: URL_,
        commit: {
          url: URL_,
          author: who,
          committer: who,
          message: facts.message,
          comment_count: 0,
          tree: { sha: facts.tree, url: URL_ },
          verification,
        },
        author: userOf(author),
        committer: userOf(isSigned ? 'web-flow' : 'someone'),
        parents: facts.parents.map((parent) => ({ sha: parent, url: URL_, html_url: URL_ })),
      },
    };
  },
  [`POST ${REPO}/check-runs`]: ({ repository, body }) => {
    const { head_sha, name, conclusion, output } = body as {
      head_sha: string;
      name: string;
      conclusion: string;
      output: { title: string; summary: string };
    };
    if (repository.git.commitFacts(head_sha) === null)
      return { status: 422, body: failure(`No commit found for SHA: ${head_sha}`) };
    if (Buffer.byteLength(output.summary) > 65_535)
      return invalid('CheckRun', 'summary', 'too_long');
    repository.checks.push({ sha: head_sha, name, conclusion, title: output.title });
    return { status: 201, body: undefined };
  },
  [`GET ${REPO}/git/ref/{ref}`]: ({ repository, parameters }) => {
    const ref = `refs/${parameters.ref}`;
    const sha = repository.git.resolve(ref);
    return sha === null ? notFound() : { status: 200, body: refOf(ref, sha) };
  },
  [`POST ${REPO}/git/refs`]: ({ repository, body, state }) => {
    const [ref, sha] = [String(body.ref), String(body.sha)];
    if (repository.git.resolve(ref) !== null)
      return { status: 422, body: failure('Reference already exists') };
    move(repository, ref, sha, instant(state));
    return { status: 201, body: refOf(ref, sha) };
  },
  [`PATCH ${REPO}/git/refs/{ref}`]: ({ repository, parameters, body, state }) => {
    const ref = `refs/${parameters.ref}`;
    const [before, sha] = [repository.git.resolve(ref), String(body.sha)];
    if (before === null) return { status: 422, body: failure('Reference does not exist') };
    if (body.force !== true && !repository.git.isAncestor(before, sha))
      return { status: 422, body: failure('Update is not a fast forward') };
    move(repository, ref, sha, instant(state));
    return { status: 200, body: refOf(ref, sha) };
  },
  [`DELETE ${REPO}/git/refs/{ref}`]: ({ repository, parameters }) => {
    const ref = `refs/${parameters.ref}`;
    if (repository.git.resolve(ref) === null)
      return { status: 422, body: failure('Reference does not exist') };
    repository.git.removeRef(ref);
    return { status: 204 };
  },
  [`POST ${REPO}/git/trees`]: ({ repository, body }) => {
    const { base_tree, tree } = body as {
      base_tree?: string;
      tree: { path: string; content: string }[];
    };
    const sha = repository.git.writeTree(
      base_tree ?? null,
      tree.map(({ path, content }) => ({ path, content: Buffer.from(content) })),
    );
    return { status: 201, body: treeOf(repository, sha) };
  },
  [`GET ${REPO}/git/trees/{tree_sha}`]: ({ repository, parameters }) =>
    repository.git.tree(parameters.tree_sha ?? '') === null
      ? notFound()
      : { status: 200, body: treeOf(repository, parameters.tree_sha ?? '') },
  [`POST ${REPO}/git/commits`]: ({ repository, body, state }) => {
    const {
      message,
      tree,
      parents = [],
    } = body as {
      message: string;
      tree: string;
      parents?: string[];
    };
    const sha = repository.git.writeCommit(tree, parents, message, instant(state));
    return { status: 201, body: gitCommitOf(repository, sha) };
  },
  [`GET ${REPO}/git/commits/{commit_sha}`]: ({ repository, parameters }) =>
    repository.git.commitFacts(parameters.commit_sha ?? '') === null
      ? notFound()
      : { status: 200, body: gitCommitOf(repository, parameters.commit_sha ?? '') },
  [`GET ${REPO}/git/blobs/{file_sha}`]: ({ repository, parameters }) => {
    const sha = parameters.file_sha ?? '';
    const blob = repository.git.blob(sha);
    if (blob === null) return notFound();
    // GitHub breaks the lines of base64.
    const content = blob.toString('base64').replace(/(.{60})/g, '$1\n');
    const size = blob.length;
    return {
      status: 200,
      body: { content, encoding: 'base64', url: URL_, sha, size, node_id: 'x' },
    };
  },
};

const PROFILE = {
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
};

/** Moves a branch and records it, as every push is. */
function move(repository: RepositoryState, ref: string, sha: string, at: string): void {
  const before = repository.git.resolve(ref) ?? '0'.repeat(40);
  repository.git.setRef(ref, sha);
  repository.activity.push({ ref, before, after: sha, at });
}

/** The mutation createCommitOnBranch, and no other query. */
export function graphql({ repository, body, state, token }: Call): Answer {
  const query = String(body.query);
  const fail = (message: string, type: string): Answer => ({
    status: 200,
    body: {
      data: null,
      errors: [{ message, type, path: ['createCommitOnBranch'], locations: [] }],
    },
  });
  if (!/^mutation \(\$input: CreateCommitOnBranchInput!\) \{/.test(query))
    return fail('only createCommitOnBranch is known here', 'undefinedField');
  const { input } = body.variables as { input: CommitInput };
  if (input.branch.repositoryNameWithOwner !== repository.fullName)
    return fail('Could not resolve to a Repository', 'NOT_FOUND');
  const ref = `refs/heads/${input.branch.branchName}`;
  const tip = repository.git.resolve(ref);
  if (tip === null) return fail(`A ref with the name ${ref} could not be found`, 'NOT_FOUND');
  if (tip !== input.expectedHeadOid)
    return fail(
      `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`,
      'STALE_DATA',
    );
  const { additions = [], deletions = [] } = input.fileChanges;
  const tree = repository.git.writeTree(tip, [
    ...additions.map(({ path, contents }) => ({ path, content: Buffer.from(contents, 'base64') })),
    ...deletions.map(({ path }) => ({ path, content: null })),
  ]);
  const { headline, body: text = '' } = input.message;
  const message = text === '' ? headline : `${headline}\n\n${text}`;
  const oid = repository.git.writeCommit(tree, [tip], message, instant(state));
  repository.signed.set(oid, token.login);
  move(repository, ref, oid, instant(state));
  return { status: 200, body: { data: { createCommitOnBranch: { commit: { oid } } } } };
}

interface CommitInput {
  readonly branch: { repositoryNameWithOwner: string; branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { headline: string; body?: string };
  readonly fileChanges: {
    additions?: { path: string; contents: string }[];
    deletions?: { path: string }[];
  };
}

function refOf(ref: string, sha: string) {
  return { ref, node_id: 'x', url: URL_, object: { type: 'commit', sha, url: URL_ } };
}

function treeOf({ git }: RepositoryState, sha: string) {
  const tree = (git.tree(sha) ?? []).map((entry) => ({ ...entry, url: URL_ }));
  return { sha: git.resolve(`${sha}^{tree}`), url: URL_, truncated: false, tree };
}

function gitCommitOf({ git }: RepositoryState, sha: string) {
  const facts = git.commitFacts(sha);
  if (facts === null) throw new Error(`no commit ${sha}`);
  const who = { name: 'x', email: 'x@example.org', date: facts.at };
  return {
    sha,
    node_id: 'x',
    url: URL_,
    html_url: URL_,
    author: who,
    committer: who,
    tree: { sha: facts.tree, url: URL_ },
    message: facts.message,
    parents: facts.parents.map((parent) => ({ sha: parent, url: URL_, html_url: URL_ })),
    verification: {
      verified: false,
      reason: 'unsigned',
      signature: null,
      payload: null,
      verified_at: null,
    },
  };
}
