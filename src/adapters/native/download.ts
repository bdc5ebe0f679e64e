/** Fetches one file of a known size: no credentials, few redirects, bounded in bytes and in time. */
import http from 'node:http';
import https from 'node:https';

export interface DownloadLimits {
  /** Exact number of bytes that must arrive. */
  readonly size: number;
  /** Longest silence, and longest duration of one attempt, in milliseconds. */
  readonly idleMs: number;
  readonly totalMs: number;
  /** Pauses before the second and each further attempt, in milliseconds. */
  readonly pausesMs: readonly number[];
}

/** Why it did not come; `passing` where another attempt may help. */
class DownloadFailure extends Error {
  override readonly name = 'DownloadFailure';
  readonly passing: boolean;

  constructor(message: string, options: { passing: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.passing = options.passing;
  }
}

const MAX_REDIRECTS = 5;

/**
 * @param env where `https_proxy` and its kin are read from (Node 24.5 and later heed them)
 * @throws DownloadFailure
 */
export async function download(
  url: string,
  limits: DownloadLimits,
  env: NodeJS.ProcessEnv,
): Promise<Buffer> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await follow(new URL(url), limits, env);
    } catch (error) {
      const pause = limits.pausesMs[attempt];
      if (!(error instanceof DownloadFailure) || !error.passing || pause === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function follow(start: URL, limits: DownloadLimits, env: NodeJS.ProcessEnv): Promise<Buffer> {
  const signal = AbortSignal.timeout(limits.totalMs);
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await open(url, limits, env, signal);
    const location = response.headers.location;
    if (location === undefined || !isRedirect(response.statusCode)) return read(response, limits);
    response.destroy();
    url = allowedTarget(location, url);
  }
  throw new DownloadFailure(`more than ${MAX_REDIRECTS} redirects`, { passing: false });
}

/** Anonymous always: what a URL carries as user and password would become a header. */
function open(
  url: URL,
  limits: DownloadLimits,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  const client = bare.protocol === 'https:' ? https : http;
  const agent = new client.Agent({ proxyEnv: env } as http.AgentOptions);
  const headers = { accept: 'application/octet-stream', 'user-agent': 'dc-event-gate' };
  return new Promise((resolve, reject) => {
    const request = client.get(bare, { agent, headers, signal, timeout: limits.idleMs }, resolve);
    request.on('timeout', () => request.destroy(new Error(`no answer in ${limits.idleMs} ms`)));
    request.on('error', (cause) => reject(broken(cause, signal, limits)));
  });
}

async function read(response: http.IncomingMessage, limits: DownloadLimits): Promise<Buffer> {
  const status = response.statusCode ?? 0;
  if (status !== 200) {
    response.destroy();
    const passing = status >= 500 || status === 429 || status === 408;
    throw new DownloadFailure(`the registry answered ${status}`, { passing });
  }
  const chunks: Buffer[] = [];
  let received = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      received += chunk.length;
      if (received > limits.size) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new DownloadFailure(`it ended after ${received} of ${limits.size} bytes`, {
      passing: true,
      cause,
    });
  }
  if (received > limits.size) {
    throw new DownloadFailure(`it has more than the ${limits.size} bytes expected`, {
      passing: false,
    });
  }
  if (received < limits.size) {
    throw new DownloadFailure(`it ended after ${received} of ${limits.size} bytes`, {
      passing: true,
    });
  }
  return Buffer.concat(chunks);
}

function isRedirect(status: number | undefined): boolean {
  return status !== undefined && [301, 302, 303, 307, 308].includes(status);
}

function allowedTarget(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href)) {
    throw new DownloadFailure('a redirect leads to no address', { passing: false });
  }
  const target = new URL(location, from);
  const loopback =
    target.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(target.hostname);
  if (target.protocol !== 'https:' && !loopback) {
    throw new DownloadFailure(
      `a redirect leads to ${target.protocol}//${target.host}, which is not https`,
      { passing: false },
    );
  }
  return target;
}

function broken(cause: Error, signal: AbortSignal, limits: DownloadLimits): DownloadFailure {
  if (signal.aborted) {
    return new DownloadFailure(`not finished in ${limits.totalMs} ms`, { passing: false, cause });
  }
  const { code } = cause as NodeJS.ErrnoException;
  return new DownloadFailure(cause.message || code || 'the connection broke', {
    passing: true,
    cause,
  });
}
