import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWebhook } from '../../../src/adapters/github/webhook.ts';

async function listening(status: number, headers: Record<string, string> = {}) {
  const seen: { headers: Record<string, unknown>; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ headers: request.headers, body });
    response.writeHead(status, headers).end('x'.repeat(100_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/secret-path`, seen };
}

describe('the webhook', () => {
  it('gets JSON, and no token', async () => {
    const { url, seen } = await listening(200);
    await createWebhook(url).send({ verdict: 'fail' });
    expect(seen.map(({ body }) => JSON.parse(body))).toEqual([{ verdict: 'fail' }]);
    expect(seen[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each([400, 404, 500])('that answers %i is an error without its address', async (status) => {
    const { url } = await listening(status);
    await expect(createWebhook(url).send({})).rejects.toThrow(`the webhook answered ${status}`);
  });

  it('that sends on, or is not there, is an error without its address', async () => {
    const { url } = await listening(302, { location: 'http://127.0.0.1:1/' });
    await expect(createWebhook(url).send({})).rejects.toThrow('the webhook could not be reached');
    const gone = createWebhook('http://127.0.0.1:1/secret-path').send({});
    await expect(gone).rejects.toThrow(/^the webhook could not be reached$/);
  });
});
