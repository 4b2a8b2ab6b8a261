import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '../watch/index.ts';
import type { StopPlan } from './drain.ts';

/** What a signal stops. */
export interface Running {
  /** Resolves to how much work was cut off. */
  readonly stop: (plan: StopPlan) => Promise<number>;
  /** Whether others than this machine are served. */
  readonly isPublic: boolean;
  readonly log: Logger;
}

/**
 * On the first SIGINT or SIGTERM calls what `running` gives and ends the process, with exit code 0 when nothing was cut
 * off; with null, nothing has been begun, and it ends at once. A second signal ends it at once, whatever runs. To be
 * called first of all: the first process of a container is not even ended by a signal that it does not listen to.
 */
export function stopOnSignals(running: () => Running | null): void {
  let isStopping = false;
  const onSignal = async (signal: NodeJS.Signals) => {
    const bot = running();
    if (bot === null) process.exit(1);
    const { stop, isPublic, log } = bot;
    if (isStopping) {
      log.error(`ended at once on a second signal, ${signal}`);
      process.exit(1);
    }
    isStopping = true;
    setTimeout(() => {
      log.error('ended before the state was closed, which took too long');
      process.exit(1);
    }, LAST_MS).unref();
    log.info(`stopping on ${signal}`);
    const left = await stop(stopPlan(signal, isPublic));
    if (left > 0) log.error({ left }, 'stopped, but what was still running was cut off');
    else log.info('stopped');
    process.exit(left > 0 ? 1 : 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}

/** Nobody balances the load of a bot that only its own machine reaches, or that somebody ends at the keyboard. */
function stopPlan(signal: NodeJS.Signals, isPublic: boolean): StopPlan {
  return {
    announced: pause(signal === 'SIGTERM' && isPublic ? ANNOUNCED_MS : 0),
    limit: pause(LIMIT_MS),
  };
}

// Container hosts stop sending requests about when they send the signal, not before it.
const ANNOUNCED_MS = 2000;
// Docker kills after ten seconds, unless told otherwise, and something is left to do then.
const LIMIT_MS = 9000;
const LAST_MS = 9800;
