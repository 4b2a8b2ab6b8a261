import type { Activity, TurnContext } from 'botbuilder';

/** How long a user waits before the bot is seen to type, in milliseconds. */
export const TYPING_AFTER_MS = 1000;

/**
 * Returns what `turn` resolves to; when that takes longer than `afterMs`, the chat is told once that the bot is
 * typing, and the result waits until the channel has taken that, or it would be seen after the answer.
 */
export async function withTyping<Result>(
  context: TurnContext,
  afterMs: number,
  turn: () => Promise<Result>,
): Promise<Result> {
  if (!isSeen(context.activity)) return turn();
  let told: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    // Where the channel cannot be reached, the answer will fail too, and that is logged.
    told = context.sendActivity({ type: 'typing' }).catch(() => {});
  }, afterMs);
  try {
    return await turn();
  } finally {
    clearTimeout(timer);
    await told;
  }
}

/** With expectReplies everything arrives at once, and an invoke is waited for by the client itself. */
function isSeen({ type, deliveryMode }: Activity): boolean {
  return type !== 'invoke' && deliveryMode !== 'expectReplies';
}
