import { createServer } from 'node:net';
import type { PortSetting } from '../error.ts';
import { listenFailure } from '../listen-failure.ts';

/**
 * Resolves when nothing listens on `port` of `host`. The Playground would quietly move to another port, and the
 * address printed would be wrong.
 * @throws BotError `port-in-use`, `address-unusable`
 */
export function expectFreePort(host: string, port: number, setting: PortSetting): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause) => reject(listenFailure(cause, { host, port, setting })));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
