import type { Reply, ReplyAct, ReplyControls } from '../../dialogs/index.ts';

/** Leaves out some of a reply's buttons. */
type Lean = (reply: Reply) => Reply;

/**
 * What a card lets go of when it holds too much, from nothing to all: each button of a simulation carries all changes of
 * its scenario, so after many changes they outweigh the figures. The chips of the oldest changes go first, then what
 * words do as well; undo, reset and the form last.
 */
export const LEAN: readonly Lean[] = [
  (reply) => reply,
  ...[8_000, 4_000, 1_500, 0].map((most) => withChips(most)),
  withControls(({ save: _, ...controls }) => ({ ...controls, chips: [], save: null })),
  (reply) => ({ ...leanMoves(reply), exports: [] }),
  (reply) => ({ ...leanMoves(reply), exports: [], suggestions: [] }),
  // What is drawn stands in the table.
  (reply) => ({ ...leanMoves(reply), exports: [], suggestions: [], chart: null }),
  (reply) => ({ ...reply, exports: [], suggestions: [], chart: null, controls: null }),
];

function withChips(most: number): Lean {
  return withControls((controls) => ({ ...controls, chips: newestWithin(controls.chips, most) }));
}

function withControls(change: (controls: ReplyControls) => ReplyControls): Lean {
  return (reply) => ({ ...reply, controls: reply.controls && change(reply.controls) });
}

const leanMoves = withControls((controls) => ({
  ...controls,
  chips: [],
  save: null,
  moves: controls.moves.filter(({ act }) => act.do !== 'show'),
}));

/** The newest changes are those that are thought about. */
function newestWithin(chips: readonly ReplyAct[], most: number): readonly ReplyAct[] {
  let left = most;
  return chips
    .toReversed()
    .filter((chip) => {
      left -= JSON.stringify(chip).length;
      return left >= 0;
    })
    .toReversed();
}
