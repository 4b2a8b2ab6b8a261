import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { REACTIONS, type Reaction } from '../activity/index.ts';
import { UNDERSTANDINGS, type Understanding } from './understanding.ts';

/** How a turn ended: answered, or with an apology. */
export type TurnOutcome = 'answered' | 'failed';

/** Why a call was turned away before it became a turn. */
export const REJECTIONS = [
  'unauthorised',
  'keys-unreachable',
  'tenant',
  'service-url',
  'body',
  'rate',
] as const;

/** One of the reasons. */
export type Rejection = (typeof REJECTIONS)[number];

/** What the bot counts, and the page that a Prometheus server reads. */
export interface Metrics {
  readonly turnEnded: (kind: string, outcome: TurnOutcome, seconds: number) => void;
  readonly understood: (outcome: Understanding) => void;
  readonly feedbackGiven: (reaction: Reaction) => void;
  readonly callRejected: (reason: Rejection) => void;
  /** Another process wrote the state first, and the turn ran again. */
  readonly conflictMet: () => void;
  /** The channel sent an activity again that had been answered. */
  readonly duplicateMet: () => void;
  readonly replyUnsent: () => void;
  readonly stateUnsaved: () => void;
  /** From now on answers are of the snapshot of `version`, published at an ISO instant. */
  readonly snapshotTaken: (version: string, published: string | null) => void;
  readonly snapshotRefused: () => void;
  readonly page: () => Promise<string>;
  readonly contentType: string;
}

/** Returns fresh counters, all at zero. None of them knows who asked or what. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = (name: string, help: string) =>
    new Counter({ name: `avgiftsboten_${name}_total`, help, registers });
  /** A rate needs a series that begins at zero. */
  const counterBy = <Label extends string>(
    name: string,
    help: string,
    label: Label,
    values: readonly string[],
  ) => {
    const labelNames = [label];
    const made = new Counter({ name: `avgiftsboten_${name}_total`, help, labelNames, registers });
    for (const value of values) made.labels(value).inc(0);
    return made;
  };
  const turns = new Counter({
    name: 'avgiftsboten_turns_total',
    help: 'Turns by kind of the first reply and by outcome.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'avgiftsboten_turn_duration_seconds',
    help: 'Seconds from an activity in to its reply sent.',
    // Teams sends a turn again after 15 s.
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    registers,
  });
  const snapshot = new Gauge({
    name: 'avgiftsboten_snapshot_info',
    help: 'The price list that is answered from; always 1.',
    labelNames: ['version'],
    registers,
  });
  const published = new Gauge({
    name: 'avgiftsboten_snapshot_published_timestamp_seconds',
    help: 'When the price list that is answered from was published; 0 where it does not say.',
    registers,
  });
  const understandings = counterBy(
    'understandings',
    'Replies by how their question was understood.',
    'outcome',
    UNDERSTANDINGS,
  );
  const rejected = counterBy('rejected_calls', 'Calls turned away, by reason.', 'reason', REJECTIONS);
  const feedback = counterBy('feedback', 'Thumbs that users gave to answers.', 'reaction', REACTIONS);
  const conflicts = counter('state_conflicts', 'Turns run again because the state had changed meanwhile.');
  const duplicates = counter(
    'duplicate_activities',
    'Activities that came again and were not answered again.',
  );
  const unsent = counter('replies_unsent', 'Replies that the channel did not take.');
  const unsaved = counter('states_unsaved', 'Turns answered without their state being saved.');
  const refused = counter('snapshots_refused', 'Snapshots on disk that could not be taken up.');
  return {
    turnEnded: (kind, outcome, seconds) => {
      turns.labels(kind, outcome).inc();
      durations.observe(seconds);
    },
    understood: (outcome) => understandings.labels(outcome).inc(),
    feedbackGiven: (reaction) => feedback.labels(reaction).inc(),
    callRejected: (reason) => rejected.labels(reason).inc(),
    conflictMet: () => conflicts.inc(),
    duplicateMet: () => duplicates.inc(),
    replyUnsent: () => unsent.inc(),
    stateUnsaved: () => unsaved.inc(),
    snapshotTaken: (version, at) => {
      snapshot.reset();
      snapshot.labels(version).set(1);
      published.set(at === null ? 0 : Date.parse(at) / 1000);
    },
    snapshotRefused: () => refused.inc(),
    page: async () => `${await registry.metrics()}\n${await processRegistry().metrics()}`,
    contentType: registry.contentType,
  };
}

let ofProcess: Registry | undefined;

/** Memory, processor and event loop belong to the process, and what watches them is never taken down: one for all. */
function processRegistry(): Registry {
  if (ofProcess === undefined) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}
