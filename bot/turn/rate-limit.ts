/** What a user has left: tokens to spend, since when (milliseconds), and whether they have been told to wait. */
export interface Bucket {
  readonly tokens: number;
  readonly at: number;
  readonly told: boolean;
}

/** `go` while a user stays within the limit; `tell` for the first that does not, `hush` for those right after it. */
export type Verdict = 'go' | 'tell' | 'hush';

/** How fast users may go. */
export interface Rate {
  /** So much at once. */
  readonly burst: number;
  /** So much in the long run. */
  readonly perSecond: number;
}

/** Counts what each user does. */
export interface RateLimit {
  /** What `who` may do now; `cost` is 1 for a turn. */
  readonly spend: (who: string, cost?: number) => Verdict;
}

/** Fast for somebody who presses buttons, slow for a program. */
export const RATE: Rate = { burst: 20, perSecond: 1 };

/**
 * Returns the limit of each user alone. `now` gives milliseconds that never go back. Of more than `mostUsers` the one
 * who was seen longest ago is forgotten, who by then has mostly everything left anyway.
 */
export function createRateLimit(now: () => number, rate: Rate = RATE, mostUsers = 10_000): RateLimit {
  const buckets = new Map<string, Bucket>();
  return {
    spend: (who, cost = 1) => {
      const { bucket, verdict } = spend(buckets.get(who), now(), rate, cost);
      // The last in a map is the one that was put there last.
      buckets.delete(who);
      buckets.set(who, bucket);
      const [oldest] = buckets.keys();
      if (buckets.size > mostUsers && oldest !== undefined) buckets.delete(oldest);
      return verdict;
    },
  };
}

/**
 * Returns what is left in `bucket` (full where undefined) after spending `cost` at `now`, and whether that went. Whoever
 * is over the limit is told once, and again only when half of the burst had come back in between.
 */
export function spend(
  bucket: Bucket | undefined,
  now: number,
  { burst, perSecond }: Rate,
  cost: number,
): { readonly bucket: Bucket; readonly verdict: Verdict } {
  const before = bucket ?? { tokens: burst, at: now, told: false };
  const tokens = Math.min(burst, before.tokens + (Math.max(0, now - before.at) / 1000) * perSecond);
  const told = before.told && tokens < burst / 2;
  if (tokens >= cost) return { bucket: { tokens: tokens - cost, at: now, told }, verdict: 'go' };
  return { bucket: { tokens, at: now, told: true }, verdict: told ? 'hush' : 'tell' };
}
