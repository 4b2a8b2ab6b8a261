import { BotError } from './error.ts';

/** Returns what it means for whoever chose the address that nothing can listen on `port` of `host`. */
export function listenFailure(cause: NodeJS.ErrnoException, host: string, port: number): BotError {
  return cause.code === 'EADDRINUSE'
    ? new BotError('port-in-use', { host, port }, { cause })
    : new BotError('address-unusable', { host, port, reason: cause.message }, { cause });
}
