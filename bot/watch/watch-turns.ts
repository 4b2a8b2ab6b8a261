import type { TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/index.ts';
import { chatKind } from '../activity/index.ts';
import type { Logger } from './log.ts';
import type { Metrics, TurnOutcome } from './metrics.ts';
import { understandingOf } from './understanding.ts';

/** Sees turns come and go. */
export interface TurnWatch {
  readonly began: (context: TurnContext) => void;
  /** What is answered; `replies` where it is of the conversation. */
  readonly answered: (context: TurnContext, kind: string, replies?: readonly Reply[]) => void;
  /** Ends a turn well; one that nothing was answered in is none. */
  readonly ended: (context: TurnContext) => void;
  readonly failed: (context: TurnContext) => void;
}

/** Returns what counts turns and writes one line of each to the log: what it was and how it went, not who or what about. */
export function watchTurns(log: Logger, metrics: Pick<Metrics, 'turnEnded' | 'understood'>): TurnWatch {
  const turns = new WeakMap<TurnContext, Seen>();
  const end = ({ activity }: TurnContext, seen: Seen | undefined, outcome: TurnOutcome) => {
    const { start = performance.now(), kind = 'none', language } = seen ?? {};
    const ms = performance.now() - start;
    metrics.turnEnded(kind, outcome, ms / 1000);
    log.info(
      {
        kind,
        outcome,
        ms: Math.round(ms * 10) / 10,
        type: activity.type,
        chat: chatKind(activity),
        language,
      },
      'turn',
    );
  };
  return {
    began: (context) => {
      turns.set(context, { start: performance.now() });
      const { type, text, name } = context.activity;
      if (log.isLevelEnabled('debug'))
        log.debug({ type, invoke: name, text: text?.slice(0, LONGEST_TEXT) }, 'an activity came');
    },
    answered: (context, kind, replies = []) => {
      const seen = turns.get(context);
      if (seen === undefined) return;
      seen.kind = kind;
      seen.language = replies[0]?.language;
      for (const reply of replies) {
        const understanding = understandingOf(reply);
        if (understanding !== null) metrics.understood(understanding);
      }
    },
    ended: (context) => {
      const seen = turns.get(context);
      if (seen?.kind !== undefined) end(context, seen, 'answered');
    },
    failed: (context) => end(context, turns.get(context), 'failed'),
  };
}

/** What is known of a turn while it runs. */
interface Seen {
  readonly start: number;
  kind?: string;
  language?: string | undefined;
}

const LONGEST_TEXT = 500;
