import {
  type Activity,
  type AdaptiveCardInvokeResponse,
  DeliveryModes,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Language, Reply } from '../../dialogs/index.ts';
import {
  askedIn,
  chatKind,
  clientLanguage,
  feedbackResponse,
  isCardAlone,
  type Press,
  pressIn,
  type Reaction,
  withFeedback,
} from '../activity/index.ts';
import { FORM_OPENED, FORM_SENT, formOpened, formSent, SEARCH, searchResponse } from '../compose/index.ts';
import type { Conversation } from '../conversation.ts';
import type { Exporting } from '../export/index.ts';
import {
  actionRefusal,
  cardInstead,
  messageBeside,
  replyActivity,
  replyCard,
  VERBS,
} from '../render/index.ts';
import { conversationKey, oneAtATime } from '../state/index.ts';
import type { Logger } from '../watch/index.ts';
import { isEdit, saidMessage } from './edited.ts';
import { FILE_CONSENT } from './invoke-words.ts';
import { answerOnce, type TurnParts, takeAct, takeAside, takeTurn } from './turn.ts';
import { withTyping } from './typing.ts';

/** What the handler is given. */
export interface HandlerParts extends TurnParts {
  readonly exporting: Exporting;
  readonly log: Logger;
  /** Called with the kind of the first reply once a turn is answered, and with all of them where they are the conversation's. */
  readonly onAnswered: (context: TurnContext, kind: string, replies?: readonly Reply[]) => void;
  readonly onFeedback: (reaction: Reaction) => void;
  /** How long a user waits before the bot is seen to type. */
  readonly typingAfterMs: number;
}

/**
 * Turns activities into turns of the conversation: a message, said anew or not, or a button gives one activity back,
 * an install one welcome, everything else (reactions, other people coming and going) silence. The turns of one
 * conversation are taken and answered one after the other.
 */
export class Handler {
  readonly #parts: HandlerParts;
  readonly #inOrder = oneAtATime();

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  /** Answers the activity of `context`. */
  async run(context: TurnContext): Promise<void> {
    const { activity } = context;
    switch (activity.type) {
      case 'message':
        return this.#answer(context);
      case 'messageUpdate':
        return isEdit(activity) ? this.#answer(context) : undefined;
      case 'invoke': {
        await context.sendActivity({ type: 'invokeResponse', value: await this.#invoke(context) });
        return;
      }
      case 'installationUpdate':
        // An upgrade is no install: whoever had the bot has been welcomed.
        if (activity.action === 'add') await this.#welcomeOnce(context);
        if (activity.action === 'remove') await this.#parts.memory.forget(conversationKey(activity));
        return;
      case 'conversationUpdate':
        if (activity.membersAdded?.some(({ id }) => id === activity.recipient.id))
          await this.#welcomeOnce(context);
    }
  }

  async #invoke(context: TurnContext): Promise<InvokeResponse> {
    const { name, value } = context.activity;
    switch (name) {
      case 'adaptiveCard/action': {
        const body = await this.#pressed(context);
        return { status: body.statusCode, body };
      }
      case 'message/submitAction':
        return feedbackResponse(value, this.#parts.onFeedback);
      case FILE_CONSENT:
        return this.#consent(context);
      case SEARCH:
        return this.#besideChat(context, searchResponse, 'search');
      case FORM_OPENED:
        return this.#besideChat(context, formOpened, 'form');
      case FORM_SENT:
        return this.#besideChat(context, formSent, 'form');
      default:
        return { status: 404, body: { message: 'the bot does not know this invoke' } };
    }
  }

  /**
   * Whoever asks something further keeps the answer that the button stood on, and the new one is said below it, as is
   * a file; the answer to a clarifying question, and what a simulation becomes, take the card's place.
   */
  async #pressed(context: TurnContext): Promise<AdaptiveCardInvokeResponse> {
    const { activity } = context;
    const press = pressIn(activity.value);
    return press === null
      ? actionRefusal(`expected one of the verbs ${VERBS.join(', ')} with the data of its button`)
      : this.#inOrder(conversationKey(activity), () => this.#press(context, press));
  }

  async #press(context: TurnContext, pressed: Press): Promise<AdaptiveCardInvokeResponse> {
    const { activity } = context;
    const told = { said: null, inResponse: pressed.inPlace };
    const { replies, answered, canMark } =
      'text' in pressed
        ? await takeTurn(this.#parts, activity, pressed, told)
        : await takeAct(this.#parts, activity, pressed.act, told);
    const [first] = replies;
    if (first === undefined) return this.#beside('already-done', clientLanguage(activity.locale));
    this.#parts.onAnswered(context, first.kind, replies);
    // What cannot be done leaves the card as it is.
    if (first.kind === 'notice' || ('act' in pressed && first.kind === 'refuse'))
      return messageBeside(first.sentence);
    if (pressed.inPlace) {
      await this.#showOthers(context, replies);
      return cardInstead(replyCard(replies));
    }
    if (!answered) {
      const say = () => this.#say(context, replies);
      await (canMark ? answerOnce(this.#parts, activity, say) : say());
    }
    return this.#beside('answered-below', first.language);
  }

  #beside(notice: 'answered-below' | 'already-done', language: Language): AdaptiveCardInvokeResponse {
    return messageBeside(this.#parts.conversation.notice(notice, language).sentence);
  }

  /** The response to a press is seen by whoever pressed; where others read too, the message itself becomes the new card. */
  async #showOthers(context: TurnContext, replies: readonly Reply[]): Promise<void> {
    const { activity } = context;
    const chat = chatKind(activity);
    if (chat === 'personal' || !activity.replyToId) return;
    try {
      await context.updateActivity({ ...replyActivity(replies, chat), id: activity.replyToId });
    } catch (error) {
      // Whoever pressed has the new card all the same.
      this.#parts.log.warn({ err: error }, 'a card could not be shown anew to the others in a chat');
    }
  }

  async #answer(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (isCardAlone(activity)) return;
    const asked = askedIn(activity);
    const said = activity.id ? saidMessage(activity.id, asked.text) : null;
    const inResponse = activity.deliveryMode === DeliveryModes.ExpectReplies;
    await this.#inOrder(conversationKey(activity), async () => {
      const { replies, answered, canMark } = await withTyping(context, this.#parts.typingAfterMs, () =>
        takeTurn(this.#parts, activity, asked, { said, inResponse }),
      );
      const [first] = replies;
      // An edit that has changed no word has none.
      if (first === undefined || (answered && !inResponse)) return;
      this.#parts.onAnswered(context, first.kind, replies);
      const say = () => this.#say(context, replies);
      await (!inResponse && canMark ? answerOnce(this.#parts, activity, say) : say());
    });
  }

  /** Words and cards in one message; a file has a message of Teams' own, which says what it is. */
  async #say(context: TurnContext, replies: readonly Reply[]): Promise<void> {
    const chat = chatKind(context.activity);
    const said = replies.filter(({ file, notes }) => file === null || notes.length > 0);
    if (said.length > 0) await context.sendActivity(withFeedback(replyActivity(said, chat), said));
    for (const { file, language, version } of replies) {
      if (file !== null)
        await context.sendActivity(await this.#parts.exporting.offer({ ...file, language, version }, chat));
    }
  }

  /** What is asked in the compose box knows nothing of the chat, and leaves nothing there. */
  #besideChat(context: TurnContext, respond: Respond, kind: string): InvokeResponse {
    const { conversation, now, onAnswered } = this.#parts;
    const response = respond(context.activity, conversation, now());
    if (response.status === 200) onAnswered(context, kind);
    return response;
  }

  async #consent(context: TurnContext): Promise<InvokeResponse> {
    return this.#inOrder(conversationKey(context.activity), async () => {
      const { answered, canMark } = await takeAside(this.#parts, context.activity);
      if (answered) return { status: 200 };
      const send = () => this.#parts.exporting.consent(context);
      return canMark ? answerOnce(this.#parts, context.activity, send) : send();
    });
  }

  async #welcomeOnce(context: TurnContext): Promise<void> {
    const { memory, conversation, onStateFailed, onAnswered } = this.#parts;
    const { result: isFirst, failed } = await memory.change(
      [conversationKey(context.activity)],
      ([chat = {}]) => ({
        remembered: [{ ...chat, welcomed: true }],
        result: chat.welcomed !== true,
      }),
    );
    if (failed !== null) onStateFailed(failed.doing, failed.error);
    if (!isFirst) return;
    const welcome = conversation.welcome(clientLanguage(context.activity.locale));
    await context.sendActivity(replyActivity([welcome], chatKind(context.activity)));
    onAnswered(context, welcome.kind);
  }
}

type Respond = (activity: Activity, conversation: Conversation, now: Date) => InvokeResponse;
