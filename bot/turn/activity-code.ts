import { hash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { isEdit } from './edited.ts';

/**
 * Returns a short code that an activity has in common only with the same activity sent again; null where it cannot be
 * told from others. Ids are those of one conversation; an edit has the id of its message, so it is told by its time.
 */
export function activityCode(activity: Activity): string | null {
  const { type, id, timestamp, conversation } = activity;
  const edited = isEdit(activity);
  if (!id || (edited && !timestamp)) return null;
  const parts = [conversation.id, type, id, ...(edited ? [timestamp] : [])];
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, CODE_LENGTH);
}

// 72 bits: of all that one user does, no two are alike.
const CODE_LENGTH = 12;
