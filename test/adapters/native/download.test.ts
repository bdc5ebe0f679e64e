import type http from 'node:http';
import { describe, expect, it } from 'vitest';
import { download } from '../../../src/adapters/native/download.ts';
import { type Answer, loopback } from './loopback.ts';

const BODY = 'x'.repeat(5_000);
const LIMITS = { size: BODY.length, idleMs: 10_000, totalMs: 20_000, pausesMs: [] };

const whole: Answer = (_, response) => response.end(BODY);
const status = (code: number, headers: http.OutgoingHttpHeaders = {}): Answer => {
  return (_, response) => response.writeHead(code, headers).end();
};

describe('a download', () => {
  it('brings the bytes, and shows no credential, not even the address’s own', async () => {
    const server = await loopback(whole);
    const url = server.address.replace('://', '://user:secret@');
    const env = { NODE_AUTH_TOKEN: 'secret', npm_config__authToken: 'secret' };
    expect((await download(`${url}lib.tgz`, LIMITS, env)).toString()).toBe(BODY);
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(server.requests[0]?.rawHeaders)).not.toContain('secret');
  });

  it('follows a redirect to another host without a credential', async () => {
    const other = await loopback(whole);
    const leading = other.address.replace('://', '://user:secret@');
    const server = await loopback(status(302, { location: `${leading}elsewhere.tgz` }));
    expect((await download(server.address, LIMITS, {})).toString()).toBe(BODY);
    expect(other.requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/elsewhere.tgz', undefined],
    ]);
  });

  const refusals: [string, Answer, string][] = [
    [
      'a redirect to plain http',
      status(302, { location: 'http://192.0.2.1/x' }),
      'a redirect leads to http://192.0.2.1, which is not https',
    ],
    [
      'a redirect to a file',
      status(302, { location: 'file:///etc/passwd' }),
      'a redirect leads to file://, which is not https',
    ],
    [
      'a redirect to nowhere',
      status(302, { location: 'https://' }),
      'a redirect leads to no address',
    ],
    ['redirects without end', status(302, { location: '/again' }), 'more than 5 redirects'],
    ['an answer that there is none', status(404), 'the registry answered 404'],
    ['a registry that wants a login', status(401), 'the registry answered 401'],
    [
      'more bytes than expected',
      (_, response) => response.end(`${BODY}x`),
      'it has more than the 5000 bytes expected',
    ],
    [
      'fewer bytes than expected',
      (_, response) => response.end(BODY.slice(1)),
      'it ended after 4999 of 5000 bytes',
    ],
    [
      'a connection cut on the way',
      (_, response) => cut(response),
      'it ended after 100 of 5000 bytes',
    ],
  ];
  it.each(refusals)('refuses %s', async (_, answer, message) => {
    const server = await loopback(answer);
    await expect(download(server.address, LIMITS, {})).rejects.toThrow(
      expect.objectContaining({ name: 'DownloadFailure', message }),
    );
  });

  it('does not read on when more comes than expected', async () => {
    let written = 0;
    const server = await loopback((_, response) => {
      const more = () => {
        while (!response.destroyed && written < 1e9 && response.write(BODY)) written += BODY.length;
      };
      response.on('drain', more);
      more();
    });
    await expect(download(server.address, LIMITS, {})).rejects.toThrow('more than the 5000 bytes');
    expect(written).toBeLessThan(1e8);
  });

  it.each([
    ['never answers', { idleMs: 50 }, 'no answer in 50 ms', () => undefined],
    ['never ends', { totalMs: 50 }, 'it ended after 100 of 5000 bytes', start],
  ] as const)('gives up on a server that %s', async (_, limits, message, answer: Answer) => {
    const server = await loopback(answer);
    await expect(download(server.address, { ...LIMITS, ...limits }, {})).rejects.toThrow(message);
  });

  it('tries again after what may pass, and not after what stays', async () => {
    const answers = [status(503), status(429), whole];
    const server = await loopback((...args) => (answers.shift() ?? status(500))(...args));
    const limits = { ...LIMITS, pausesMs: [1, 1] };
    expect((await download(server.address, limits, {})).toString()).toBe(BODY);
    expect(server.requests).toHaveLength(3);

    const absent = await loopback(status(404));
    await expect(download(absent.address, limits, {})).rejects.toThrow('404');
    expect(absent.requests).toHaveLength(1);
  });

  it('gives up after the last attempt', async () => {
    const server = await loopback(status(502));
    await expect(download(server.address, { ...LIMITS, pausesMs: [1, 1] }, {})).rejects.toThrow(
      '502',
    );
    expect(server.requests).toHaveLength(3);
  });
});

function start(_: http.IncomingMessage, response: http.ServerResponse): void {
  response.writeHead(200, { 'content-length': BODY.length });
  response.write(BODY.slice(0, 100));
}

function cut(response: http.ServerResponse): void {
  response.writeHead(200, { 'content-length': BODY.length });
  response.write(BODY.slice(0, 100), () => setTimeout(() => response.destroy(), 20));
}
