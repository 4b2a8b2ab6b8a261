import type { Conversation as Dialogs } from '../dialogs/index.ts';

/**
 * The conversation that the bot carries: it decides all words, the bot only transports them. What is remembered of the
 * conversation and of the user is kept and handed back unread; a user that is the same as before has not changed.
 */
export interface Conversation extends Pick<Dialogs, 'welcome' | 'notice' | 'search' | 'nothingFound'> {
  readonly turn: (
    state: { readonly conversation?: unknown; readonly user?: unknown },
    message: Parameters<Dialogs['turn']>[1],
    now: Date,
  ) => {
    readonly state: { readonly conversation?: unknown; readonly user?: unknown };
    readonly replies: ReturnType<Dialogs['turn']>['replies'];
  };
}
