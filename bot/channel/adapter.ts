import {
  type Activity,
  CloudAdapter,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import type { Credentials } from '../config/index.ts';
import { BotError } from '../error.ts';
import type { Logger, RejectionWatch } from '../watch/index.ts';
import { Authentication } from './authentication.ts';
import { isServiceAddress } from './service-address.ts';
import { isFromAllowedTenant } from './tenants.ts';
import { toldWhenUnsent } from './unsent.ts';

/** What the adapter is given. */
export interface AdapterParts {
  readonly credentials: Credentials | null;
  /** Where the channel publishes its keys; left out, where the public cloud does. */
  readonly keysAddress?: string | undefined;
  readonly log: Logger;
  /** Tenants (GUIDs, lower case) that are answered; empty means all. */
  readonly allowedTenants: readonly string[];
  /** Called with what a turn has failed with, and waited for; does not reject. */
  readonly onFailed: (context: TurnContext, error: Error) => Promise<void>;
  /** Called when a call is turned away before it becomes a turn. */
  readonly onRejected: RejectionWatch;
  /** Called when the channel has not taken a reply. */
  readonly onUnsent: () => void;
}

/**
 * Turns an activity that came over HTTP into a turn and says what to respond. Nothing of an error leaves the process.
 */
export class Adapter extends CloudAdapter {
  readonly #parts: AdapterParts;
  readonly #authentication: Authentication;

  constructor(parts: AdapterParts) {
    const authentication = new Authentication(parts.credentials, { keysAddress: parts.keysAddress });
    super(authentication);
    this.#authentication = authentication;
    this.#parts = parts;
    this.onTurnError = parts.onFailed;
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
      const refused = this.#refused(activity);
      if (refused !== null) return this.#reject(refused, 403);
      return (await this.processActivity(caller, activity, run)) ?? { status: 200 };
    } catch (error) {
      if (error instanceof BotError && error.code === 'unauthorised')
        return this.#reject(error.code, 401, error);
      if (error instanceof BotError && error.code === 'keys-unreachable')
        return this.#reject(error.code, 503, error);
      this.#parts.log.error({ err: error }, 'an activity could not be processed');
      return { status: 500, body: { message: 'the turn failed' } };
    }
  }

  /** Sends as the SDK does; what the channel does not take is logged and counted here, whoever sent it. */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    try {
      return await toldWhenUnsent(super.sendActivities(context, activities));
    } catch (error) {
      if (activities.some(({ type }) => type !== 'typing')) {
        this.#parts.log.error({ err: error }, 'a reply could not be sent');
        this.#parts.onUnsent();
      }
      throw error;
    }
  }

  /** As above; whoever changes a message that stands already decides what it means when it cannot be changed. */
  override updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
    // The SDK's own type.
    // biome-ignore lint/suspicious/noConfusingVoidType: as it is overridden
  ): Promise<ResourceResponse | void> {
    return toldWhenUnsent(super.updateActivity(context, activity));
  }

  /** Why a caller who is who they say is not answered all the same, or null. */
  #refused(activity: Activity): 'tenant' | 'service-url' | null {
    const { credentials, allowedTenants } = this.#parts;
    if (!isFromAllowedTenant(activity, allowedTenants)) return 'tenant';
    // Without credentials there is no token that could be sent to the wrong place, and the Playground is on this machine.
    if (credentials !== null && !isServiceAddress(activity.serviceUrl)) return 'service-url';
    return null;
  }

  #reject(reason: keyof typeof REFUSALS, status: number, error?: BotError): InvokeResponse {
    this.#parts.onRejected(reason, error?.message);
    return { status, body: { message: REFUSALS[reason] } };
  }
}

const REFUSALS = {
  unauthorised: 'the request is not authorised',
  'keys-unreachable': 'the request cannot be checked now',
  tenant: 'the request is not allowed',
  'service-url': 'the request is not allowed',
} as const;
