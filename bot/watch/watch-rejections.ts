import type { Logger } from './log.ts';
import type { Metrics, Rejection } from './metrics.ts';

/** Told of each call that is turned away; `why` is for whoever reads the log. */
export type RejectionWatch = (reason: Rejection, why: string | undefined) => void;

/**
 * Returns what counts the calls that are turned away and writes a line of each to the log where `isWritten` allows one
 * more for its reason; the next line tells how many were left out. Anybody may call, and whoever pays for the log by its
 * size does not want it filled by strangers.
 */
export function watchRejections(
  log: Logger,
  { callRejected }: Pick<Metrics, 'callRejected'>,
  isWritten: (reason: Rejection) => boolean,
): RejectionWatch {
  const leftOut = new Map<Rejection, number>();
  return (reason, why) => {
    callRejected(reason);
    const before = leftOut.get(reason) ?? 0;
    if (!isWritten(reason)) {
      leftOut.set(reason, before + 1);
      return;
    }
    leftOut.delete(reason);
    // Strangers come all day; keys that cannot be read keep everybody out.
    const level = reason === 'keys-unreachable' ? 'error' : 'info';
    log[level]({ reason, why, ...(before > 0 && { leftOut: before }) }, 'a call was turned away');
  };
}
