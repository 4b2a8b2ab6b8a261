import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that lets whoever calls it wait. */
export interface HangingServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server on a free port that says nothing at all, or begins an answer and does not end it. */
export async function startHangingServer(manner: 'silent' | 'endless'): Promise<HangingServer> {
  const server = createServer((_, response) => {
    if (manner === 'silent') return;
    response.writeHead(200);
    response.write('{');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
