import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A channel that takes what the bot posts, but says so only when it is let go. */
export interface HeldChannel {
  readonly serviceUrl: string;
  /** Resolves when the bot has posted as often as this, once unless told; it waits from then on. */
  readonly holds: (posts?: number) => Promise<void>;
  /** How many posts were answered. */
  readonly delivered: () => number;
  readonly letGo: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts a held channel on a free port. */
export async function startHeldChannel(): Promise<HeldChannel> {
  let posted = 0;
  let waiting: (() => void)[] = [];
  const free = Promise.withResolvers<void>();
  let delivered = 0;
  const server = createServer(async (request, response) => {
    request.resume();
    posted += 1;
    for (const look of waiting) look();
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
    holds: (posts = 1) =>
      new Promise((resolve) => {
        const look = () => {
          if (posted < posts) return;
          waiting = waiting.filter((other) => other !== look);
          resolve();
        };
        waiting.push(look);
        look();
      }),
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
