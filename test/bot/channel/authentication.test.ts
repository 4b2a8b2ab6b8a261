import { ToBotFromBotOrEmulatorTokenValidationParameters } from 'botframework-connector';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { message } from '../support/activities.ts';
import { type KeyServer, keyPair, publicJwk, startKeyServer } from '../support/key-server.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';
import {
  appId,
  channelClaims,
  hmacToken,
  inMinutes,
  serviceUrl,
  signedToken,
  unsignedToken,
} from '../support/tokens.ts';

const ours = keyPair('ours');
const webChat = keyPair('web-chat');
const stranger = keyPair('ours');
const tenantId = '11111111-2222-3333-4444-555555555555';
const credentials = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'hunter2',
  MicrosoftAppTenantId: tenantId,
  METRICS_TOKEN: 'for-whoever-watches',
};
const published = [publicJwk(ours), publicJwk(webChat, ['webchat']), { kty: 'EC', kid: 'other' }];
const hello = () => message('hej', { serviceUrl });

let keys: KeyServer;
let bot: TestBot;

async function start(): Promise<void> {
  keys = await startKeyServer(published);
  bot = await startTestBot({ env: credentials, keysAddress: keys.address });
}

async function stop(): Promise<void> {
  await bot.stop();
  await keys.stop();
}

describe('a bot with credentials', () => {
  beforeAll(start);
  afterAll(stop);

  const accepted = [
    ['signed by the channel', () => signedToken(ours)],
    ['that expired less than five minutes ago', () => expiredFor(4)],
    ['of which the version is told', () => signedToken(ours, channelClaims({ ver: '1.0' }))],
  ] as const;
  test.each(accepted)('answers a call with a token %s', async (_, token) => {
    const response = await bot.post(hello(), `Bearer ${token()}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ activities: [{ text: 'eko: hej' }] });
  });

  const claims = (change: Readonly<Record<string, unknown>>) =>
    `Bearer ${signedToken(ours, channelClaims(change))}`;
  const [, payload] = signedToken(ours).split('.');
  const refused: readonly (readonly [string, () => string | undefined])[] = [
    ['no token', () => undefined],
    ['an empty header', () => ''],
    ['a header of blanks', () => ' '],
    ['another scheme', () => `Basic ${signedToken(ours)}`],
    ['the scheme alone', () => 'Bearer'],
    ['the scheme in small letters', () => `bearer ${signedToken(ours)}`],
    ['a token without its scheme', () => signedToken(ours)],
    ['a token and something more', () => `Bearer ${signedToken(ours)} more`],
    ['a word for a token', () => 'Bearer token'],
    ['dots for a token', () => 'Bearer ..'],
    ['a token of two parts', () => `Bearer ${signedToken(ours).split('.').slice(0, 2).join('.')}`],
    ['a token without its signature', () => `Bearer ${signedToken(ours).split('.').slice(0, 2).join('.')}.`],
    [
      'a token whose header is no JSON',
      () => `Bearer ${Buffer.from('{').toString('base64url')}.${payload}.x`,
    ],
    [
      'a token whose header is null',
      () => `Bearer ${Buffer.from('null').toString('base64url')}.${payload}.x`,
    ],
    ['a token whose claims are null', () => `Bearer ${signedToken(ours, null as unknown as object)}`],
    ['a token whose claims are a list', () => `Bearer ${signedToken(ours, [])}`],
    ['a token that needs no signature', () => `Bearer ${unsignedToken('none', 'ours')}`],
    ['a token that needs no signature, in capitals', () => `Bearer ${unsignedToken('NONE', 'ours')}`],
    ['a token that needs no signature but has one', () => `Bearer ${unsignedToken('none', 'ours', 'eA')}`],
    ['a token whose secret is the public key', () => `Bearer ${hmacToken(ours)}`],
    ['a token of another key by the same name', () => `Bearer ${signedToken(stranger)}`],
    ['a token of an unknown key', () => `Bearer ${signedToken(ours, channelClaims(), 'unknown')}`],
    ['a token of a key that is no RSA key', () => `Bearer ${signedToken(ours, channelClaims(), 'other')}`],
    [
      'a token of a key that is called like a property',
      () => `Bearer ${signedToken(ours, channelClaims(), '__proto__')}`,
    ],
    ['a token of a key for another channel', () => `Bearer ${signedToken(webChat)}`],
    ['a token for another bot', () => claims({ aud: tenantId })],
    ['a token for several bots', () => claims({ aud: [appId, tenantId] })],
    ['a token for nobody', () => claims({ aud: undefined })],
    ['a token of another issuer', () => claims({ iss: 'https://api.botframework.us' })],
    [
      'a token of an issuer that begins alike',
      () => claims({ iss: 'https://api.botframework.com.example.se' }),
    ],
    ['a token of no issuer', () => claims({ iss: undefined })],
    ['a token of a list of issuers', () => claims({ iss: ['https://api.botframework.com'] })],
    ['an expired token', () => claims({ exp: inMinutes(-6) })],
    ['a token that expires at no time', () => claims({ exp: 'never' })],
    ['a token that is not yet valid', () => claims({ nbf: inMinutes(6) })],
    [
      'a token for another service address',
      () => claims({ serviceurl: 'https://smba.trafficmanager.net/amer/' }),
    ],
    [
      'a token for another spelling of the service address',
      () => claims({ serviceurl: serviceUrl.slice(0, -1) }),
    ],
    ['a token for no service address', () => claims({ serviceurl: undefined })],
    ['a token for an empty service address', () => claims({ serviceurl: '' })],
    [
      'a token of the Emulator’s',
      () => claims({ iss: `https://sts.windows.net/${tenantId}/`, ver: '1.0', appid: appId, tid: tenantId }),
    ],
    [
      'a token of another bot’s',
      () =>
        claims({ iss: `https://sts.windows.net/${tenantId}/`, ver: '1.0', appid: tenantId, tid: tenantId }),
    ],
    ['a token of the channel’s that names another bot', () => claims({ ver: '1.0', appid: tenantId })],
    ['a token of a bot without a name', () => claims({ appid: 'AnonymousSkill' })],
  ];
  test.each(refused)('refuses %s, and says nothing but that', async (_, header) => {
    const response = await bot.post(hello(), header());
    expect(response.status).toBe(401);
    expect(await response.json()).toStrictEqual({ message: 'the request is not authorised' });
  });

  test('refuses a token of the channel’s in the name of a channel that brings its own rules', async () => {
    const header = `Bearer ${signedToken(ours)}`;
    for (const channelId of ['AseChannel', 'emulator', 'webchat'])
      expect((await bot.post({ ...hello(), channelId }, header)).status).toBe(401);
  });

  test('counts whom it refuses, and repeats no token in its log', async () => {
    const token = signedToken(ours, channelClaims({ aud: tenantId }));
    const before = await refusals('unauthorised');
    await bot.post(hello(), `Bearer ${token}`);
    expect(await refusals('unauthorised')).toBe(before + 1);
    expect(bot.logged()).toContain('"reason":"unauthorised"');
    expect(bot.logged()).not.toContain(token.slice(-40));
    expect(bot.logged()).not.toContain('Bearer');
  });

  test('learns no issuer from a token that nobody has checked', async () => {
    const emulator = { iss: `https://sts.windows.net/${appId}/`, ver: '1.0', appid: appId, tid: appId };
    await bot.post(hello(), claims(emulator));
    expect(JSON.stringify(ToBotFromBotOrEmulatorTokenValidationParameters.issuer)).not.toContain(appId);
  });

  test('asks once for the keys, whatever comes', async () => {
    for (const token of [signedToken(ours), signedToken(ours, channelClaims(), 'unknown')])
      await bot.post(hello(), `Bearer ${token}`);
    expect(keys.asked).toStrictEqual(['/openid', '/keys']);
  });

  test('keeps its other endpoints open', async () => {
    expect((await fetch(`${bot.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${bot.address}/readyz`)).status).toBe(200);
  });
});

describe('a service address', () => {
  beforeAll(start);
  afterAll(stop);

  const post = (address: string) =>
    bot.post(
      message('hej', { serviceUrl: address }),
      `Bearer ${signedToken(ours, channelClaims({ serviceurl: address }))}`,
    );

  test('at the channel’s hosts is answered', async () => {
    expect((await post('https://smba.infra.gcc.teams.microsoft.com/teams')).status).toBe(200);
  });

  test('anywhere else is refused before anything is done, though the token vouches for it', async () => {
    const response = await post('https://smba.trafficmanager.net.example.se/emea/');
    expect(response.status).toBe(403);
    expect(await response.json()).toStrictEqual({ message: 'the request is not allowed' });
    expect(await refusals('service-url')).toBe(1);
    expect(bot.logged()).toContain('"reason":"service-url"');
  });
});

describe('a tenant', () => {
  test('is looked at only when the token is right', async () => {
    keys = await startKeyServer(published);
    bot = await startTestBot({
      env: { ...credentials, ALLOWED_TENANTS: appId },
      keysAddress: keys.address,
    });
    expect((await bot.post(hello())).status).toBe(401);
    expect((await bot.post(hello(), `Bearer ${signedToken(ours)}`)).status).toBe(403);
    expect(await refusals('tenant')).toBe(1);
    await stop();
  });
});

describe('keys that cannot be read', () => {
  beforeEach(start);
  afterEach(stop);

  const right = JSON.stringify({ keys: published });
  const faults: readonly (readonly [string, '/openid' | '/keys', number, string])[] = [
    ['the metadata answers 500', '/openid', 500, ''],
    ['the metadata is not found', '/openid', 404, '{}'],
    ['the metadata is no JSON', '/openid', 200, '<html>'],
    ['the metadata is null', '/openid', 200, 'null'],
    ['the metadata leads nowhere', '/openid', 200, '{}'],
    ['the metadata leads to a file', '/openid', 200, '{"jwks_uri": "file:///etc/passwd"}'],
    ['the metadata leads to a closed port', '/openid', 200, '{"jwks_uri": "http://127.0.0.1:9/keys"}'],
    ['the keys answer 500', '/keys', 500, right],
    ['the keys are no JSON', '/keys', 200, right.slice(0, -1)],
    ['the keys are empty', '/keys', 200, ''],
    ['the keys are none', '/keys', 200, '{"keys": []}'],
    ['the keys are missing', '/keys', 200, '{}'],
    ['the keys are no list', '/keys', 200, '{"keys": 5}'],
    ['the keys are of other kinds', '/keys', 200, '{"keys": [null, 1, {"kty": "EC", "kid": "ours"}]}'],
  ];
  test.each(faults)('because %s turn calls away until they can', async (_, path, status, body) => {
    const good = {
      '/openid': JSON.stringify({ jwks_uri: keys.address.replace('openid', 'keys') }),
      '/keys': right,
    };
    keys.answers(path, status, body);
    const header = `Bearer ${signedToken(ours)}`;
    for (let call = 0; call < 2; call += 1) {
      const response = await bot.post(hello(), header);
      expect(response.status).toBe(503);
      expect(await response.json()).toStrictEqual({ message: 'the request cannot be checked now' });
    }
    expect(await refusals('keys-unreachable')).toBe(2);
    keys.answers(path, 200, good[path]);
    expect((await bot.post(hello(), header)).status).toBe(200);
  });

  test('because nobody answers turn calls away until somebody does', async () => {
    await keys.stop();
    const header = `Bearer ${signedToken(ours)}`;
    expect((await bot.post(hello(), header)).status).toBe(503);
    expect(bot.logged()).toContain('ECONNREFUSED');
    await keys.start();
    expect((await bot.post(hello(), header)).status).toBe(200);
  });

  test('do not matter to calls that need none', async () => {
    await keys.stop();
    expect((await bot.post(hello())).status).toBe(401);
    expect((await bot.post(hello(), `Bearer ${signedToken(ours, channelClaims({ iss: 'x' }))}`)).status).toBe(
      401,
    );
    await keys.start();
  });

  test('are asked for once by calls that come together', async () => {
    const header = `Bearer ${signedToken(ours)}`;
    const responses = await Promise.all(Array.from({ length: 20 }, () => bot.post(hello(), header)));
    expect(new Set(responses.map(({ status }) => status))).toStrictEqual(new Set([200]));
    expect(keys.asked).toStrictEqual(['/openid', '/keys']);
  });
});

function expiredFor(minutes: number): string {
  return signedToken(ours, channelClaims({ nbf: inMinutes(-60), exp: inMinutes(-minutes) }));
}

async function refusals(reason: string): Promise<number> {
  const headers = { authorization: `Bearer ${credentials.METRICS_TOKEN}` };
  const page = await (await fetch(`${bot.address}/metrics`, { headers })).text();
  return Number(new RegExp(`rejected_calls_total\\{reason="${reason}"\\} (\\d+)`).exec(page)?.[1]);
}
