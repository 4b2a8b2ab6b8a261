import {
  type Activity,
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import type { Reply } from '../dialogs/index.ts';
import { clientLanguage } from './client-language.ts';
import type { Conversation } from './conversation.ts';
import { withoutMention } from './mention.ts';
import {
  actionRefusal,
  type ChatKind,
  cardInstead,
  messageBeside,
  replyActivity,
  replyCard,
  VERBS,
} from './render/index.ts';
import type { Memory } from './state/remember.ts';

/** What the handler is given; `now` is the only clock. */
export interface HandlerParts {
  readonly conversation: Conversation;
  readonly memory: Memory;
  readonly now: () => Date;
  readonly allowedTenants: readonly string[];
  /** Called with the kind of the first reply once a turn is answered. */
  readonly onAnswered: (context: TurnContext, kind: string) => void;
}

/**
 * Turns activities into turns of the conversation: a message or a button gives one activity back, an install one
 * welcome, everything else (reactions, other people coming and going) silence.
 */
export class Handler extends ActivityHandler {
  readonly #parts: HandlerParts;

  constructor(parts: HandlerParts) {
    super();
    this.#parts = parts;
  }

  override async run(context: TurnContext): Promise<void> {
    if (!isAllowed(context.activity, this.#parts.allowedTenants)) return;
    await super.run(context);
  }

  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    const replies = await this.#turn(context, askedText(context.activity));
    await context.sendActivity(replyActivity(replies, chatKind(context.activity)));
  }

  /**
   * Whoever asks something further keeps the answer that the button stood on, and the new one is said below it; the
   * answer to a clarifying question takes the question's place.
   */
  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const verb = VERBS.find((known) => known === action.verb);
    const asked = askData.safeParse(action.data);
    if (verb === undefined || !asked.success) {
      return actionRefusal(
        `expected verb ${VERBS.map((verb) => `"${verb}"`).join(' or ')} with data { text }`,
      );
    }
    const replies = await this.#turn(context, asked.data.text);
    if (verb === 'choose') return cardInstead(replyCard(replies));
    await context.sendActivity(replyActivity(replies, chatKind(context.activity)));
    const language = replies[0]?.language ?? clientLanguage(context.activity.locale);
    return messageBeside(this.#parts.conversation.notice('answered-below', language).sentence);
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (
      context.activity.name === 'adaptiveCard/action' &&
      !invokeValue.safeParse(context.activity.value).success
    )
      return { status: 400 };
    return super.onInvokeActivity(context);
  }

  protected override async onInstallationUpdateAddActivity(context: TurnContext): Promise<void> {
    // An upgrade is no install: whoever had the bot has been welcomed.
    if (context.activity.action === 'add') await this.#welcomeOnce(context);
  }

  protected override async onInstallationUpdateRemoveActivity(context: TurnContext): Promise<void> {
    if (context.activity.action === 'remove') await this.#parts.memory.forget(memoryKey(context.activity));
  }

  protected override async onConversationUpdateActivity(context: TurnContext): Promise<void> {
    const { membersAdded, recipient } = context.activity;
    if (membersAdded?.some(({ id }) => id === recipient.id)) await this.#welcomeOnce(context);
  }

  async #turn(context: TurnContext, text: string): Promise<readonly Reply[]> {
    const { conversation, memory, now, onAnswered } = this.#parts;
    const { locale } = context.activity;
    // The SDK's type leaves out the null that some clients send.
    const message = {
      text,
      from: userKey(context.activity),
      ...(typeof locale === 'string' && { locale }),
    };
    const keys = [memoryKey(context.activity), userKey(context.activity)];
    const replies = await memory.change(keys, ([chat = {}, person = {}]) => {
      const { conversation: before } = chat;
      const { state, replies } = conversation.turn(
        { conversation: before, user: person.user },
        message,
        now(),
      );
      return {
        remembered: [
          { ...chat, conversation: state.conversation },
          // Most turns leave what is remembered of the user as it is.
          state.user === person.user ? person : { ...person, user: state.user },
        ],
        result: replies,
      };
    });
    onAnswered(context, replies[0]?.kind ?? 'none');
    return replies;
  }

  async #welcomeOnce(context: TurnContext): Promise<void> {
    const isFirst = await this.#parts.memory.change([memoryKey(context.activity)], ([chat = {}]) => ({
      remembered: [{ ...chat, welcomed: true }],
      result: chat.welcomed !== true,
    }));
    if (!isFirst) return;
    const welcome = this.#parts.conversation.welcome(clientLanguage(context.activity.locale));
    await context.sendActivity(replyActivity([welcome], chatKind(context.activity)));
    this.#parts.onAnswered(context, welcome.kind);
  }
}

/** A client that does not know Action.Execute sends a button's data as a message without text. */
function askedText(activity: Activity): string {
  const text = withoutMention(activity);
  if (text !== '') return text;
  const data = askData.safeParse(activity.value);
  return data.success ? data.data.text : '';
}

/** One memory per conversation; a thread in a channel is a conversation of its own. */
function memoryKey({ channelId, conversation }: Activity): string {
  return `${channelId}/conversations/${conversation.id}`;
}

/** One memory per person, in whatever conversation they write. Only one's own is ever read. */
function userKey({ channelId, from }: Activity): string {
  return `${channelId}/users/${from.aadObjectId ?? from.id}`;
}

function chatKind({ conversation }: Activity): ChatKind {
  const kind = conversation.conversationType;
  return kind === 'groupChat' || kind === 'channel' ? kind : 'personal';
}

function isAllowed(activity: Activity, allowed: readonly string[]): boolean {
  const tenant = activity.conversation.tenantId ?? activity.channelData?.tenant?.id;
  return allowed.length === 0 || (typeof tenant === 'string' && allowed.includes(tenant.toLowerCase()));
}

const askData = z.object({ text: z.string().min(1).max(2000) });
const invokeValue = z.object({ action: z.object({ type: z.string() }) });
