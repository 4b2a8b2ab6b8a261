/** One way of doing the same work. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * The median time of one run of each contender, ms, in the order given.
 * Interleaved: every round runs each contender once, starting with a different one each time, so that heat, memory
 * and the machine's other work fall on all alike. The first `warmUp` rounds are not counted.
 */
export function measure(contenders: readonly Contender[], rounds: number, warmUp: number): readonly number[] {
  const times = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const index = (turn + round + warmUp) % contenders.length;
      const elapsed = time(contenders[index]);
      if (round >= 0) times[index]?.push(elapsed);
    }
  }
  return times.map(median);
}

/** The middle value; of an even number of values the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function time(contender: Contender | undefined): number {
  const start = performance.now();
  contender?.run();
  return performance.now() - start;
}
