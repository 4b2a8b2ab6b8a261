import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Credentials } from './config.ts';

type Base = InstanceType<typeof ConfigurationBotFrameworkAuthentication>;
type UserTokenClient = Awaited<ReturnType<Base['createUserTokenClient']>>;

/**
 * The SDK's authentication for a bot that nobody signs in to: the client for users' tokens, which the adapter asks
 * for in every turn and which takes a good part of it to build, is built once and never used.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  #userTokenClient: Promise<UserTokenClient> | undefined;

  constructor(credentials: Credentials | null) {
    super({ ...credentials });
  }

  override createUserTokenClient(
    identity: Parameters<Base['createUserTokenClient']>[0],
  ): Promise<UserTokenClient> {
    if (this.#userTokenClient === undefined) {
      this.#userTokenClient = super.createUserTokenClient(identity);
      // A failure is not kept: the next turn tries again.
      this.#userTokenClient.catch(() => {
        this.#userTokenClient = undefined;
      });
    }
    return this.#userTokenClient;
  }
}
