import { isIPv4 } from 'node:net';

/**
 * Whether a host is this machine; an IPv6 address with or without the brackets that it has in a web address. What only
 * looks like an address would be looked up as a name, and could lead anywhere.
 */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || (isIPv4(host) && host.startsWith('127.'));
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '::1', '[::1]']);
