/** An alert to an address of the user's: a secret, so it is never said. */
import type { SendAlert } from '../../contracts/ports/github.ts';

const TIMEOUT = 15_000;
/** Milliseconds before it is tried again: an alert is sent once, when something begins or ends. */
const WAITS = [2_000, 10_000];

/** @param url from the input, masked by the runner where it is a secret */
export function createWebhook(
  url: string,
  sleep: (milliseconds: number) => Promise<void>,
): SendAlert {
  return async (body) => {
    const text = JSON.stringify(body);
    for (const wait of [...WAITS, null]) {
      const fault = await sendOnce(url, text);
      if (fault === null) return;
      if (wait === null || !fault.mayPass) throw new Error(fault.detail, { cause: fault.cause });
      await sleep(wait);
    }
  };
}

interface Fault {
  readonly detail: string;
  /** Whether the next attempt may fare better. */
  readonly mayPass: boolean;
  readonly cause?: unknown;
}

async function sendOnce(url: string, body: string): Promise<Fault | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await answer.body?.cancel();
    if (answer.ok) return null;
    const mayPass = answer.status >= 500 || answer.status === 429;
    return { detail: `the webhook answered ${answer.status}`, mayPass };
  } catch (cause) {
    // The cause names the address.
    return { detail: 'the webhook could not be reached', mayPass: true, cause };
  }
}
