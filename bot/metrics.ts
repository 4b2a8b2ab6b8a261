import { Counter, Histogram, Registry } from 'prom-client';
import { REACTIONS, type Reaction } from './feedback.ts';

/** How a turn ended: answered, or with an apology. */
export type TurnOutcome = 'answered' | 'failed';

/** What the bot counts, and the page that a Prometheus server reads. */
export interface Metrics {
  readonly turnEnded: (kind: string, outcome: TurnOutcome, seconds: number) => void;
  readonly feedbackGiven: (reaction: Reaction) => void;
  readonly page: () => Promise<string>;
  readonly contentType: string;
}

/** Returns fresh counters: turns by kind of answer and outcome, how long a turn took, and the thumbs. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const turns = new Counter({
    name: 'avgiftsboten_turns_total',
    help: 'Turns by kind of the first reply and by outcome.',
    labelNames: ['kind', 'outcome'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'avgiftsboten_turn_duration_seconds',
    help: 'Seconds from an activity in to its reply sent.',
    // Teams sends a turn again after 15 s.
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 15],
    registers: [registry],
  });
  const feedback = new Counter({
    name: 'avgiftsboten_feedback_total',
    help: 'Thumbs that users gave to answers.',
    labelNames: ['reaction'],
    registers: [registry],
  });
  // A rate needs a series that begins at zero.
  for (const reaction of REACTIONS) feedback.inc({ reaction }, 0);
  return {
    turnEnded: (kind, outcome, seconds) => {
      turns.inc({ kind, outcome });
      durations.observe(seconds);
    },
    feedbackGiven: (reaction) => feedback.inc({ reaction }),
    page: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
