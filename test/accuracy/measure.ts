import type { ConversationCase } from './cases.ts';
import { faultsOf, type Verdict, verdictOf } from './grade.ts';
import type { Hear } from './hear.ts';
import { VARIATIONS, varied } from './vary.ts';

/** How one conversation went. */
export interface Measured {
  readonly about: string;
  readonly name: string;
  /** How it was written otherwise; empty for the conversation as it stands. */
  readonly variation: string;
  readonly verdict: Verdict;
  /** The first turn that was not right. */
  readonly fault: Fault | null;
}

/** What was said, which kind of reply it got, and how that differs from what is expected. */
export interface Fault {
  readonly say: string;
  readonly kind: string;
  readonly got: string;
  readonly expected: string;
}

/** Holds the conversations as they stand. */
export function measure(cases: readonly ConversationCase[], hear: Hear): readonly Measured[] {
  return cases.map((one) => measured(one, '', hear));
}

/** Holds the conversations in every variation; the same ones each time. */
export function measureVaried(cases: readonly ConversationCase[], hear: Hear): readonly Measured[] {
  return cases.flatMap((one, index) =>
    VARIATIONS.flatMap((variation, place) => {
      const other = varied(one, variation, index * VARIATIONS.length + place);
      return other === null ? [] : [measured(other, variation.name, hear)];
    }),
  );
}

function measured({ about, name, turns }: ConversationCase, variation: string, hear: Hear): Measured {
  const replies = hear(turns.map(({ say }) => say));
  const verdicts = turns.map((turn, index) => verdictOf(turn, replies[index] ?? []));
  // What becomes of a conversation is what becomes of its first turn that is not right: from there a person would go on
  // in another way.
  const at = verdicts.findIndex((one) => one !== 'right');
  const verdict = verdicts[at] ?? 'right';
  const turn = turns[at];
  const heard = replies[at] ?? [];
  const fault =
    turn === undefined
      ? null
      : {
          say: turn.say,
          kind: heard.map(({ kind }) => kind).join('+'),
          got: heard.map(({ sentence }) => sentence).join(' | '),
          expected: faultsOf(turn, heard).join('; '),
        };
  return { about, name, variation, verdict, fault };
}
