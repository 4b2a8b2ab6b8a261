import type { Language } from '../../dialogs/index.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { literalText } from './literal-text.ts';

/** What a card with a link says and leads to. */
export interface LinkShown {
  readonly sentence: string;
  /** The words on the button. */
  readonly button: string;
  readonly url: string;
  readonly language: Language;
}

/** A card of one sentence and a button that opens a link. */
export function linkCard({ sentence, button, url, language }: LinkShown): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: sentence,
    speak: sentence,
    body: [{ type: 'TextBlock', text: literalText(sentence), wrap: true }],
    actions: [{ type: 'Action.OpenUrl', title: button, url }],
  };
}
