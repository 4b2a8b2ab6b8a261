import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../bot/config/config.ts';
import { BotError } from '../../../bot/error.ts';

const guid = '11111111-2222-3333-4444-555555555555';
const complete = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: guid,
  MicrosoftAppPassword: 'hunter2',
  MicrosoftAppTenantId: guid,
};

const emulator = 'UseDevelopmentStorage=true';

describe('the configuration', () => {
  test('needs nothing to be set', () => {
    expect(readConfig({})).toStrictEqual({
      host: '127.0.0.1',
      port: 3978,
      snapshot: undefined,
      stateStore: { kind: 'sqlite', path: 'data/state.sqlite' },
      credentials: null,
      publicUrl: null,
      linkSecret: undefined,
      metricsToken: undefined,
      allowedTenants: [],
      logLevel: 'info',
    });
  });

  test('takes an empty value for one that is not set', () => {
    expect(readConfig({ PORT: '', MicrosoftAppId: ' ', ALLOWED_TENANTS: '' })).toStrictEqual(readConfig({}));
  });

  test('ignores variables that are not its own', () => {
    expect(readConfig({ PATH: '/bin', NODE_ENV: 'x' })).toStrictEqual(readConfig({}));
  });

  test('is frozen', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  const right = [
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ HOST: 'localhost' }, { host: 'localhost' }],
    [{ HOST: '127.8.9.1' }, { host: '127.8.9.1' }],
    [{ STATE_STORE: 'memory:' }, { stateStore: { kind: 'memory' } }],
    [{ STATE_STORE: 'sqlite:/var/bot.db' }, { stateStore: { kind: 'sqlite', path: '/var/bot.db' } }],
    ...[
      emulator,
      'DefaultEndpointsProtocol=https;AccountName=bot;AccountKey=a2V5;EndpointSuffix=core.windows.net',
      'BlobEndpoint=https://bot.blob.core.windows.net;SharedAccessSignature=sv=2024&sig=x',
    ].map(
      (connectionString) =>
        [
          { STATE_STORE: 'blob:my-states-2', AZURE_STORAGE_CONNECTION_STRING: connectionString },
          { stateStore: { kind: 'blob', container: 'my-states-2', connectionString } },
        ] as const,
    ),
    [
      { STATE_STORE: 'memory:', AZURE_STORAGE_CONNECTION_STRING: 'of another tool' },
      { stateStore: { kind: 'memory' } },
    ],
    [{ SNAPSHOT: '/srv/x.sqlite' }, { snapshot: '/srv/x.sqlite' }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ PUBLIC_URL: 'https://bot.example.se/' }, { publicUrl: 'https://bot.example.se' }],
    [{ PUBLIC_URL: 'http://127.0.0.1:3978' }, { publicUrl: 'http://127.0.0.1:3978' }],
    [{ PUBLIC_URL: 'http://[::1]:3978' }, { publicUrl: 'http://[::1]:3978' }],
    [{ PUBLIC_URL: 'https://bot.example.se:443' }, { publicUrl: 'https://bot.example.se' }],
    [{ PUBLIC_URL: 'HTTPS://Bot.Example.SE:8443/' }, { publicUrl: 'https://bot.example.se:8443' }],
    [{ PUBLIC_URL: 'https://åäö.example.se' }, { publicUrl: 'https://xn--4cab6c.example.se' }],
    [{ LINK_SECRET: 'x'.repeat(32) }, { linkSecret: 'x'.repeat(32) }],
    [
      { ALLOWED_TENANTS: `${guid}, ${guid.replace('1', 'A')}` },
      { allowedTenants: [guid, guid.replace('1', 'a')] },
    ],
    [
      { HOST: '0.0.0.0', ...complete },
      { host: '0.0.0.0', credentials: complete },
    ],
    [
      { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: guid, MicrosoftAppTenantId: guid },
      {
        credentials: {
          MicrosoftAppType: 'UserAssignedMSI',
          MicrosoftAppId: guid,
          MicrosoftAppTenantId: guid,
        },
      },
    ],
  ] as const;
  test.each(right)('reads %j', (env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });

  const wrong = [
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, got "abc"'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, got "65536"'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, got "-1"'],
    [{ PORT: '3978.5' }, 'PORT must be a whole number from 0 to 65535, got "3978.5"'],
    [{ HOST: 'a b' }, 'HOST must be a host name or an address, got "a b"'],
    [{ STATE_STORE: 'redis:x' }, 'STATE_STORE must be memory:, sqlite:PATH or blob:CONTAINER, got "redis:x"'],
    [{ STATE_STORE: 'sqlite:' }, 'STATE_STORE must be memory:, sqlite:PATH or blob:CONTAINER, got "sqlite:"'],
    ...['', 'ab', 'States', '-states', 'states-', 'my--states', 'my_states', 's'.repeat(64)].map(
      (container) =>
        [
          { STATE_STORE: `blob:${container}`, AZURE_STORAGE_CONNECTION_STRING: emulator },
          `STATE_STORE must be blob: and 3 to 63 lower-case letters, digits and single hyphens between them, got "blob:${container}"`,
        ] as const,
    ),
    [
      { STATE_STORE: 'blob:states' },
      'AZURE_STORAGE_CONNECTION_STRING must be the connection string of a storage account, for STATE_STORE=blob:, but it is not set',
    ],
    ...['hunter2', 'AccountName=bot', 'https://bot.blob.core.windows.net'].map(
      (text) =>
        [
          { STATE_STORE: 'blob:states', AZURE_STORAGE_CONNECTION_STRING: text },
          'AZURE_STORAGE_CONNECTION_STRING must be the connection string of a storage account, for STATE_STORE=blob:, got "(hidden)"',
        ] as const,
    ),
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, got "loud"',
    ],
    [{ ALLOWED_TENANTS: 'contoso' }, 'ALLOWED_TENANTS must be GUIDs separated by commas, got "contoso"'],
    ...[
      'http://bot.example.se',
      'http://127.0.0.1.example.se',
      'https://bot.example.se/bot',
      'https://bot.example.se/?a=b',
      'https://bot.example.se/#a',
      'https://anna@bot.example.se',
      'bot.example.se',
      'javascript:alert(1)',
    ].map(
      (url) =>
        [
          { PUBLIC_URL: url },
          `PUBLIC_URL must be an https address without a path, such as https://bot.example.se, got "${url}"`,
        ] as const,
    ),
    [
      { LINK_SECRET: 'hunter2' },
      'LINK_SECRET must be at least 32 letters that nobody can guess, got "(hidden)"',
    ],
    [
      { METRICS_TOKEN: 'hunter2' },
      'METRICS_TOKEN must be at least 16 letters that nobody can guess, got "(hidden)"',
    ],
    [
      { METRICS_TOKEN: 'hunter2 hunter2 hunter2' },
      'METRICS_TOKEN must be letters, digits and signs without spaces, got "(hidden)"',
    ],
    [{ ...complete, MicrosoftAppId: 'x' }, 'MicrosoftAppId must be a GUID, got "x"'],
    [
      { ...complete, MicrosoftAppType: 'Single' },
      'MicrosoftAppType must be SingleTenant or UserAssignedMSI, got "Single"',
    ],
    [
      { ...complete, MicrosoftAppType: 'MultiTenant' },
      'MicrosoftAppType must be SingleTenant or UserAssignedMSI (Azure makes no MultiTenant bots any more), got "MultiTenant"',
    ],
    [
      { ...complete, MicrosoftAppTenantId: '' },
      'MicrosoftAppTenantId must be set together with the other credentials, but it is not set',
    ],
    [
      { ...complete, MicrosoftAppPassword: '' },
      'MicrosoftAppPassword must be set together with the other credentials, but it is not set',
    ],
    [
      { ...complete, MicrosoftAppType: undefined },
      'MicrosoftAppType must be set together with the other credentials, but it is not set',
    ],
    [
      { ...complete, MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppPassword must be left out for UserAssignedMSI, got "(hidden)"',
    ],
  ] as const;
  test.each(wrong)('refuses %j', (env, line) => {
    expect(problemsOf(env)).toBe(line);
  });

  test.each([
    { SNAPSHOT: '/srv/x.sqlite', STATE_STORE: 'sqlite:/srv/x.sqlite' },
    { SNAPSHOT: '/srv/x.sqlite', STATE_STORE: 'sqlite:/srv/../srv/./x.sqlite' },
    { SNAPSHOT: 'x.sqlite', STATE_STORE: `sqlite:${join(process.cwd(), 'x.sqlite')}` },
    { STATE_STORE: 'sqlite:data/avgifter.sqlite' },
  ])('refuses one file for state and snapshot, %j', (env) => {
    expect(problemsOf(env)).toMatch(
      /^STATE_STORE must be another file than the snapshot, \/.+, got "sqlite:/,
    );
  });

  test('refuses a state store that leads to the snapshot by another name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'config-'));
    const [snapshot, other] = [join(folder, 'snapshot.sqlite'), join(folder, 'state.sqlite')];
    writeFileSync(snapshot, '');
    symlinkSync(snapshot, other);
    expect(problemsOf({ SNAPSHOT: snapshot, STATE_STORE: `sqlite:${other}` })).toBe(
      `STATE_STORE must be another file than the snapshot, ${snapshot}, got "sqlite:${other}"`,
    );
    rmSync(folder, { recursive: true });
  });

  test('names every wrong variable at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'y' }).split('\n')).toHaveLength(2);
  });

  test('never repeats the password', () => {
    expect(problemsOf({ ...complete, MicrosoftAppType: 'UserAssignedMSI' })).not.toContain('hunter2');
  });

  test.each(['0.0.0.0', '::', '192.168.1.7', 'bot.example', '127.0.0.1.example', '127.0.0.999'])(
    'refuses to listen on %s without credentials',
    (host) => {
      expect(() => readConfig({ HOST: host })).toThrow(BotError);
      expect(() => readConfig({ HOST: host })).toThrow(/^HOST must be a loopback address/);
    },
  );

  test('says what kind of error it is', () => {
    expect(codeOf({ PORT: 'x' })).toBe('config-invalid');
    expect(codeOf({ HOST: '0.0.0.0' })).toBe('credentials-required');
  });
});

function caught(env: Readonly<Record<string, string | undefined>>): BotError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof BotError) return error;
  }
  throw new Error(`expected a BotError for ${JSON.stringify(env)}`);
}

function problemsOf(env: Readonly<Record<string, string | undefined>>): string {
  return caught(env).message;
}

function codeOf(env: Readonly<Record<string, string | undefined>>): string {
  return caught(env).code;
}
