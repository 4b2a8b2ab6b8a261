import type { Reply } from '../../../dialogs/index.ts';

/** Everything that a reply says, one part a line. */
export function replyText(reply: Reply): string {
  const { sentence, facts, table, steps, notes, source, choices, suggestions, understood } = reply;
  return [
    sentence,
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...(table
      ? [
          table.title,
          ...table.columns.map(({ heading }) => heading),
          ...table.rows.flatMap(({ cells }) => cells),
        ]
      : []),
    ...steps.flatMap(({ label, value, how }) => [label, value, how]),
    ...notes,
    source,
    ...choices.flatMap(({ title, text }) => [title, text]),
    ...suggestions.flatMap(({ title, text }) => [title, text]),
    understood,
  ].join('\n');
}

/** The same with ordinary blanks. */
export function wholeText(reply: Reply): string {
  return plain(replyText(reply));
}

/** A text with ordinary blanks for no-break ones, so that cases can be typed. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
