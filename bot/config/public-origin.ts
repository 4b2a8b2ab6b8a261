import { isLoopback } from './loopback.ts';

/**
 * Returns the address as browsers have it, without a slash at the end; `null` for none, or one with more than host and port.
 * Plain http is for this machine alone: a file that comes from afar must come from whom it seems to.
 */
export function publicOrigin(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || url.href !== `${url.origin}/`) return null;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return isSafe ? url.origin : null;
}
