import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** Resolves to a port of this machine that nothing listened on a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      // A server that listens on TCP has an address object.
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
