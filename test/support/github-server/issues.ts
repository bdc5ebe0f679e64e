/** Issues, pull requests, their comments, labels and timelines. */
import { type Answer, type Call, type Handler, invalid, notFound, page } from './answer.ts';
import { type CommentState, type IssueState, instant, nextId } from './state.ts';
import { issueOf, labelOf, pullOf, userOf } from './templates.ts';

/** A comment and an issue may have so many characters. */
const BODY_LIMIT = 65_536;

const REPO = '/repos/{owner}/{repo}';

export const ISSUE_ROUTES: Record<string, Handler> = {
  [`GET ${REPO}/issues/{issue_number}/comments`]: (call) =>
    withIssue(call, ({ number }) =>
      page(
        call,
        call.repository.comments.filter(({ issue }) => issue === number),
        (comment) => commentOf(call, comment),
      ),
    ),
  [`POST ${REPO}/issues/{issue_number}/comments`]: (call) =>
    withIssue(call, ({ number }) => {
      const refusal = bodyRefusal('IssueComment', call.body.body);
      if (refusal !== null) return refusal;
      const { state, token, repository } = call;
      const comment = {
        id: nextId(state),
        issue: number,
        author: token.login,
        body: String(call.body.body),
        at: instant(state),
      };
      repository.comments.push(comment);
      return { status: 201, body: commentOf(call, comment) };
    }),
  [`GET ${REPO}/issues/comments/{comment_id}`]: (call) =>
    withComment(call, (comment) => ({ status: 200, body: commentOf(call, comment) })),
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: (call) =>
    withComment(call, (comment) => {
      const refusal = bodyRefusal('IssueComment', call.body.body);
      if (refusal !== null) return refusal;
      comment.body = String(call.body.body);
      return { status: 200, body: commentOf(call, comment) };
    }),
  [`DELETE ${REPO}/issues/comments/{comment_id}`]: (call) =>
    withComment(call, (comment) => {
      call.repository.comments.splice(call.repository.comments.indexOf(comment), 1);
      return { status: 204 };
    }),
  [`GET ${REPO}/issues`]: (call) => {
    const wanted = (call.query.get('labels') ?? '').split(',').filter((label) => label !== '');
    const state = call.query.get('state') ?? 'open';
    const found = call.repository.issues.filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        wanted.every((label) => issue.labels.includes(label)),
    );
    return page(call, found.toReversed(), listed);
  },
  [`POST ${REPO}/issues`]: (call) => {
    const { state, repository, token, body } = call;
    if (!repository.hasIssues)
      return { status: 410, body: { message: 'Issues has been disabled in this repository.' } };
    const refusal = bodyRefusal('Issue', body.body);
    if (refusal !== null) return refusal;
    const issue: IssueState = {
      number: nextId(state),
      author: token.login,
      state: 'open',
      title: String(body.title),
      body: String(body.body ?? ''),
      labels: (body.labels as string[] | undefined) ?? [],
      at: instant(state),
      pull: null,
    };
    repository.issues.push(issue);
    return { status: 201, body: listed(issue) };
  },
  [`PATCH ${REPO}/issues/{issue_number}`]: (call) =>
    withIssue(call, (issue) => {
      const refusal = bodyRefusal('Issue', call.body.body);
      if (refusal !== null) return refusal;
      edit(issue, call.body);
      return { status: 200, body: listed(issue) };
    }),
  [`GET ${REPO}/issues/{issue_number}/labels`]: (call) =>
    withIssue(call, ({ labels }) => page(call, labels, labelOf)),
  [`POST ${REPO}/issues/{issue_number}/labels`]: (call) =>
    withIssue(call, (issue) => {
      for (const label of (call.body.labels as string[] | undefined) ?? []) {
        if (issue.labels.includes(label)) continue;
        issue.labels.push(label);
        note(call, issue, 'labeled', label);
      }
      return { status: 200, body: issue.labels.map(labelOf) };
    }),
  [`DELETE ${REPO}/issues/{issue_number}/labels/{name}`]: (call) =>
    withIssue(call, (issue) => {
      const name = call.parameters.name ?? '';
      if (!issue.labels.includes(name))
        return { status: 404, body: { message: 'Label does not exist' } };
      issue.labels = issue.labels.filter((label) => label !== name);
      note(call, issue, 'unlabeled', name);
      return { status: 200, body: issue.labels.map(labelOf) };
    }),
  [`GET ${REPO}/issues/{issue_number}/timeline`]: (call) =>
    withIssue(call, ({ number }) =>
      page(
        call,
        call.repository.timeline.filter(({ issue }) => issue === number),
        ({ event, label, actor, at }) => ({
          id: 1,
          node_id: 'x',
          url: 'https://api.github.com/x',
          actor: actor === null ? null : userOf(actor),
          event,
          commit_id: null,
          commit_url: null,
          created_at: at,
          performed_via_github_app: null,
          ...(label === undefined ? {} : { label: { name: label, color: 'ededed' } }),
        }),
      ),
    ),
  [`GET ${REPO}/pulls`]: (call) => {
    const [state, head] = [call.query.get('state') ?? 'open', call.query.get('head')];
    const found = call.repository.issues.filter(
      ({ pull, state: own }) =>
        pull !== null &&
        (state === 'all' || own === state) &&
        (head === null || head === `${pull.headOwner}:${pull.headRef}`),
    );
    return page(call, found.toReversed(), (issue) => wholePull(call, issue));
  },
  [`GET ${REPO}/pulls/{pull_number}`]: (call) =>
    withIssue(call, (issue) =>
      issue.pull === null ? notFound() : { status: 200, body: wholePull(call, issue) },
    ),
  [`POST ${REPO}/pulls`]: (call) => {
    const { state, repository, token, body } = call;
    const [head, base] = [String(body.head), String(body.base)];
    if (repository.git.resolve(`refs/heads/${head}`) === null)
      return invalid('PullRequest', 'head', 'invalid');
    const isOpen = repository.issues.some(
      (issue) => issue.state === 'open' && issue.pull?.headRef === head,
    );
    if (isOpen)
      return invalid('PullRequest', 'head', 'custom', `A pull request already exists for ${head}.`);
    const [headOwner = ''] = repository.fullName.split('/');
    const issue: IssueState = {
      number: nextId(state),
      author: token.login,
      state: 'open',
      title: String(body.title),
      body: String(body.body ?? ''),
      labels: [],
      at: instant(state),
      pull: { headRepository: repository.fullName, headOwner, headRef: head, baseRef: base },
    };
    repository.issues.push(issue);
    return { status: 201, body: wholePull(call, issue) };
  },
  [`PATCH ${REPO}/pulls/{pull_number}`]: (call) =>
    withIssue(call, (issue) => {
      const refusal = bodyRefusal('PullRequest', call.body.body);
      if (refusal !== null) return refusal;
      edit(issue, call.body);
      return { status: 200, body: wholePull(call, issue) };
    }),
};

function edit(issue: IssueState, { title, body, state }: Record<string, unknown>): void {
  if (title !== undefined) issue.title = String(title);
  if (body !== undefined) issue.body = String(body);
  if (state === 'open' || state === 'closed') issue.state = state;
}

function note({ state, repository, token }: Call, issue: IssueState, event: string, label: string) {
  const { number } = issue;
  repository.timeline.push({
    issue: number,
    event,
    label,
    actor: token.login,
    at: instant(state),
  });
}

function bodyRefusal(resource: string, body: unknown): Answer | null {
  if (typeof body !== 'string') return null;
  if (body.trim() === '' && resource === 'IssueComment')
    return invalid(resource, 'body', 'unprocessable', 'Body cannot be blank');
  return [...body].length > BODY_LIMIT
    ? invalid(resource, 'body', 'custom', `body is too long (maximum is ${BODY_LIMIT} characters)`)
    : null;
}

function withIssue(call: Call, then: (issue: IssueState) => Answer): Answer {
  const number = Number(call.parameters.issue_number ?? call.parameters.pull_number);
  const issue = call.repository.issues.find((candidate) => candidate.number === number);
  return issue === undefined ? notFound() : then(issue);
}

function withComment(call: Call, then: (comment: CommentState) => Answer): Answer {
  const id = Number(call.parameters.comment_id);
  const comment = call.repository.comments.find((candidate) => candidate.id === id);
  return comment === undefined ? notFound() : then(comment);
}

function commentOf({ url }: Call, { id, issue, author, body, at }: CommentState) {
  return {
    id,
    node_id: 'x',
    url: `${url.origin}/comments/${id}`,
    html_url: `https://github.com/c/${id}`,
    issue_url: `${url.origin}/issues/${issue}`,
    author_association: 'NONE',
    user: userOf(author),
    created_at: at,
    updated_at: at,
    body,
  };
}

function listed({ pull, ...issue }: IssueState) {
  const whole = issueOf(issue);
  const urls = { url: null, html_url: null, diff_url: null, patch_url: null };
  return pull === null ? whole : { ...whole, pull_request: urls };
}

function wholePull({ repository, state }: Call, issue: IssueState) {
  const { number, author, title, body, labels, pull } = issue;
  if (pull === null) throw new Error('an issue');
  const { headRepository, headOwner, headRef, baseRef } = pull;
  const home = headRepository === null ? repository : state.repositories.get(headRepository);
  const sha = (git: typeof repository, ref: string) => git.git.resolve(`refs/heads/${ref}`) ?? '';
  return pullOf({
    number,
    author,
    title,
    body,
    state: issue.state,
    labels,
    head: {
      owner: headOwner,
      ref: headRef,
      sha: sha(home ?? repository, headRef),
      repository: headRepository,
    },
    base: { repository: repository.fullName, ref: baseRef, sha: sha(repository, baseRef) },
  });
}
