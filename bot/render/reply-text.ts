import type { Reply } from '../../dialogs/index.ts';

/** Returns replies that need no card as plain lines: what is answered, what to know about it, where it stands. */
export function replyText(replies: readonly Reply[]): string {
  return replies
    .map(({ sentence, notes, source }) =>
      [sentence, ...notes, source].filter((line) => line !== '').join('\n\n'),
    )
    .join('\n\n');
}
