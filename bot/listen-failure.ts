import { BotError, type ListenAddress } from './error.ts';

/** Returns what it means for whoever chose `address` that nothing can listen on it. */
export function listenFailure(cause: NodeJS.ErrnoException, address: ListenAddress): BotError {
  return cause.code === 'EADDRINUSE'
    ? new BotError('port-in-use', address, { cause })
    : new BotError('address-unusable', { ...address, reason: cause.message }, { cause });
}
