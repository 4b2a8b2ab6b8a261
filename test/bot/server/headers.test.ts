import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leftOut } from '../../long.ts';
import { message } from '../support/activities.ts';
import { rawRequest, requestText } from '../support/raw-request.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot();
});

afterAll(() => bot.stop());

const TOKEN = 'a-token-that-nobody-can-guess';
const credentials = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: '11111111-2222-3333-4444-555555555555',
};

describe('every response', () => {
  const calls = [
    ['GET', '/healthz', 200],
    ['HEAD', '/healthz', 200],
    ['GET', '/readyz', 200],
    ['GET', '/metrics', 200],
    ['GET', '/api/exports/none', 404],
    ['GET', '/nothing', 404],
    ['GET', '/api/messages', 405],
    ['DELETE', '/healthz', 405],
    ['POST', '/api/messages', 200],
  ] as const;
  test.each(calls)('to %s %s lets a browser neither run, keep nor frame it', async (method, path, status) => {
    const response = await fetch(`${bot.address}${path}`, {
      method,
      ...(method === 'POST' && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message('hej')),
      }),
    });
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    for (const name of ['server', 'x-powered-by', 'strict-transport-security', 'access-control-allow-origin'])
      expect(response.headers.get(name)).toBeNull();
  });

  test('keeps browsers on https where the bot is reached by it', async () => {
    const secure = await startTestBot({ env: { PUBLIC_URL: 'https://bot.example.se' } });
    const response = await fetch(`${secure.address}/healthz`);
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    await secure.stop();
  });

  test('to HEAD has no body', async () => {
    const answer = await rawRequest(bot.address, requestText('HEAD /healthz', ['Host: a']));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer.split('\r\n\r\n')[1]).toBe('');
  });
});

describe('an address or a method that does not exist', () => {
  test.each([
    ['GET', '/', 404],
    ['GET', '/healthz/', 404],
    ['GET', '/HEALTHZ', 404],
    ['GET', '/.env', 404],
    ['GET', '/node_modules/botbuilder/package.json', 404],
    ['GET', '/..%2f..%2fetc/passwd', 404],
    ['GET', '/api/exports/', 404],
    ['GET', `/api/exports/${'x'.repeat(9000)}`, 404],
    ['GET', '/<script>alert(1)</script>', 404],
    ['OPTIONS', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['POST', '/metrics', 405],
  ])('%s %s is told by its status and no more', async (method, path, status) => {
    const response = await fetch(`${bot.address}${path}`, { method });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/script|passwd|node_modules|botbuilder|restify|\.js|\n.*at /i);
    expect(response.headers.get('content-type')).not.toMatch(/html/);
  });

  test('says what is there instead of a method that is not', async () => {
    const response = await fetch(`${bot.address}/api/messages`);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toStrictEqual({ message: 'Method Not Allowed' });
  });
});

describe('a request that no client would make', () => {
  const post = 'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
  const odd = [
    ['a target that is no address', requestText('GET http://[', ['Host: a']), 404],
    ['a port that is none', requestText('GET http://a:99999999/', ['Host: a']), 404],
    ['a whole address', requestText('GET http://elsewhere.example/healthz?a=b', ['Host: a']), 200],
    ['an address of another kind', requestText('GET javascript:alert(1)', ['Host: a']), 400],
    ['a path of another host', requestText('GET //elsewhere.example/healthz', ['Host: a']), 404],
    ['a host that is none', requestText('GET /healthz', ['Host: [']), 200],
    ['a host with a port that is none', requestText('GET /healthz', ['Host: a:99999999']), 200],
    ['an empty host', requestText('GET /healthz', ['Host: ']), 200],
    ['no host', requestText('GET /healthz'), 400],
    ['half of a percent sign', requestText('GET /%zz', ['Host: a']), 404],
    ['half of a percent sign in a query', requestText('GET /healthz?a=%zz', ['Host: a']), 200],
    ['a link that is no text', requestText('GET /api/exports/%ff%fe', ['Host: a']), 404],
    ['an asterisk', requestText('OPTIONS *', ['Host: a']), 404],
    ['a method of nobody', requestText('FOO /healthz', ['Host: a']), 400],
    ['an expectation of nobody', requestText('GET /healthz', ['Host: a', 'Expect: applause']), 417],
    ['a key that JavaScript keeps for itself', requestText('GET /__proto__', ['Host: a']), 404],
    ['headers without end', requestText('GET /healthz', ['Host: a', `X: ${'x'.repeat(20_000)}`]), 431],
    ['a body of two lengths', `${post}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
    [
      'a body of a length and chunks',
      `${post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['a body of a length that is none', `${post}Content-Length: -1\r\n\r\n`, 400],
    ['chunks that are none', `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
    ['a line that is no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n\r\n', 400],
    ['the first bytes of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 400],
  ] as const;
  test.each(odd)('such as %s leaves the bot answering', async (_, bytes, status) => {
    const answer = await rawRequest(bot.address, bytes);
    expect(Number(answer.split(' ')[1])).toBe(status);
    expect(answer).not.toMatch(/node_modules|restify|\.js:/);
    expect((await fetch(`${bot.address}/healthz`)).status).toBe(200);
  });

  test('that wants another protocol is answered in this one', async () => {
    const wish = ['Host: a', 'Upgrade: websocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZQ=='];
    const upgrade = requestText('GET /healthz', wish).replace(
      'Connection: close',
      'Connection: close, Upgrade',
    );
    expect(await rawRequest(bot.address, upgrade)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('on more connections than two thousand is cut off', async () => {
    const crowded = await startTestBot();
    const { hostname, port } = new URL(crowded.address);
    const sockets: Socket[] = [];
    const opened = async () => {
      const socket = connect(Number(port), hostname);
      sockets.push(socket);
      await once(socket, 'connect');
      return socket;
    };
    try {
      for (let count = 0; count < 2000; count += 1) await opened();
      const [ended] = await once(await opened(), 'close');
      expect(ended).toBe(false);
      expect(sockets.filter(({ destroyed }) => destroyed)).toHaveLength(1);
    } finally {
      for (const socket of sockets) socket.destroy();
      await crowded.stop();
    }
  });

  test('that connects through the bot is cut off', async () => {
    expect(await rawRequest(bot.address, 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: a\r\n\r\n')).toBe(
      '',
    );
  });
});

describe.skipIf(leftOut('slow clients are cut off'))('a client that is slow', () => {
  test.each([
    ['headers', 'GET /healthz HTTP/1.1\r\nHost: a\r\n'],
    [
      'body',
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])('with its %s is cut off', async (_, bytes) => {
    // Nothing more is sent, so only the bot can end the connection.
    expect(await rawRequest(bot.address, bytes)).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('the metrics', () => {
  async function metrics(env: Readonly<Record<string, string>>, authorization?: string) {
    const one = await startTestBot({ env });
    const response = await fetch(`${one.address}/metrics`, {
      ...(authorization !== undefined && { headers: { authorization } }),
    });
    const page = await response.text();
    await one.stop();
    return { status: response.status, isPage: page.includes('avgiftsboten_turns_total'), response };
  }

  test('are open where only this machine is served', async () => {
    expect(await metrics({})).toMatchObject({ status: 200, isPage: true });
  });

  test('seem not to be there with credentials and without a token', async () => {
    expect(await metrics(credentials)).toMatchObject({ status: 404, isPage: false });
    expect(await metrics(credentials, `Bearer ${TOKEN}`)).toMatchObject({ status: 404, isPage: false });
  });

  test('are shown to who brings the token', async () => {
    const env = { ...credentials, METRICS_TOKEN: TOKEN };
    expect(await metrics(env, `Bearer ${TOKEN}`)).toMatchObject({ status: 200, isPage: true });
  });

  test.each([
    undefined,
    '',
    TOKEN,
    'Bearer',
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
    `Basic ${TOKEN}`,
  ])('are refused to who brings %j', async (authorization) => {
    const { status, isPage, response } = await metrics(
      { ...credentials, METRICS_TOKEN: TOKEN },
      authorization,
    );
    expect({ status, isPage }).toStrictEqual({ status: 401, isPage: false });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('need the token on this machine too once there is one', async () => {
    expect(await metrics({ METRICS_TOKEN: TOKEN })).toMatchObject({ status: 401, isPage: false });
  });
});
