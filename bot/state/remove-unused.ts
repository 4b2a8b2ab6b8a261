import type { Logger } from '../watch/index.ts';
import type { OpenStorage } from './storage.ts';

/** How long is kept what nobody uses. */
const KEPT_DAYS = 90;

/**
 * Removes from `store`, now and once a day, what has not been used for 90 days, until the returned function is called.
 * Nobody waits for it: what cannot be removed is logged, and tried again the next day.
 */
export function removeUnused(
  store: Pick<OpenStorage, 'removeUnused'>,
  { now, log }: { readonly now: () => Date; readonly log: Logger },
): () => void {
  let isStopped = false;
  const run = async () => {
    try {
      const removed = await store.removeUnused(new Date(now().getTime() - KEPT_DAYS * DAY_MS));
      if (removed > 0) log.info({ removed }, `removed what was not used for ${KEPT_DAYS} days`);
    } catch (error) {
      // A store that is closed meanwhile has nothing more to tell.
      if (!isStopped) log.warn({ err: error }, 'what is no longer used could not be removed');
    }
  };
  void run();
  const daily = setInterval(run, DAY_MS);
  daily.unref();
  return () => {
    isStopped = true;
    clearInterval(daily);
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;
