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

/** How a channel answers one post: with a status, by hanging up, or not at all. */
export type ChannelAnswer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'hangs-up'
  | 'waits';

/** Starts a channel on a free port. It answers the first posts by `first`, in turn, all others with `status`. */
export async function startFakeChannel(
  status = 200,
  first: readonly ChannelAnswer[] = [],
): Promise<FakeChannel> {
  const received: Partial<Activity>[] = [];
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      const answer = first[received.length - 1] ?? { status };
      if (answer === 'hangs-up') request.socket.destroy();
      else if (answer !== 'waits') {
        response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
        response.end(JSON.stringify(answer.body ?? { id: `reply-${received.length}` }));
      }
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
