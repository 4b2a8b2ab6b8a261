import type { Reply, ReplyAct, ReplyControls } from '../../dialogs/index.ts';

/**
 * Returns a reply without the buttons that a card has no room for: each carries all changes of its scenario, so after
 * many changes undo, reset and the form come first, and what words do as well gives way.
 */
export function lightReply(reply: Reply): Reply {
  const { suggestions, exports, controls } = reply;
  return {
    ...reply,
    suggestions: suggestions.filter(isLight),
    exports: exports.filter(isLight),
    controls: controls && lightControls(controls),
  };
}

/** The changes that do not fit are said in the answer all the same. */
function lightControls(controls: ReplyControls): ReplyControls | null {
  const { chips, moves, form, save } = controls;
  if (letters(form.send) > MOST_NEEDED) return null;
  return {
    ...controls,
    chips: lastWithin(chips, CHIP_LETTERS),
    moves: moves.filter((move) => isLight(move) || NEEDED.has(move.act.do)),
    save: save !== null && isLight(save.send) ? save : null,
  };
}

/** The newest changes are those that are thought about. */
function lastWithin(chips: readonly ReplyAct[], most: number): readonly ReplyAct[] {
  let left = most;
  return chips
    .toReversed()
    .filter((chip) => {
      left -= letters(chip);
      return left >= 0;
    })
    .toReversed();
}

function isLight(button: object): boolean {
  return letters(button) <= MOST_LETTERS;
}

function letters(button: object): number {
  return JSON.stringify(button).length;
}

const NEEDED: ReadonlySet<ReplyAct['act']['do']> = new Set<ReplyAct['act']['do']>([
  'undo',
  'reset',
  'insert',
]);

// Ten buttons of this size leave the table half of a card, three of the other a few rows.
const MOST_LETTERS = 1_500;
const MOST_NEEDED = 7_000;
const CHIP_LETTERS = 8_000;
