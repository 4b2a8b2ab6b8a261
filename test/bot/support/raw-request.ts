import { connect } from 'node:net';

/**
 * Sends `bytes` as they are to `address` and returns what comes back until the other side ends the connection, for
 * requests that no HTTP client would make. With `end`, this side says first that nothing more will come.
 */
export function rawRequest(address: string, bytes: string | Buffer, end = false): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      received += text;
    });
    socket.once('close', () => resolve(received));
    // A connection that is cut off is an answer too.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.write(bytes);
    if (end) socket.end();
  });
}

/** A request's bytes: its first line, its headers and its body, with the connection to be ended after it. */
export function requestText(line: string, headers: readonly string[] = [], body = ''): string {
  return [`${line} HTTP/1.1`, ...headers, 'Connection: close', '', body].join('\r\n');
}
