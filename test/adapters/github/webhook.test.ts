import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWebhook } from '../../../src/adapters/github/webhook.ts';

/** @param statuses of its answers, the last for all that follow */
async function listening(statuses: number[], headers: Record<string, string> = {}) {
  const seen: { headers: Record<string, unknown>; body: string }[] = [];
  const left = [...statuses];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ headers: request.headers, body });
    const status = (left.length > 1 ? left.shift() : left[0]) ?? 200;
    response.writeHead(status, headers).end('x'.repeat(100_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/secret-path`, seen };
}

/** What was waited for, in milliseconds. */
function aWebhook(url: string) {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  return { send: createWebhook(url, sleep), waits };
}

describe('the webhook', () => {
  it('gets JSON, and no token', async () => {
    const { url, seen } = await listening([200]);
    await aWebhook(url).send({ verdict: 'fail' });
    expect(seen.map(({ body }) => JSON.parse(body))).toEqual([{ verdict: 'fail' }]);
    expect(seen[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each([
    [400, []],
    [404, []],
    [429, [2_000, 10_000]],
    [500, [2_000, 10_000]],
  ])('that answers %i is an error without its address', async (status, waits) => {
    const { url, seen } = await listening([status]);
    const webhook = aWebhook(url);
    await expect(webhook.send({})).rejects.toThrow(`the webhook answered ${status}`);
    expect(webhook.waits).toEqual(waits);
    expect(seen).toHaveLength(waits.length + 1);
  });

  it('is tried again, since it is told only once', async () => {
    const { url, seen } = await listening([503, 200]);
    await aWebhook(url).send({ verdict: 'fail' });
    expect(seen.map(({ body }) => JSON.parse(body))).toEqual([
      { verdict: 'fail' },
      { verdict: 'fail' },
    ]);
  });

  it('that sends on, or is not there, is an error without its address', async () => {
    const { url } = await listening([302], { location: 'http://127.0.0.1:1/' });
    await expect(aWebhook(url).send({})).rejects.toThrow('the webhook could not be reached');
    const gone = aWebhook('http://127.0.0.1:1/secret-path').send({});
    await expect(gone).rejects.toThrow(/^the webhook could not be reached$/);
  });
});
