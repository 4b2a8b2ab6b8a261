import { type Activity, CallerIdConstants, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConstants } from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import type { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';
import type { Credentials } from '../config/index.ts';
import { BotError } from '../error.ts';
import { ChannelKeys } from './channel-keys.ts';
import { PATIENCE, type Patience, sendsOnce } from './delivery.ts';
import { tokenIssuer } from './token-issuer.ts';

type Base = InstanceType<typeof ConfigurationBotFrameworkAuthentication>;
type Authenticated = Awaited<ReturnType<Base['authenticateRequest']>>;
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type UserTokenClient = Awaited<ReturnType<Base['createUserTokenClient']>>;

/** What can be another than in the public cloud, for tests. */
export interface AuthenticationParts {
  /** Where the channel publishes its keys. */
  readonly keysAddress?: string | undefined;
  readonly patience?: Patience;
}

/**
 * The SDK's authentication, with its HTTP clients kept: it would build two pipelines of a dozen policies in every
 * turn, one to the channel, which is the same few addresses all day, and one for users' tokens, which a bot that
 * nobody signs in to never uses. Who may call is decided by the SDK, for each request anew.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();
  readonly #userTokens = new Map<string, Promise<UserTokenClient>>();
  readonly #isGuarded: boolean;
  readonly #patience: Patience;

  constructor(
    credentials: Credentials | null,
    {
      keysAddress = PUBLIC_CLOUD.ToBotFromChannelOpenIdMetadataUrl,
      patience = PATIENCE,
    }: AuthenticationParts = {},
  ) {
    super({ ...credentials, ...PUBLIC_CLOUD, ToBotFromChannelOpenIdMetadataUrl: keysAddress });
    // biome-ignore lint/complexity/useLiteralKeys: the SDK looks its keys up there, and takes them in no other way
    const keys: Map<string, OpenIdMetadata> = JwtTokenExtractor['openIdMetadataCache'];
    keys.set(keysAddress, new ChannelKeys(keysAddress));
    this.#isGuarded = credentials !== null;
    this.#patience = patience;
  }

  /**
   * Resolves to who calls.
   * @throws BotError `unauthorised` when they cannot prove it, `keys-unreachable` when the proof cannot be checked
   */
  override async authenticateRequest(activity: Activity, authHeader: string): Promise<Authenticated> {
    const result = await this.#caller(activity, authHeader);
    const factory = result.connectorFactory;
    if (factory === undefined) return result;
    const create = (serviceUrl: string, audience: string) =>
      kept(this.#connectors, JSON.stringify([serviceUrl, audience]), async () =>
        sendsOnce(await factory.create(serviceUrl, audience), this.#patience),
      );
    return { ...result, connectorFactory: { create } };
  }

  override createUserTokenClient(
    identity: Parameters<Base['createUserTokenClient']>[0],
  ): Promise<UserTokenClient> {
    return kept(this.#userTokens, '', () => super.createUserTokenClient(identity));
  }

  async #caller(activity: Activity, authHeader: string): Promise<Authenticated> {
    // The SDK would take a token of another bot's or of the Emulator, too. To find out that it must not, it asks
    // addresses that the token leads to, and keeps each tenant that a token names as an issuer, proven or not.
    if (this.#isGuarded && tokenIssuer(authHeader) !== PUBLIC_CLOUD.ToBotFromChannelTokenIssuer)
      throw new BotError('unauthorised', { reason: 'no token of the channel' });
    try {
      return await super.authenticateRequest(activity, authHeader);
    } catch (error) {
      if (error instanceof BotError) throw error;
      // Nothing but the token is looked at here, so whatever is wrong is wrong with it.
      throw new BotError('unauthorised', { reason: reasonOf(error) });
    }
  }
}

/** As the SDK has them; it takes either all of them from its caller or none. */
const PUBLIC_CLOUD = {
  ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  ToBotFromChannelOpenIdMetadataUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
  OAuthUrl: AuthenticationConstants.OAuthUrl,
  CallerId: CallerIdConstants.PublicAzureChannel,
} as const;

/** The value under `key`, made when missing. A failure is not kept, so the next turn tries again. */
function kept<Value>(
  values: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = values.get(key);
  if (known !== undefined) return known;
  // Without credentials anybody may name an address, so the number of them has to end somewhere.
  if (values.size >= MOST_KEPT) values.clear();
  const made = make();
  values.set(key, made);
  made.catch(() => values.delete(key));
  return made;
}

const MOST_KEPT = 32;

/** What the SDK says may repeat what the token said, however long. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown';
}
