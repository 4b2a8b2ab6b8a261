import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A pair of keys as a channel has them; what it publishes names the private half by `id`. */
export interface KeyPair {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Makes an RSA pair of the size that channels use. */
export function keyPair(id: string): KeyPair {
  return { id, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

/** What a channel publishes of a pair; `endorsements` names the channels that may sign with it. */
export function publicJwk({ id, publicKey }: KeyPair, endorsements: readonly string[] = ['msteams']): object {
  return { ...publicKey.export({ format: 'jwk' }), kid: id, use: 'sig', endorsements };
}

/** A channel's side of authentication: the OpenID metadata and the keys that it leads to. */
export interface KeyServer {
  readonly address: string;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
  /** From now on a path is answered so; undefined leaves whoever asks waiting. */
  answers: (path: '/openid' | '/keys', status: number | undefined, body?: string) => void;
  readonly stop: () => Promise<void>;
  /** Listens again on the same port. */
  readonly start: () => Promise<void>;
}

/** Starts a server that publishes `keys`. */
export async function startKeyServer(keys: readonly object[]): Promise<KeyServer> {
  const asked: string[] = [];
  const answers = new Map<string, { readonly status: number | undefined; readonly body: string }>();
  const listen = (port: number) =>
    new Promise<Server>((resolve) => {
      const server = createServer((request, response) => {
        const path = request.url ?? '';
        asked.push(path);
        const { status, body } = answers.get(path) ?? { status: 404, body: '' };
        if (status === undefined) return;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(body);
      });
      server.listen(port, '127.0.0.1', () => resolve(server));
    });
  let server = await listen(0);
  // A server that listens on TCP has an address object.
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  answers.set('/openid', { status: 200, body: JSON.stringify({ jwks_uri: `${origin}/keys` }) });
  answers.set('/keys', { status: 200, body: JSON.stringify({ keys }) });
  return {
    address: `${origin}/openid`,
    asked,
    answers: (path, status, body = '') => answers.set(path, { status, body }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: async () => {
      server = await listen(port);
    },
  };
}
