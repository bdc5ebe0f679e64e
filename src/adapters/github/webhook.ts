/** An alert to an address of the user's: a secret, so it is never said. */
import type { Webhook } from '../../app/ports/github.ts';

const TIMEOUT = 15_000;

/** @param url from the input, masked by the runner where it is a secret */
export function createWebhook(url: string): Webhook {
  return {
    async send(body) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
      }).catch((cause: unknown) => {
        // The cause names the address.
        throw new Error('the webhook could not be reached', { cause });
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`the webhook answered ${answer.status}`);
    },
  };
}
