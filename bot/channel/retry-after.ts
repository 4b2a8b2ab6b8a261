/**
 * Returns how long a server asks to wait, in milliseconds from `now`, by its Retry-After header: whole seconds or an
 * HTTP date; null where it asks for nothing that can be read.
 * @example retryAfterMs('2', now) // 2000
 */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const until = HTTP_DATE.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - now.getTime());
}

/** `Date.parse` alone would take many a word for a year. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
