/** What is being worked on, so that nothing ends in the middle of it. */
export interface RunningWork {
  /** Runs `task` and counts it until it has ended. */
  readonly run: <Result>(task: () => Promise<Result>) => Promise<Result>;
  readonly count: () => number;
  /** Resolves once nothing is being worked on. */
  readonly ended: () => Promise<void>;
}

/**
 * Returns an empty count. A server's own count of requests is not enough: a turn goes on when its caller has hung up,
 * and its reply is still wanted.
 */
export function createRunningWork(): RunningWork {
  const running = new Set<Promise<unknown>>();
  return {
    run: (task) => {
      const work = task();
      running.add(work);
      const forget = () => running.delete(work);
      work.then(forget, forget);
      return work;
    },
    count: () => running.size,
    ended: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
