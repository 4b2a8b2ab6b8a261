import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { RunningWork } from './running-work.ts';

/** When a stopping bot goes from one step to the next. */
export interface StopPlan {
  /** Until then new requests are still taken, while `/readyz` says that they should go elsewhere. */
  readonly announced: Promise<unknown>;
  /** What still runs then is cut off. */
  readonly limit: Promise<unknown>;
}

/** At once, and with all the time that it takes. */
export const WITHOUT_HURRY: StopPlan = { announced: Promise.resolve(), limit: new Promise(() => {}) };

/**
 * Stops `server` from taking requests once the plan says so, and resolves when those under way and all `work` have
 * ended, to 0, or at the plan's limit, to how much work was cut off.
 */
export async function drain(
  server: Server,
  work: RunningWork,
  { announced, limit }: StopPlan,
): Promise<number> {
  let isLimit = false;
  const reached = limit.then(() => {
    isLimit = true;
  });
  await Promise.race([announced, reached]);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept alive falls idle at any time, and would hold the server open for as long as it likes.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
  do {
    await Promise.race([work.ended(), reached]);
    // What has ended is still to be sent, and what has arrived in part may become work.
    await Promise.race([closed, reached, pause(LAST_MS)]);
  } while (work.count() > 0 && !isLimit);
  clearInterval(idle);
  const left = work.count();
  // Somebody who has connected and asks nothing, or is slow to send or to read, is no work of ours.
  server.closeAllConnections();
  return left;
}

const IDLE_MS = 50;
const LAST_MS = 1000;
