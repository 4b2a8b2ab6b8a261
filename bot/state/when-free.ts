import { setTimeout } from 'node:timers/promises';

/**
 * Returns the result of `task` once SQLite is free, trying again for about two seconds while another process has it
 * locked. SQLite's own way of waiting holds up all turns of this process, so it gets a moment and the rest is waited for
 * here.
 * @throws whatever `task` throws, that the database is busy only after the last attempt
 */
export async function whenFree<Result>(task: () => Result): Promise<Result> {
  for (const pause of PAUSES_MS) {
    try {
      return task();
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
    await setTimeout(pause);
  }
  return task();
}

/** How long SQLite itself may wait, and this thread with it. */
export const BUSY_TIMEOUT_MS = 20;

const PAUSES_MS = [10, 20, 40, 80, 160, 320, 320, 320, 320, 320];

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));
}
