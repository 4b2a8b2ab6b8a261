import type { Activity } from 'botbuilder';

/** Where a conversation is remembered; a thread in a channel is a conversation of its own. */
export function conversationKey({ channelId, conversation }: Activity): string {
  return `${channelId}/conversations/${conversation.id}`;
}

/** Where a person is remembered, in whatever conversation they write. Only one's own is ever read. */
export function userKey({ channelId, from }: Activity): string {
  return `${channelId}/users/${from.aadObjectId || from.id}`;
}
