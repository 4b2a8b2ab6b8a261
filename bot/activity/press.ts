import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { type Act, readAct } from '../../dialogs/index.ts';
import { VERBS } from '../render/index.ts';
import { withoutMention } from './mention.ts';

/** What a pressed button asks or does; what comes of it stands in the place of its card, or below it. */
export type Press = { readonly inPlace: boolean } & (AskedText | { readonly act: Act });

/** What is asked; `version` is that of the price list which was shown with the button. */
export interface AskedText {
  readonly text: string;
  readonly version?: string;
}

/**
 * Returns what a pressed button wants, from the value of its invoke, the values of the card's fields among its data; null
 * for one that the bot did not make.
 */
export function pressIn(value: unknown): Press | null {
  const pressed = execute.safeParse(value).data?.action;
  if (pressed === undefined) return null;
  const { verb, data } = pressed;
  const known = VERBS.find((one) => one === verb);
  switch (known) {
    case undefined:
      return null;
    case 'ask':
    case 'choose': {
      const asked = askData.safeParse(data);
      return asked.success ? { inPlace: known === 'choose', ...asked.data } : null;
    }
    case 'act': {
      const act = readAct(data);
      return act === null ? null : { inPlace: act.do !== 'export', act };
    }
  }
}

/**
 * Returns what a message asks: its words without the mention of the bot. A client that does not know Action.Execute
 * sends the data of a button as a message without text.
 */
export function askedIn(activity: Activity): AskedText {
  const text = withoutMention(activity);
  if (text !== '') return { text };
  const data = askData.safeParse(activity.value);
  return data.success ? data.data : { text };
}

/**
 * Returns whether a message is only a card that its sender puts into the chat, as from the compose box: it says nothing
 * to the bot. Clients mark its place in the text by an element of their own.
 */
export function isCardAlone({ text, attachments }: Activity): boolean {
  const hasCard = attachments?.some(({ contentType }) => contentType.startsWith(CARD)) === true;
  return hasCard && (text ?? '').replace(/<[^<>]*>/g, '').trim() === '';
}

const CARD = 'application/vnd.microsoft.card.';

const execute = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.unknown(), data: z.unknown() }),
});

const askData = z.object({ text: z.string().min(1).max(20_000), version: z.string().max(200).optional() });
