import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A channel that takes what the bot posts, but says so only when it is let go. */
export interface HeldChannel {
  readonly serviceUrl: string;
  /** Resolves when the bot has posted something; it waits from then on. */
  readonly holds: Promise<void>;
  /** How many posts were answered. */
  readonly delivered: () => number;
  readonly letGo: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts a held channel on a free port. */
export async function startHeldChannel(): Promise<HeldChannel> {
  const held = Promise.withResolvers<void>();
  const free = Promise.withResolvers<void>();
  let delivered = 0;
  const server = createServer(async (request, response) => {
    request.resume();
    held.resolve();
    await free.promise;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"reply"}', () => {
      delivered += 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    holds: held.promise,
    delivered: () => delivered,
    letGo: free.resolve,
    stop: () =>
      new Promise((resolve) => {
        free.resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
