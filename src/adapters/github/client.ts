/** Octokit, with retries, and with its errors in this project's words. The token goes to the API's host only. */
import { defaults, getOctokitOptions } from '@actions/github/lib/utils';
import { Octokit } from '@octokit/rest';
import { GitHubRefusal } from '../../contracts/github-refusal.ts';
import { joinMessages, readGraphqlErrors, readStatus } from './graphql-failure.ts';
import { createRetry, type RetryOptions } from './retry.ts';
import { type Failure, isLimit } from './wait-for.ts';

export interface ClientOptions extends RetryOptions {
  /** Of the API, `https://api.github.com`; the token goes nowhere else. */
  readonly apiUrl: string;
  readonly token: string;
  readonly userAgent: string;
}

export interface Client {
  readonly octokit: Octokit;
  /**
   * @param action what is asked, for the refusal: `write a comment`
   * @param permission of the workflow that it needs, or null
   * @throws GitHubRefusal
   */
  ask<T>(action: string, permission: string | null, request: () => Promise<T>): Promise<T>;
  /** As `ask`; null where there is no such thing. */
  find<T>(action: string, permission: string | null, request: () => Promise<T>): Promise<T | null>;
}

/** Milliseconds for one answer; GitHub's own limit is 10 s, and a proxy may add to it. */
const REQUEST_TIMEOUT = 30_000;

/** The variables of a proxy are read where the toolkit is imported. */
export function createClient(options: ClientOptions): Client {
  const octokit = new Octokit({
    ...defaults,
    ...getOctokitOptions(options.token, { userAgent: options.userAgent }),
    baseUrl: options.apiUrl,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  const retry = createRetry(options);
  octokit.hook.wrap('request', (request, parameters) => {
    requireOwnHost(parameters.url, options.apiUrl);
    return retry(async (most) => {
      const signal = AbortSignal.timeout(Math.min(REQUEST_TIMEOUT, Math.ceil(most)));
      // Written into the options themselves: the hooks further in are handed these, not what we pass on.
      parameters.request = { ...parameters.request, signal };
      const answer = await request(parameters);
      requireWhole(answer);
      requireFinal(answer);
      return answer;
    }, toFailure);
  });
  const ask = async <T>(action: string, permission: string | null, request: () => Promise<T>) => {
    try {
      return await request();
    } catch (error) {
      throw toRefusal(action, permission, error);
    }
  };
  return {
    octokit,
    ask,
    async find(action, permission, request) {
      try {
        return await request();
      } catch (error) {
        if (toFailure(error).status === 404 || toFailure(error).status === 410) return null;
        throw toRefusal(action, permission, error);
      }
    },
  };
}

interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** The address of a next page is the server's to say; the token would go wherever that leads. */
function requireOwnHost(url: string, apiUrl: string): void {
  const { origin } = new URL(url, apiUrl);
  if (origin !== new URL(apiUrl).origin)
    throw new Error(`GitHub sends on to ${origin}, and the token goes to its own host only`);
}

/** JSON that ends too early, and a page that a proxy puts in its place, are handed on as text, without an error. */
function requireWhole({ data, headers }: Answer): void {
  const isJson = /\bjson\b/.test(String(headers['content-type'] ?? ''));
  if (typeof data === 'string' && (isJson || data !== ''))
    throw new Error(isJson ? 'the answer was cut off' : 'the answer is no JSON');
}

/** A limit, or a mishap of GitHub's own, that GraphQL reports with 200 is waited out like any other. */
function requireFinal(answer: Answer): void {
  const errors = readGraphqlErrors(answer.data);
  const status = readStatus(errors);
  if (status !== 429 && status !== 502) return;
  throw Object.assign(new Error(joinMessages(errors)), { status, response: answer });
}

function toFailure(error: unknown): Failure {
  const { status, response, message, name, headers } = error as {
    status?: unknown;
    response?: { headers?: Failure['headers'] };
    message?: unknown;
    name?: unknown;
    headers?: Failure['headers'];
  };
  if (name === 'GraphqlResponseError') {
    const errors = readGraphqlErrors(error);
    return { status: readStatus(errors), headers: headers ?? {}, message: joinMessages(errors) };
  }
  const answered = response !== undefined && typeof status === 'number';
  return {
    status: answered ? status : null,
    headers: response?.headers ?? {},
    message: String(message ?? error),
  };
}

function toRefusal(action: string, permission: string | null, cause: unknown): GitHubRefusal {
  // A action of several calls may be refused in one that says so itself.
  if (cause instanceof GitHubRefusal) return cause;
  const failure = toFailure(cause);
  const { status, message } = failure;
  // One line, and without the address of a document that the toolkit appends.
  const detail = (message.split('\n')[0] ?? '')
    .replace(/ - https:\/\/docs\.github\.com\S*/, '')
    .slice(0, 300);
  // Who has asked too often has the right; to name one would send people the wrong way.
  const lacking = isLimit(failure) ? null : permission;
  return new GitHubRefusal({ action, status, detail, permission: lacking }, { cause });
}

function ignore(): void {
  // Octokit's own warnings would stand in the step's log without a word of context.
}
