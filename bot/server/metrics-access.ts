import { createHash, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config/index.ts';

/** Whether a reader of the metrics is let in; `hidden` acts as if there were none. */
export type MetricsAccess = 'open' | 'refused' | 'hidden';

/**
 * Returns the check of a request's Authorization header: with a token that is needed; without one the metrics are open
 * where only this machine is served, and hidden where the internet is.
 */
export function metricsAccess({
  credentials,
  metricsToken,
}: Pick<Config, 'credentials' | 'metricsToken'>): (authorization: string | undefined) => MetricsAccess {
  if (metricsToken === undefined) return () => (credentials === null ? 'open' : 'hidden');
  const expected = digest(`Bearer ${metricsToken}`);
  // Digests are of one length, so that comparing them takes as long whatever was sent.
  return (authorization) => (timingSafeEqual(digest(authorization ?? ''), expected) ? 'open' : 'refused');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
