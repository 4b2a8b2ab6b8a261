import { STATUS_CODES } from 'node:http';
import type { Next, Request, Response, Server } from 'restify';
import type { Logger } from '../watch/index.ts';

/** What guarding a server is given. */
export interface GuardParts {
  readonly log: Logger;
  /** Whether browsers reach the bot by https, and are to stay with it. */
  readonly isHttps: boolean;
}

/**
 * Makes `server` safe to stand on the internet: slow clients are cut off, every response forbids browsers to run, keep
 * or frame it, and what goes wrong is told by its status alone.
 */
export function guardServer(server: Server, { log, isHttps }: GuardParts): void {
  Object.assign(server.server, TIMEOUTS, { maxConnections: MOST_CONNECTIONS });
  // restify listens for upgrades without taking them, which would leave their connections open for good.
  server.server.removeAllListeners('upgrade');
  server.on('request', addressPlainly);

  const headers = Object.entries(isHttps ? { ...HEADERS, ...HTTPS_HEADERS } : HEADERS);
  server.pre((_request: Request, response: Response, next: Next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  });
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, 'a request failed');
    if (!response.headersSent) {
      const message = STATUS_CODES[status] ?? 'error';
      response.sendRaw(status, JSON.stringify({ message }), { 'Content-Type': 'application/json' });
    }
    done();
  });
}

/**
 * restify builds an address from what the client wrote as target and host, and ends the process where that is none. The
 * host decides nothing here, and of a whole address only the path does.
 */
function addressPlainly(request: Request): void {
  request.headers.host = 'localhost';
  const target = request.url ?? '';
  if (!target.startsWith('/')) request.url = URL.parse(target)?.pathname.replace(/^[^/]*/, '') || '/';
}

/** The server's own errors are about the address and the method; whatever else is thrown is a fault of ours. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return status === 404 || status === 405 ? status : 500;
}

// Each may hold a body of 256 KB that comes slowly; what stands in front of the bot opens far fewer.
const MOST_CONNECTIONS = 2000;

/** In milliseconds. The time for a whole request is checked every half minute. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than the proxies in front keep theirs, or they would send a request into a connection that is just closed.
  keepAliveTimeout: 75_000,
};

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

const HTTPS_HEADERS = { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } as const;
