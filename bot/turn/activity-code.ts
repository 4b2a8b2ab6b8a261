import { hash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { isEdit } from './edited.ts';

/**
 * Returns a short code that an activity has in common only with the same activity sent again; null where it cannot be
 * told from others. An edit has the id of its message, so it is told by its time.
 */
export function activityCode(activity: Activity): string | null {
  const { type, id, timestamp } = activity;
  const edited = isEdit(activity);
  if (!id || (edited && !timestamp)) return null;
  const parts = edited ? [type, id, timestamp] : [type, id];
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, CODE_LENGTH);
}

// 72 bits: within one conversation no two are alike.
const CODE_LENGTH = 12;
