/** What an answer means that is none, whatever form it has; and where the token goes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createGitHub } from '../../../src/adapters/github/create-github.ts';
import type { GitHub } from '../../../src/contracts/ports/github.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

interface Place {
  readonly url: string;
  readonly seen: IncomingMessage[];
}

/** A server that gives each answer once, and the last for good. */
async function answering(...answers: Answer[]): Promise<Place> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    request.resume();
    seen.push(request);
    (answers[seen.length - 1] ?? answers.at(-1))?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

const said: string[] = [];

function gitHubAt({ url }: Place, budget = 10_000): GitHub {
  return createGitHub('org/plan', {
    apiUrl: url,
    token: 's3cret',
    userAgent: 'test',
    now: Date.now,
    sleep: async () => undefined,
    budget,
    note: (text) => void said.push(text),
  });
}

const COMMIT = { expectedHead: 'a'.repeat(40), headline: 'h', body: '', changes: [] };

function refusing(type: string | undefined, message: string): Answer {
  return json({ data: null, errors: [{ ...(type && { type }), message }] });
}

const COMMITTED = json({ data: { createCommitOnBranch: { commit: { oid: 'c' } } } });

describe('a refusal by GraphQL, which answers 200', () => {
  it.each([
    [
      'a missing right, with the permission',
      'FORBIDDEN',
      'Resource not accessible by integration',
      'Could not commit to the branch: 403 Resource not accessible by integration. Give this workflow "permissions: contents: write".',
    ],
    [
      'a rule of the branch, in its own words',
      'UNPROCESSABLE',
      'Repository rule violations found\n\nChanges must be made through a pull request.',
      'Could not commit to the branch: 422 Repository rule violations found Changes must be made through a pull request.',
    ],
    [
      'what has no type, in its own words',
      undefined,
      'The file is too large',
      'Could not commit to the branch: The file is too large.',
    ],
  ])('says %s', async (_what, type, message, sentence) => {
    const place = await answering(refusing(type, message));
    await expect(gitHubAt(place).commitOn('topic', COMMIT)).rejects.toThrow(sentence);
    expect(place.seen).toHaveLength(1);
  });

  it.each([
    ['a limit', refusing('RATE_LIMITED', 'API rate limit exceeded')],
    ['a secondary limit', refusing(undefined, 'You have exceeded a secondary rate limit.')],
    ['a mishap', refusing(undefined, 'Something went wrong while executing your query.')],
  ])('is waited out where it is %s', async (_what, answer) => {
    const place = await answering(answer, COMMITTED);
    expect(await gitHubAt(place, 100_000).commitOn('topic', COMMIT)).toBe('c');
    expect(place.seen).toHaveLength(2);
  });
});

describe('a limit that does not end', () => {
  it('is not taken for a missing permission', async () => {
    const limit = json({ message: 'You have exceeded a secondary rate limit.' }, 403);
    const refused = gitHubAt(await answering(limit)).comments.create(1, 'x');
    await expect(refused).rejects.toThrow(
      /^Could not write a comment: 403 You have exceeded a secondary rate limit\.$/,
    );
  });
});

describe("an answer that is not GitHub's", () => {
  it('is asked for again, and no comment', async () => {
    const page: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
    };
    const place = await answering(page, json([]));
    expect(await gitHubAt(place).comments.list(1)).toEqual([]);
    const never = gitHubAt(await answering(page)).pull(1);
    await expect(never).rejects.toThrow('Could not read the pull request: the answer is no JSON.');
  });

  it('that does not come ends with the time that the run has for it', async () => {
    const place = await answering(() => undefined);
    const github = gitHubAt(place, 300);
    await expect(github.comments.list(1)).rejects.toThrow('Could not read the comments: ');
    await expect(github.comments.create(1, 'x')).rejects.toThrow(
      'Could not write a comment: the 0.3 s that a run has for GitHub are spent.',
    );
    expect(place.seen.every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('the token', () => {
  it('is not sent along where GitHub redirects to another host', async () => {
    const other = await answering(json({ id: 1, body: 'x', user: null }, 201));
    const redirect = json({}, 307, { location: `${other.url}/elsewhere` });
    const place = await answering(redirect);
    await gitHubAt(place).comments.create(1, 'x');
    expect(place.seen[0]?.headers.authorization).toBe('token s3cret');
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it('is not sent to a next page on another host', async () => {
    const other = await answering(json([]));
    const next = `<${other.url}/repos/org/plan/issues/1/comments?page=2>; rel="next"`;
    const place = await answering(json([{ id: 1, body: 'x', user: null }], 200, { link: next }));
    await expect(gitHubAt(place).comments.list(1)).rejects.toThrow(
      `Could not read the comments: GitHub sends on to ${other.url}, and the token goes to its own host only.`,
    );
    expect([place.seen.length, other.seen.length]).toEqual([1, 0]);
  });

  it('goes to GraphQL beside the REST of an Enterprise Server', async () => {
    const place = await answering(json({ message: 'no' }, 403));
    await gitHubAt({ ...place, url: `${place.url}/api/v3` }).login();
    expect(place.seen.map(({ url }) => url)).toEqual(['/api/v3/user', '/api/graphql']);
  });
});
