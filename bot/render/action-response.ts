import type { AdaptiveCardInvokeResponse } from 'botbuilder';
import type { AdaptiveCard } from './adaptive-card.ts';

/** Returns the response to a card's button that puts `card` in the place of the one that was pressed. */
export function cardInstead(card: AdaptiveCard): AdaptiveCardInvokeResponse {
  return response(200, 'application/vnd.microsoft.card.adaptive', card);
}

/** Returns the response to a card's button that leaves the card as it is; clients show `text` under it for a while. */
export function messageBeside(text: string): AdaptiveCardInvokeResponse {
  return response(200, 'application/vnd.microsoft.activity.message', text);
}

/** Returns the response to a card's button that the bot did not make; `message` is for whoever made it. */
export function actionRefusal(message: string): AdaptiveCardInvokeResponse {
  return response(400, 'application/vnd.microsoft.error', { code: 'BadRequest', message });
}

function response(statusCode: number, type: string, value: unknown): AdaptiveCardInvokeResponse {
  // The SDK's type asks for a plain record; the protocol has a text where the type is that of a message.
  return { statusCode, type, value: value as Record<string, unknown> };
}
