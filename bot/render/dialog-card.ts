import type { Reply } from '../../dialogs/index.ts';
import type { AdaptiveCard, CardAction, CardElement } from './adaptive-card.ts';
import { replyCard } from './reply-card.ts';

/**
 * Returns replies as the card of a dialog: its form stands open, and its buttons are of the one kind that dialogs know.
 * What asks in the chat, hands out files there or keeps something for the user is left out, because a dialog has
 * neither chat nor memory; what puts the simulation into a chat comes to it.
 */
export function dialogCard(replies: readonly Reply[]): AdaptiveCard {
  const card = replyCard(replies.map(inDialog));
  return { ...card, body: card.body.map(submitting) };
}

function inDialog(reply: Reply): Reply {
  const { controls } = reply;
  return {
    ...reply,
    choices: [],
    suggestions: [],
    exports: [],
    controls: controls && {
      ...controls,
      moves: [...controls.moves, ...(controls.insert === null ? [] : [controls.insert])],
      isOpen: true,
      save: null,
    },
  };
}

function submitting(element: CardElement): CardElement {
  switch (element.type) {
    case 'ActionSet':
      return { ...element, actions: element.actions.map(submit) };
    case 'Container':
      return { ...element, items: element.items.map(submitting) };
    default:
      return element;
  }
}

function submit(action: CardAction): CardAction {
  if (action.type !== 'Action.Execute') return action;
  const { title, data, associatedInputs } = action;
  return { type: 'Action.Submit', title, data, ...(associatedInputs !== undefined && { associatedInputs }) };
}
