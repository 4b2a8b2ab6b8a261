import type { Activity } from 'botbuilder';

type Incoming = Partial<Activity> & { readonly type: string };

/** The bot's account in every activity of the tests. */
export const botAccount = { id: '28:bot', name: 'Avgiftsboten' };

/** An activity as Teams sends it; `change` overrides or adds fields. */
export function activity(change: Incoming): Incoming {
  count += 1;
  return {
    id: `activity-${count}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9',
    locale: 'sv-SE',
    from: { id: '29:user', name: 'Anna' },
    recipient: botAccount,
    // The types want every field of a conversation; Teams sends these.
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId } as Activity['conversation'],
    ...change,
  };
}

/** A message that is answered in the response of its own request. */
export function message(text: string, change: Partial<Activity> = {}): Incoming {
  return activity({ type: 'message', text, deliveryMode: 'expectReplies', ...change });
}

/** The press of a card button that asks `data.text`. */
export function buttonPress(data: unknown, verb = 'ask', change: Partial<Activity> = {}): Incoming {
  return activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data } },
    ...change,
  });
}

/** The conversation of another kind or place than the usual one. */
export function conversation(id: string, conversationType = 'personal'): Activity['conversation'] {
  // As above: Teams sends no more than these.
  return { id, conversationType, tenantId } as Activity['conversation'];
}

/** The tenant that all activities come from. */
export const tenantId = '11111111-2222-3333-4444-555555555555';

let count = 0;
