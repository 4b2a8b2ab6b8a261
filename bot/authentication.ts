import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Credentials } from './config.ts';

type Base = InstanceType<typeof ConfigurationBotFrameworkAuthentication>;
type Authenticated = Awaited<ReturnType<Base['authenticateRequest']>>;
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type UserTokenClient = Awaited<ReturnType<Base['createUserTokenClient']>>;

/**
 * The SDK's authentication, with its HTTP clients kept: it would build two pipelines of a dozen policies in every
 * turn, one to the channel, which is the same few addresses all day, and one for users' tokens, which a bot that
 * nobody signs in to never uses. Who may call is decided as in the SDK, for each request anew.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();
  readonly #userTokens = new Map<string, Promise<UserTokenClient>>();

  constructor(credentials: Credentials | null) {
    super({ ...credentials });
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<Authenticated> {
    const result = await super.authenticateRequest(activity, authHeader);
    const factory = result.connectorFactory;
    if (factory === undefined) return result;
    const create = (serviceUrl: string, audience: string) =>
      kept(this.#connectors, JSON.stringify([serviceUrl, audience]), () =>
        factory.create(serviceUrl, audience),
      );
    return { ...result, connectorFactory: { create } };
  }

  override createUserTokenClient(
    identity: Parameters<Base['createUserTokenClient']>[0],
  ): Promise<UserTokenClient> {
    return kept(this.#userTokens, '', () => super.createUserTokenClient(identity));
  }
}

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
