import type { Reply, ReplyAct, ReplyChoice } from '../../dialogs/index.ts';
import type { ActionSet, ExecuteAction } from './adaptive-card.ts';

/** Returns a button that asks `choice.text` of the price list that it was shown with, with a form for clients that do not know Action.Execute. */
export function askButton(
  { title, text }: ReplyChoice,
  verb: 'ask' | 'choose',
  version: string,
): ExecuteAction {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: { text, version },
    // What stands in fields is no part of a question.
    associatedInputs: 'none',
    fallback: { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value: text } } },
  };
}

/** Returns a button that does something by itself, whatever stands in the card's fields. */
export function actButton(button: ReplyAct): ExecuteAction {
  return { ...sendButton(button), associatedInputs: 'none' };
}

/** Returns a button that sends what stands in the card's fields. */
export function sendButton({ title, act }: ReplyAct): ExecuteAction {
  return { type: 'Action.Execute', title, verb: 'act', data: { ...act } };
}

/** Returns all choices of a reply as buttons, in sets that every client shows whole; the answer replaces the question. */
export function choiceButtonSets({ choices, version }: Reply): readonly ActionSet[] {
  const sets: ActionSet[] = [];
  for (let first = 0; first < choices.length; first += MOST_BUTTONS) {
    sets.push({
      type: 'ActionSet',
      actions: choices
        .slice(first, first + MOST_BUTTONS)
        .map((choice) => askButton(choice, 'choose', version)),
    });
  }
  return sets;
}

/** How many buttons clients show beside each other: Teams six, others five, and the rest is dropped. */
export const MOST_BUTTONS = 5;
