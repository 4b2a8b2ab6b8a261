import type { ReplyChoice } from '../../dialogs/index.ts';
import type { ActionSet, CardAction } from './adaptive-card.ts';

/** The verb of every button that asks something; what it asks is in its data. */
export const ASK_VERB = 'ask';

/**
 * Returns a button that asks `choice.text`, with a form for clients that do not know Action.Execute. `standing` is
 * the packed answer that shall stay when the button is pressed; without it the new answer takes its place.
 */
export function askButton({ title, text }: ReplyChoice, standing?: string): CardAction {
  return {
    type: 'Action.Execute',
    title,
    verb: ASK_VERB,
    data: { text, ...(standing !== undefined && { standing }) },
    fallback: { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value: text } } },
  };
}

/** Returns all of `choices` as buttons, in sets that every client shows whole; the answer replaces the question. */
export function askButtonSets(choices: readonly ReplyChoice[]): readonly ActionSet[] {
  const sets: ActionSet[] = [];
  for (let first = 0; first < choices.length; first += MOST_BUTTONS) {
    sets.push({
      type: 'ActionSet',
      actions: choices.slice(first, first + MOST_BUTTONS).map((choice) => askButton(choice)),
    });
  }
  return sets;
}

/** How many buttons clients show beside each other: Teams six, others five, and the rest is dropped. */
export const MOST_BUTTONS = 5;
