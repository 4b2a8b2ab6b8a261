import { readFileSync } from 'node:fs';
import { ConnectorClient } from 'botframework-connector';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../bot/config/config.ts';
import { settingsWithoutSecrets } from '../../../bot/config/settings-without-secrets.ts';
import { BotError } from '../../../bot/error.ts';
import { createLog } from '../../../bot/watch/log.ts';
import { loggedError } from '../../../bot/watch/logged-error.ts';
import { activity, buttonPress, conversation, message } from '../support/activities.ts';
import { startFakeChannel } from '../support/fake-channel.ts';
import { startTestBot } from '../support/running-bot.ts';
import { snapshotFile } from '../support/snapshot-file.ts';
import { spawnProgram } from '../support/spawned.ts';

const SNAPSHOT = snapshotFile();

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** What a bot at log level `level` writes while `activities` are sent to it one after the other. */
async function linesOf(level: string, ...activities: readonly unknown[]): Promise<readonly Line[]> {
  const bot = await startTestBot({ env: { LOG_LEVEL: level } });
  for (const one of activities) await bot.post(one);
  await bot.stop();
  return bot
    .logged()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const turnsOf = async (...activities: readonly unknown[]) =>
  (await linesOf('info', ...activities)).filter(({ msg }) => msg === 'turn');

describe('the line of a turn', () => {
  test.each([
    ['a message', message('avgift'), { kind: 'fee', type: 'message', chat: 'personal', language: 'sv' }],
    [
      'a message in a group',
      message('avgift', { conversation: conversation('19:g', 'groupChat') }),
      { kind: 'fee', type: 'message', chat: 'groupChat', language: 'sv' },
    ],
    [
      'a message in a kind of chat that nobody knows',
      message('avgift', { conversation: conversation('19:h', 'hemligt') }),
      { kind: 'fee', type: 'message', chat: 'personal', language: 'sv' },
    ],
    [
      'a press',
      buttonPress({ text: 'avgift' }, 'choose'),
      { kind: 'fee', type: 'invoke', chat: 'personal', language: 'sv' },
    ],
    [
      'an install',
      activity({ type: 'installationUpdate', action: 'add', deliveryMode: 'expectReplies' }),
      { kind: 'welcome', type: 'installationUpdate', chat: 'personal' },
    ],
  ])('of %s says what it was and how it went', async (_, sent, expected) => {
    const [line, ...others] = await turnsOf(sent);
    expect(others).toStrictEqual([]);
    expect(line).toMatchObject({ level: 30, name: 'avgiftsboten', outcome: 'answered', ...expected });
    expect(line?.ms).toBeTypeOf('number');
  });

  test('of one that failed says so', async () => {
    expect(await turnsOf(message('fel'))).toMatchObject([
      { kind: 'none', outcome: 'failed', type: 'message' },
    ]);
  });

  test('is not written where nothing is answered', async () => {
    expect(await turnsOf(activity({ type: 'typing' }), activity({ type: 'messageReaction' }))).toStrictEqual(
      [],
    );
  });

  test('holds these fields and no others', async () => {
    const [line] = await turnsOf(message('min hemliga fråga'));
    expect(Object.keys(line ?? {}).sort()).toStrictEqual(
      [
        'chat',
        'hostname',
        'kind',
        'language',
        'level',
        'ms',
        'msg',
        'name',
        'outcome',
        'pid',
        'time',
        'type',
      ].sort(),
    );
  });
});

describe('what a user writes', () => {
  const sent = [
    message('min hemliga fråga'),
    message('fel hemligt'),
    message('fel'),
    buttonPress({ text: 'hemligt' }),
    activity({ type: 'message', text: 'hemligt', serviceUrl: 'http://127.0.0.1:9' }),
  ];

  test.each(['info', 'warn', 'error'])('and who does is not in the log at level %s', async (level) => {
    const log = JSON.stringify(await linesOf(level, ...sent, '{"hemligt": ', JSON.stringify({ hemligt: 1 })));
    expect(log).not.toMatch(/hemlig|Anna|29:user|a:chat|activity-\d/i);
  });

  test('is in it at level debug, cut, and who does is not', async () => {
    const lines = await linesOf('debug', message(`min hemliga fråga ${'x'.repeat(2000)}`));
    const log = JSON.stringify(lines);
    expect(log).toContain('min hemliga fråga');
    expect(log).not.toContain('x'.repeat(500));
    expect(log).not.toMatch(/Anna|29:user|a:chat/);
  });
});

describe('an error in the log', () => {
  /** What the SDK's own client for channels throws when the channel refuses a message. */
  async function refusedByChannel(): Promise<unknown> {
    const channel = await startFakeChannel(403);
    const credentials = {
      signRequest: async (request: Signed) => {
        request.headers.set('authorization', 'Bearer hunter2');
        return request;
      },
    };
    // The SDK's type asks for a class of its own and uses nothing but this of it.
    const client = new ConnectorClient(credentials as never, { baseUri: channel.serviceUrl });
    const error = await client.conversations
      .sendToConversation('a:chat', { type: 'message', text: 'hemligt' })
      .catch((cause: unknown) => cause);
    expect(channel.received).toHaveLength(1);
    await channel.stop();
    return error;
  }

  interface Signed {
    readonly headers: { readonly set: (name: string, value: string) => void };
  }

  test('from the HTTP client carries neither the request nor its token', async () => {
    const error = await refusedByChannel();
    // Otherwise the test would prove nothing: the error itself knows them.
    expect(error).toHaveProperty('request');
    const logged = loggedError(error);
    expect(logged).toMatchObject({ type: 'RestError', statusCode: 403 });
    expect(JSON.stringify(logged)).not.toMatch(/hunter2|hemligt|authorization|headers|"request|"response/i);
    expect(Object.keys(logged).sort()).toStrictEqual(['message', 'stack', 'statusCode', 'type']);
  });

  test('is written so by the log, whatever it is called', async () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line: string) => lines.push(line) });
    const error = await refusedByChannel();
    log.error({ err: error }, 'one');
    log.error({ error }, 'another');
    log.error(error, 'a third');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).not.toMatch(/hunter2|hemligt|authorization/i);
      expect(line).toContain('RestError');
    }
  });

  test('tells its cause, and all that came together in it', async () => {
    const unreachable = await fetch('http://127.0.0.1:9').catch((cause: unknown) => cause);
    expect(loggedError(unreachable)).toMatchObject({ type: 'TypeError', message: 'fetch failed', cause: {} });
    const both = new AggregateError([new RangeError('a'), 'b'], 'both');
    expect(loggedError(both)).toMatchObject({
      type: 'AggregateError',
      errors: [
        { type: 'RangeError', message: 'a' },
        { type: 'string', message: 'what was thrown is no error' },
      ],
    });
  });

  test('tells its code, and not what else is known to it', () => {
    const error = new BotError('state-conflict', { key: 'msteams/users/anna', eTag: '1' });
    const logged = loggedError(Object.assign(error, { password: 'hunter2' }));
    expect(logged).toMatchObject({ type: 'BotError', code: 'state-conflict' });
    expect(logged).not.toHaveProperty('password');
    expect(logged).not.toHaveProperty('info');
  });

  test('has a message of some length, without tokens and the queries of addresses', () => {
    const secret = 'at https://a.example/b?sig=hunter2&x=1 with Bearer hunter2.a-b_c';
    expect(loggedError(new Error(secret)).message).toBe(
      'at https://a.example/b?(hidden) with Bearer (hidden)',
    );
    expect(loggedError(new Error('x'.repeat(5000))).message).toHaveLength(501);
    expect(loggedError(new Error('hemligt\n'.repeat(9))).stack).not.toContain('hemligt');
  });

  test('ends, though an error may be its own cause', () => {
    const error = new Error('a');
    error.cause = error;
    expect(JSON.stringify(loggedError(error))).toContain('"cause":{"type":"Error","message":"a"');
    expect(loggedError(null)).toStrictEqual({ type: 'object', message: 'what was thrown is no error' });
  });
});

test('the settings are shown without their secrets', () => {
  const config = readConfig({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
    MicrosoftAppPassword: 'hunter2',
    MicrosoftAppTenantId: '11111111-2222-3333-4444-555555555555',
    LINK_SECRET: 'hunter2'.repeat(9),
    METRICS_TOKEN: 'hunter2'.repeat(9),
    PUBLIC_URL: 'https://bot.example.se',
  });
  const shown = settingsWithoutSecrets(config);
  expect(shown).toMatchObject({
    host: '127.0.0.1',
    state: 'sqlite',
    credentials: 'SingleTenant',
    linkSecret: 'set',
    metricsToken: 'set',
    allowedTenants: 0,
  });
  expect(JSON.stringify(shown)).not.toContain('hunter2');
});

test('the first line of the bot says which it is and how it is set', async () => {
  const program = spawnProgram('bot/main.ts', [], {
    PORT: '0',
    STATE_STORE: 'memory:',
    SNAPSHOT,
    LINK_SECRET: 'hunter2'.repeat(9),
  });
  await program.prints('listening on');
  program.child.kill('SIGTERM');
  expect(await program.ended).toMatchObject({ code: 0 });
  const [first = ''] = program.printed().split('\n');
  expect(JSON.parse(first)).toMatchObject({
    msg: 'starting',
    version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    node: process.version,
    state: 'memory',
    linkSecret: 'set',
  });
  expect(program.printed()).not.toContain('hunter2');
});
