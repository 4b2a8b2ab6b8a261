import type { Activity, InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import type { Reply } from '../../dialogs/index.ts';

/** What a user can say of an answer: thumb up or thumb down. */
export const REACTIONS = ['like', 'dislike'] as const;

/** One of the two thumbs. */
export type Reaction = (typeof REACTIONS)[number];

/** Returns `activity` with the two thumbs under it, unless its replies only greet: there is nothing to judge then. */
export function withFeedback(
  activity: Partial<Activity>,
  replies: readonly Pick<Reply, 'kind'>[],
): Partial<Activity> {
  if (replies.every(({ kind }) => kind === 'social')) return activity;
  return { ...activity, channelData: { ...activity.channelData, feedbackLoop: { type: 'default' } } };
}

/**
 * Returns the response to a pressed thumb, and hands the reaction to `onFeedback`; 400 with one line when `value` is
 * none. What the user writes beside it is never read: it may name people, and nobody has promised to look at it.
 */
export function feedbackResponse(
  value: unknown,
  onFeedback: (reaction: Reaction) => void,
): InvokeResponse<object> {
  const given = feedback.safeParse(value);
  if (!given.success) {
    const message = `expected a value { actionName: "feedback", actionValue: { reaction: ${REACTIONS.map((reaction) => `"${reaction}"`).join(' or ')} } }`;
    return { status: 400, body: { message } };
  }
  onFeedback(given.data.actionValue.reaction);
  // Teams counts anything but an empty object as an error.
  return { status: 200, body: {} };
}

const feedback = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(REACTIONS) }),
});
