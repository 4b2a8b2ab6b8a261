import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server that takes everything and remembers it: a channel, or the place where files are put. */
export interface RecordingServer {
  readonly address: string;
  readonly received: readonly Recorded[];
  readonly stop: () => Promise<void>;
}

/** Starts a server on a free port that answers with `status`, and where that is a redirection leads to `elsewhere`. */
export async function startRecordingServer(status = 200, elsewhere = ''): Promise<RecordingServer> {
  const received: Recorded[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({ method, path: url, headers, body: Buffer.concat(chunks) });
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(elsewhere !== '' && { location: elsewhere }),
      });
      response.end(JSON.stringify({ id: `reply-${received.length}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    received,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
