/** Octokit, with patience, and with its errors in this project's words. The token goes to the API's host only. */
import { defaults, getOctokitOptions } from '@actions/github/lib/utils';
import { Octokit } from '@octokit/rest';
import { GitHubRefusal } from '../../core/github/refusal.ts';
import { createPatience, type Failure, type Patience } from './patience.ts';

export interface ClientOptions extends Patience {
  /** Of the API, `https://api.github.com`; the token goes nowhere else. */
  readonly apiUrl: string;
  readonly token: string;
  readonly userAgent: string;
}

export interface Client {
  readonly octokit: Octokit;
  /**
   * @param deed what is asked, for the refusal: `write a comment`
   * @param permission of the workflow that it needs, or null
   * @throws GitHubRefusal
   */
  ask<T>(deed: string, permission: string | null, request: () => Promise<T>): Promise<T>;
  /** As `ask`; null where there is no such thing. */
  find<T>(deed: string, permission: string | null, request: () => Promise<T>): Promise<T | null>;
}

/** One answer; GitHub's own limit is 10 s, and a proxy may add to it. */
const REQUEST_TIMEOUT = 30_000;

/** The variables of a proxy are read where the toolkit is imported. */
export function createClient(options: ClientOptions): Client {
  const octokit = new Octokit({
    ...defaults,
    ...getOctokitOptions(options.token, { userAgent: options.userAgent }),
    baseUrl: options.apiUrl,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  const patiently = createPatience(options);
  octokit.hook.wrap('request', (request, parameters) =>
    patiently(async () => {
      const answer = await request({
        ...parameters,
        request: { ...parameters.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT) },
      } as typeof parameters);
      requireWhole(answer);
      return answer;
    }, failureOf),
  );
  const ask = async <T>(deed: string, permission: string | null, request: () => Promise<T>) => {
    try {
      return await request();
    } catch (error) {
      throw refusalOf(deed, permission, error);
    }
  };
  return {
    octokit,
    ask,
    async find(deed, permission, request) {
      try {
        return await request();
      } catch (error) {
        if (failureOf(error).status === 404 || failureOf(error).status === 410) return null;
        throw refusalOf(deed, permission, error);
      }
    },
  };
}

/** JSON that ends too early is handed on as text, without an error. */
function requireWhole({
  data,
  headers,
}: {
  data: unknown;
  headers: Record<string, unknown>;
}): void {
  const isJson = /\bjson\b/.test(String(headers['content-type'] ?? ''));
  if (isJson && typeof data === 'string') throw new Error('the answer was cut off');
}

function failureOf(error: unknown): Failure {
  const { status, response, message, name } = error as {
    status?: unknown;
    response?: { headers?: Failure['headers'] };
    message?: unknown;
    name?: unknown;
  };
  const answered = response !== undefined && typeof status === 'number';
  return {
    status: answered ? status : null,
    headers: response?.headers ?? {},
    message: name === 'TimeoutError' ? 'no answer in time' : String(message ?? error),
  };
}

function refusalOf(deed: string, permission: string | null, cause: unknown): GitHubRefusal {
  const { status, message } = failureOf(cause);
  // One line, and without the address of a document that the toolkit appends.
  const detail = (message.split('\n')[0] ?? '')
    .replace(/ - https:\/\/docs\.github\.com\S*/, '')
    .slice(0, 300);
  return new GitHubRefusal({ deed, status, detail, permission }, { cause });
}

function ignore(): void {
  // Octokit's own warnings would stand in the step's log without a word of context.
}
