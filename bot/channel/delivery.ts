import { setTimeout as wait } from 'node:timers/promises';
import type { ConnectorClient } from 'botframework-connector';
import { retryAfterMs } from './retry-after.ts';

/** How patiently a message is sent. */
export interface Patience {
  /** How often a request is made at most. */
  readonly attempts: number;
  /** The waits between them together, in milliseconds; a server that asks for more is not waited for. */
  readonly longestWaitMs: number;
  /** The first wait where the server asks for none; each further one is twice as long. */
  readonly firstWaitMs: number;
  /** How long one request may take, in milliseconds. */
  readonly requestMs: number;
}

export const PATIENCE: Patience = {
  attempts: 4,
  longestWaitMs: 30_000,
  firstWaitMs: 1_000,
  requestMs: 10_000,
};

/**
 * Makes a connector send again only what the channel has refused as too much at a time (429), and returns it. The SDK
 * also repeats what ended in a 5xx or in a lost connection, where the message may have arrived: it would stand in the
 * chat twice.
 */
export function sendsOnce(connector: ConnectorClient, patience: Patience = PATIENCE): ConnectorClient {
  // biome-ignore lint/complexity/useLiteralKeys: the SDK has no setting for it, and keeps the client to itself
  const { pipeline }: { readonly pipeline: Pipeline } = connector['client'];
  pipeline.removePolicy({ phase: 'Retry' });
  pipeline.addPolicy(throttled(patience), { phase: 'Retry' });
  return connector;
}

/** What is used of the HTTP client's pipeline (@azure/core-rest-pipeline). */
interface Pipeline {
  readonly removePolicy: (which: { readonly phase: 'Retry' }) => unknown;
  readonly addPolicy: (policy: Policy, where: { readonly phase: 'Retry' }) => void;
}

interface Policy {
  readonly name: string;
  readonly sendRequest: (request: Sent, next: (request: Sent) => Promise<Got>) => Promise<Got>;
}

interface Sent {
  abortSignal?: AbortSignal;
}

interface Got {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | undefined };
}

function throttled({ attempts, longestWaitMs, firstWaitMs, requestMs }: Patience): Policy {
  return {
    name: 'throttled',
    sendRequest: async (request, next) => {
      let waited = 0;
      for (let attempt = 1; ; attempt += 1) {
        request.abortSignal = AbortSignal.timeout(requestMs);
        const response = await next(request);
        if (response.status !== TOO_MANY || attempt >= attempts) return response;
        const asked = retryAfterMs(response.headers.get('retry-after'), new Date());
        const ms = asked ?? firstWaitMs * 2 ** (attempt - 1);
        if (waited + ms > longestWaitMs) return response;
        waited += ms;
        await wait(ms);
      }
    },
  };
}

const TOO_MANY = 429;
