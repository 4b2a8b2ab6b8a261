import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** A channel's side of ordinary delivery: it takes the activities that the bot posts and remembers them. */
export interface FakeChannel {
  readonly serviceUrl: string;
  readonly received: readonly Partial<Activity>[];
  /** Resolves when the next activity has been received. */
  readonly next: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a channel on a free port; with `status` it answers every post with that status. */
export async function startFakeChannel(status = 200): Promise<FakeChannel> {
  const received: Partial<Activity>[] = [];
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `reply-${received.length}` }));
      for (const resolve of waiting) resolve();
      waiting = [];
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    received,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
