import type { Activity } from 'botbuilder';
import { ManagedIdentityAppCredentials, MicrosoftAppCredentials } from 'botframework-connector';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Authentication } from '../../../bot/channel/authentication.ts';
import { readConfig } from '../../../bot/config/config.ts';
import { type KeyServer, keyPair, publicJwk, startKeyServer } from '../support/key-server.ts';
import { appId, serviceUrl, signedToken } from '../support/tokens.ts';

const tenantId = '11111111-2222-3333-4444-555555555555';
const ours = keyPair('ours');
let keys: KeyServer;

beforeEach(async () => {
  keys = await startKeyServer([publicJwk(ours)]);
});

afterEach(() => keys.stop());

/** What the bot proves to the channel who it is with, when it answers a call. */
async function credentialsOf(env: Readonly<Record<string, string>>) {
  const { credentials } = readConfig(env);
  const authentication = new Authentication(credentials, { keysAddress: keys.address });
  const caller = await authentication.authenticateRequest(
    // What authentication reads of an activity.
    { channelId: 'msteams', serviceUrl } as Activity,
    `Bearer ${signedToken(ours)}`,
  );
  const connector = await caller.connectorFactory?.create(serviceUrl, caller.audience);
  return connector?.credentials;
}

describe('the credentials', () => {
  test('of a bot in one tenant are its password, shown to that tenant', async () => {
    const credentials = await credentialsOf({
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'hunter2',
      MicrosoftAppTenantId: tenantId,
    });
    expect(credentials).toBeInstanceOf(MicrosoftAppCredentials);
    expect(credentials).toMatchObject({
      appId,
      appPassword: 'hunter2',
      oAuthEndpoint: `https://login.microsoftonline.com/${tenantId}`,
      oAuthScope: 'https://api.botframework.com',
    });
  });

  test('of a bot with a managed identity are that identity', async () => {
    const credentials = await credentialsOf({
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
    });
    expect(credentials).toBeInstanceOf(ManagedIdentityAppCredentials);
    expect(credentials).toMatchObject({ appId, oAuthScope: 'https://api.botframework.com' });
  });
});
