/**
 * GitHub on this machine: keeps state, refuses what GitHub refuses, and writes down every request, and
 * whatever in it or in its own answers is not as GitHub's OpenAPI description says.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, type Call, failure, type Handler } from './answer.ts';
import { matchOperation, requestFaults, responseFault } from './conformity.ts';
import { createFaultPlan, type Fault } from './faults.ts';
import { GIT_ROUTES, graphql } from './git-data.ts';
import { ISSUE_ROUTES } from './issues.ts';
import { mayDo, writesContent } from './rights.ts';
import type { State, Token } from './state.ts';

const ROUTES: Record<string, Handler> = { ...ISSUE_ROUTES, ...GIT_ROUTES };
const REQUESTS_AN_HOUR = 1_000;
const WRITES_A_MINUTE = 80;

interface SeenRequest {
  readonly operation: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly body: unknown;
  readonly status: number | null;
}

export interface GitHubServer {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly requests: SeenRequest[];
  /** What was not as GitHub describes it; empty at the end of every test. */
  readonly violations: string[];
  close(): Promise<void>;
}

/** The one question that is asked by GraphQL. */
const VIEWER = 'query { viewer { login } }';

/** @param prefix `/api/v3` for GitHub Enterprise Server */
export async function startGitHubServer(
  state: State,
  { faults = [], prefix = '' }: { faults?: readonly Fault[]; prefix?: string } = {},
): Promise<GitHubServer> {
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const plan = createFaultPlan(faults);
  let writes = 0;
  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      violations.push(`the server itself failed: ${error.stack}`);
      response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    const method = request.method ?? '';
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const body = text === '' ? undefined : JSON.parse(text);
    const isGraphql = method === 'POST' && url.pathname === graphqlPath(prefix);
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : '';
    const match = isGraphql
      ? { operation: body.query === VIEWER ? VIEWER : 'POST /graphql', parameters: {} }
      : matchOperation(method, path);
    const operation = match?.operation ?? `${method} ${url.pathname}`;
    const authorization = request.headers.authorization ?? null;
    state.second += 1;
    if (match === null) violations.push(`${operation} is not described`);
    if (match !== null && !isGraphql)
      violations.push(
        ...requestFaults(operation, url.searchParams, body).map(
          (fault) => `${operation}: ${fault}`,
        ),
      );
    if (!request.headers['user-agent']) violations.push(`${operation}: no user agent`);
    const fault = plan.faultOf(operation);
    fault?.before?.();
    const isReplaced = fault !== null && (fault.status !== undefined || fault.drop === true);
    const answer =
      isReplaced && fault.happens !== true
        ? { status: fault.status ?? 0, body: fault.body }
        : answerTo(operation, match?.parameters ?? {}, url, body, authorization);
    const wrong =
      match === null || isGraphql || isReplaced || answer.body === undefined
        ? null
        : responseFault(operation, answer.status, answer.body);
    if (wrong !== null) violations.push(`the answer to ${operation}: ${wrong}`);
    const status = fault?.drop === true ? null : (fault?.status ?? answer.status);
    requests.push({ operation, path, authorization, body, status });
    send(response, answer, fault);
  }

  function answerTo(
    operation: string,
    parameters: Readonly<Record<string, string>>,
    url: URL,
    body: Record<string, unknown> | undefined,
    authorization: string | null,
  ): Answer {
    const token = tokenOf(state, authorization);
    if (token === null) return { status: 401, body: failure('Bad credentials') };
    if (requests.length >= REQUESTS_AN_HOUR && token.kind === 'actions')
      return {
        status: 403,
        body: failure('API rate limit exceeded for installation.'),
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
      };
    if (writesContent(operation)) writes += 1;
    if (writes > WRITES_A_MINUTE)
      return {
        status: 403,
        body: failure('You have exceeded a secondary rate limit.'),
        headers: { 'retry-after': '60' },
      };
    const name =
      operation === 'POST /graphql'
        ? repositoryOfMutation(body)
        : `${parameters.owner}/${parameters.repo}`;
    const repository =
      state.repositories.get(name) ??
      (operation === 'GET /user' || operation === VIEWER
        ? [...state.repositories.values()][0]
        : undefined);
    if (repository === undefined) return { status: 404, body: failure('Not Found') };
    if (!mayDo(operation, token))
      return operation === 'POST /graphql' ? forbidden() : { status: 403, body: failure(NO_RIGHT) };
    const call: Call = {
      state,
      repository,
      token,
      parameters,
      query: url.searchParams,
      body: body ?? {},
      url,
    };
    if (operation === VIEWER)
      return { status: 200, body: { data: { viewer: { login: token.login } } } };
    const handler = operation === 'POST /graphql' ? graphql : ROUTES[operation];
    return handler === undefined ? { status: 404, body: failure('Not Found') } : handler(call);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    requests,
    violations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const NO_RIGHT = 'Resource not accessible by integration';

/** GraphQL answers 200 to what it refuses as well. */
function forbidden(): Answer {
  const errors = [{ type: 'FORBIDDEN', path: ['createCommitOnBranch'], message: NO_RIGHT }];
  return { status: 200, body: { data: { createCommitOnBranch: null }, errors } };
}

/** On GitHub Enterprise Server it lies beside the version, not below it. */
function graphqlPath(prefix: string): string {
  return `${prefix.replace(/\/v3$/, '')}/graphql`;
}

function repositoryOfMutation(body: Record<string, unknown> | undefined): string {
  const { variables } = (body ?? {}) as {
    variables?: { input?: { branch?: { repositoryNameWithOwner?: string } } };
  };
  return variables?.input?.branch?.repositoryNameWithOwner ?? '';
}

function tokenOf(state: State, authorization: string | null): Token | null {
  const secret = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1];
  return secret === undefined ? null : (state.tokens.get(secret) ?? null);
}

function send(response: ServerResponse, answer: Answer, fault: Fault | null): void {
  if (fault?.drop === true) {
    response.destroy();
    return;
  }
  const status = fault?.status ?? answer.status;
  const content =
    fault?.status === undefined ? answer.body : (fault.body ?? failure('made to fail'));
  const listed = fault?.reverse === true && Array.isArray(content) ? content.toReversed() : content;
  const text = status === 204 ? '' : JSON.stringify(listed ?? {});
  response.writeHead(status, {
    ...(text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...answer.headers,
    ...fault?.headers,
    'content-length': Buffer.byteLength(text),
  });
  if (fault?.truncate === true) {
    response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy());
    return;
  }
  response.end(text);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
