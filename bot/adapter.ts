import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import { apologyLanguage } from './apology-language.ts';
import { Authentication } from './authentication.ts';
import { dialogMessage, FORM_OPENED, FORM_SENT } from './compose-form.ts';
import { SEARCH, searchMessage } from './compose-search.ts';
import type { Credentials } from './config.ts';
import type { Conversation } from './conversation.ts';
import type { Logger } from './log.ts';
import type { Rejection } from './metrics.ts';
import { messageBeside } from './render/index.ts';
import { isFromAllowedTenant } from './tenants.ts';

/** What the adapter is given. */
export interface AdapterParts {
  readonly credentials: Credentials | null;
  readonly conversation: Conversation;
  readonly log: Logger;
  readonly now: () => Date;
  /** Tenants (GUIDs, lower case) that are answered; empty means all. */
  readonly allowedTenants: readonly string[];
  readonly onFailed: (context: TurnContext) => void;
  /** Called when a call is turned away before it becomes a turn. */
  readonly onRejected: (reason: Rejection) => void;
}

/**
 * Turns an activity that came over HTTP into a turn and says what to respond. When a turn fails, the user reads an
 * apology and the log gets the error; nothing of the error leaves the process.
 */
export class Adapter extends CloudAdapter {
  readonly #parts: AdapterParts;
  readonly #authentication: Authentication;

  constructor(parts: AdapterParts) {
    const authentication = new Authentication(parts.credentials);
    super(authentication);
    this.#authentication = authentication;
    this.#parts = parts;
    this.onTurnError = (context, error) => this.#apologise(context, error);
  }

  /**
   * Runs one turn and returns the response: the replies where the channel expects them, the answer of an invoke,
   * or nothing. The SDK's own `process` would send the message of whatever was thrown to the caller.
   */
  async respond(
    authHeader: string,
    activity: Activity,
    run: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse> {
    try {
      const caller = await this.#authentication.authenticateRequest(activity, authHeader);
      if (!isFromAllowedTenant(activity, this.#parts.allowedTenants)) return this.#reject('tenant');
      return (await this.processActivity(caller, activity, run)) ?? { status: 200 };
    } catch (error) {
      if (isRefusal(error)) return { status: 401, body: { message: 'the request is not authorised' } };
      this.#parts.log.error({ err: error }, 'an activity could not be processed');
      return { status: 500, body: { message: 'the turn failed' } };
    }
  }

  #reject(reason: Rejection): InvokeResponse {
    this.#parts.onRejected(reason);
    return { status: 403, body: { message: 'the request is not allowed' } };
  }

  async #apologise(context: TurnContext, error: Error): Promise<void> {
    const { conversation, log, now, onFailed } = this.#parts;
    log.error({ err: error, activityType: context.activity.type }, 'a turn failed');
    onFailed(context);
    try {
      const { type, name } = context.activity;
      const language = apologyLanguage(conversation, context.activity, now());
      const { sentence } = conversation.notice('apology', language);
      // The card of a file shows nothing that is answered to it, so there it is said below.
      if (type === 'message' || type === 'messageUpdate' || name === FILE_CONSENT)
        await context.sendActivity({ type: 'message', text: sentence, textFormat: 'plain' });
      const response = type === 'invoke' ? invokeApology(name, sentence) : null;
      if (response !== null) await context.sendActivity({ type: 'invokeResponse', value: response });
    } catch (second) {
      // Most often the channel that could not be reached the first time; there is nobody left to tell.
      log.error({ err: second }, 'the apology could not be sent');
    }
  }
}

/** The apology where the one who pressed or typed looks for an answer; null where nobody does. */
function invokeApology(name: string | undefined, sentence: string): InvokeResponse | null {
  switch (name) {
    case FILE_CONSENT:
      return { status: 200 };
    case 'adaptiveCard/action':
      return { status: 200, body: messageBeside(sentence) };
    case SEARCH:
      return searchMessage(sentence);
    case FORM_OPENED:
    case FORM_SENT:
      return dialogMessage(sentence);
    default:
      return null;
  }
}

const FILE_CONSENT = 'fileConsent/invoke';

/** The SDK marks a caller that cannot prove who it is by this status; its class is not exported. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && error.statusCode === 401;
}
