import type { ReplyChoice } from '../../dialogs/index.ts';
import type { ActionSet, CardAction } from './adaptive-card.ts';

/**
 * The verbs of the buttons that ask something; what they ask is in their data. What `ask` asks is answered below the
 * card, the answer to `choose` takes the card's place.
 */
export const VERBS = ['ask', 'choose'] as const;

/** Returns a button that asks `choice.text`, with a form for clients that do not know Action.Execute. */
export function askButton({ title, text }: ReplyChoice, verb: (typeof VERBS)[number]): CardAction {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: { text },
    fallback: { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value: text } } },
  };
}

/** Returns all of `choices` as buttons, in sets that every client shows whole; the answer replaces the question. */
export function choiceButtonSets(choices: readonly ReplyChoice[]): readonly ActionSet[] {
  const sets: ActionSet[] = [];
  for (let first = 0; first < choices.length; first += MOST_BUTTONS) {
    sets.push({
      type: 'ActionSet',
      actions: choices.slice(first, first + MOST_BUTTONS).map((choice) => askButton(choice, 'choose')),
    });
  }
  return sets;
}

/** How many buttons clients show beside each other: Teams six, others five, and the rest is dropped. */
export const MOST_BUTTONS = 5;
