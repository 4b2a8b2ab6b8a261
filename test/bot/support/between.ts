import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between a client and a server, and can be in the way. */
export interface Between {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What happens to a request: it is passed on, passed on without the answer coming back, or answered with a status. */
export type Fate = 'pass' | 'lose the answer' | number;

/** Starts a server that hands requests on to `target` as `decide` says of each. */
export async function startBetween(
  target: string,
  decide: (method: string, path: string) => Fate | Promise<Fate>,
): Promise<Between> {
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    const fate = await decide(method, url);
    if (typeof fate === 'number') {
      incoming.resume();
      // restify, once loaded, changes what `writeHead` returns, of every server.
      outgoing.statusCode = fate;
      outgoing.end();
      return;
    }
    const passed = request(new URL(url, target), { method, headers }, (response) => {
      if (fate === 'lose the answer') {
        response.resume();
        response.once('end', () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(response.statusCode ?? 500, response.rawHeaders);
      response.pipe(outgoing);
    });
    passed.once('error', () => incoming.socket.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
