import type { Conversation as Dialogs } from '../dialogs/index.ts';

/**
 * The conversation that the bot carries: it decides all words, the bot only transports them. Its state is kept and
 * handed back unread, so here it is any object.
 */
export interface Conversation extends Pick<Dialogs, 'welcome' | 'notice'> {
  readonly turn: (
    state: unknown,
    message: Parameters<Dialogs['turn']>[1],
    now: Date,
  ) => { readonly state: object; readonly replies: ReturnType<Dialogs['turn']>['replies'] };
}
