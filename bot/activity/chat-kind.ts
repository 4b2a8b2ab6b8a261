import type { Activity } from 'botbuilder';
import type { ChatKind } from '../render/index.ts';

/** Returns the kind of chat that an activity is from; "personal" where the channel names none that Teams has. */
export function chatKind({ conversation }: Activity): ChatKind {
  const kind = conversation.conversationType;
  return kind === 'groupChat' || kind === 'channel' ? kind : 'personal';
}
