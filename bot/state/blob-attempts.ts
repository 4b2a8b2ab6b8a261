import { setTimeout } from 'node:timers/promises';

/**
 * Returns what `task` resolves to, trying again when the storage does not answer or says that it is busy, for five seconds
 * at the most: a user who waits is better told that something could not be saved. An attempt that is given up may have done
 * its work all the same.
 * @throws the last attempt's error, or at once one that would come again
 */
export async function attempts<Result>(task: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const end = AbortSignal.timeout(PATIENCE_MS);
  for (const pause of PAUSES_MS) {
    try {
      return await task(AbortSignal.any([end, AbortSignal.timeout(ATTEMPT_MS)]));
    } catch (error) {
      if (end.aborted || !mayPass(error)) throw error;
    }
    await setTimeout(pause);
  }
  return task(end);
}

/** The HTTP status that the storage answered with; undefined when it did not answer. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Whether the same may well succeed in a moment: no answer at all, or one that says so. */
export function mayPass(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined ? isOfTransport(error) : [408, 429, 500, 502, 503, 504].includes(status);
}

const PATIENCE_MS = 5000;
const ATTEMPT_MS = 2000;
const PAUSES_MS = [50, 250];

function isOfTransport(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || 'code' in error);
}
