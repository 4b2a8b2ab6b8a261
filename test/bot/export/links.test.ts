import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONGEST_TOKEN, readToken, writeToken } from '../../../bot/export/export-token.ts';
import { linkKey } from '../../../bot/export/link-key.ts';
import { createLinks, type Links } from '../../../bot/export/links.ts';
import { createConversation, createExports, type ExportRequest } from '../../../dialogs/index.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { QUESTIONS, whatIf } from '../../dialogs/export/questions.ts';
import { conversation, message } from '../support/activities.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';

const SECRET = 'a secret of more than thirty-two letters';
const HOUR = 60 * 60 * 1000;
const MADE = new Date('2026-01-15T12:00:00Z');

const exports = createExports(builtSnapshot());
let bot: TestBot;
let now = MADE;

beforeAll(async () => {
  bot = await startTestBot({ exports, env: { LINK_SECRET: SECRET }, now: () => now });
});
afterAll(() => bot.stop());

function links(secret = SECRET, mayOpen = () => true): Links {
  return createLinks({
    exports,
    key: linkKey(secret, undefined),
    now: () => MADE,
    address: () => bot.address,
    mayOpen,
  });
}

function request(change: Partial<ExportRequest> = {}): ExportRequest {
  return {
    question: QUESTIONS.overview,
    format: 'csv',
    language: 'sv',
    version: exports.version,
    ...change,
  };
}

async function open(link: string | null, at = MADE): Promise<Response> {
  now = at;
  return fetch(link ?? 'no link');
}

describe('a link to a file', () => {
  test('gives the table as CSV, to be saved under a name that says what it is', async () => {
    const response = await open(links().to(request()));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition':
        'attachment; filename="Avgiftsboten Jarva sdf 2025.csv"; filename*=UTF-8\'\'Avgiftsboten%20J%C3%A4rva%20sdf%202025.csv',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString('utf8')).toContain('Växeln;54575\r\n');
  });

  test('gives a workbook, the same bytes each time', async () => {
    const link = links().to(request({ format: 'xlsx' }));
    const [once, again] = [await open(link), await open(link)];
    expect(once.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const bytes = Buffer.from(await once.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(Buffer.from(await again.arrayBuffer())).toEqual(bytes);
  });

  test('works until a day has gone, and then says so in its language', async () => {
    const link = links().to(request({ language: 'en' }));
    expect((await open(link, new Date(MADE.getTime() + 24 * HOUR - 1))).status).toBe(200);
    const late = await open(link, new Date(MADE.getTime() + 24 * HOUR));
    expect(late.status).toBe(410);
    expect(await late.text()).toBe(
      'This link no longer works. Ask the bot for the file again to get a new one.\n',
    );
    expect(late.headers.get('cache-control')).toBe('no-store');
  });

  test('signed with another secret is none', async () => {
    const response = await open(links('another secret of more than thirty-two letters').to(request()));
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/^Länken är inte hel\..*\nThis link is not complete\./);
  });

  test.each([
    ['nothing', ''],
    ['words', 'hej'],
    ['a body without a signature', 'q1YqTS4uUbJSKi5JTEpVqgUA'],
    ['two dots', 'a.b.c'],
    ['an umlaut', encodeURIComponent('ö.ö')],
    ['a percent sign that leads nowhere', '%E0%A4%A'],
    ['too many letters', 'x'.repeat(LONGEST_TOKEN + 1)],
    ['a path', '..%2F..%2Fetc%2Fpasswd'],
  ])('that holds %s is none', async (_, token) => {
    const response = await open(`${bot.address}/api/exports/${token}`);
    expect([400, 404, 414]).toContain(response.status);
    expect(await response.text()).not.toContain(' at ');
  });

  test('is opened so often at a time that answers are not kept waiting, and no more', async () => {
    let left = 2;
    const { to, open: opened } = links(SECRET, () => left-- > 0);
    const token = (to(request({ language: 'en' })) ?? '').split('/').at(-1) ?? '';
    expect((await opened(token)).status).toBe(200);
    // What opens nothing costs nothing.
    expect((await opened(`${token}x`)).status).toBe(404);
    expect((await opened(token)).status).toBe(200);
    expect(await opened(token)).toMatchObject({
      status: 429,
      body: 'Many files are being fetched right now. Please open the link again in a moment.\n',
      headers: { 'Retry-After': '10', 'Cache-Control': 'no-store' },
    });
  });

  test('whose letters are changed anywhere is none', async () => {
    const link = links().to(request()) ?? '';
    const token = link.split('/').at(-1) ?? '';
    for (let at = 0; at < token.length; at += 7) {
      const letter = token[at] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, at) + letter + token.slice(at + 1);
      expect((await open(link.replace(token, changed))).status, changed).toBe(404);
    }
  });

  test('whose changes no longer fit the price list says so', async () => {
    const question = whatIf('switchboard', [{ type: 'leave', customers: [9999] }]);
    const response = await open(links().to(request({ question, version: 'older' })));
    expect(response.status).toBe(410);
    expect(await response.text()).toContain('Prislistan har uppdaterats');
  });

  test('that would be longer than addresses may be is not made', () => {
    const letters = randomBytes(9000).toString('base64');
    const changes = Array.from({ length: 100 }, (_, at) => ({
      type: 'join' as const,
      customer: 1_000_001 + at,
      weights: { cases: '1' },
      name: letters.slice(at * 60, at * 60 + 60),
    }));
    expect(links().to(request({ question: whatIf('stockholm-direkt', changes) }))).toBe('too-long');
  });

  test('is not made where browsers do not reach the bot', () => {
    const parts = {
      exports,
      key: linkKey(SECRET, undefined),
      now: () => MADE,
      address: () => null,
      mayOpen: () => true,
    };
    expect(createLinks(parts).to(request())).toBeNull();
  });
});

describe('a bot with an address of its own', () => {
  const PUBLIC = 'https://bot.example.se';
  let known: TestBot;

  beforeAll(async () => {
    known = await startTestBot({
      exports,
      conversation: createConversation(builtSnapshot()),
      env: { PUBLIC_URL: PUBLIC, LINK_SECRET: SECRET },
      now: () => MADE,
    });
  });
  afterAll(() => known.stop());

  test('gives a group chat a link to there, which leads to the file', async () => {
    const asked = message('Exportera avgifterna för växeln 2025 till CSV', {
      conversation: conversation('19:group', 'groupChat'),
    });
    const [offer] = await known.replies(asked);
    const link = new URL(offer?.attachments?.[0]?.content.actions[0].url);
    expect(link.origin).toBe(PUBLIC);
    expect(known.address).not.toBe(PUBLIC);
    const file = await fetch(`${known.address}${link.pathname}`);
    expect(await file.text()).toContain('\r\n701 Järva sdf;54575\r\n190 Serviceförvaltningen;44250\r\n');
  });
});

describe('a token', () => {
  const key = linkKey(SECRET, undefined);
  const later = new Date(MADE.getTime() + HOUR);

  test('gives back what it was made of', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const token = writeToken(value, later, key);
        fc.pre(token !== null);
        expect(readToken(token, MADE, key)).toEqual({
          value: JSON.parse(JSON.stringify(value)),
          isExpired: false,
        });
      }),
    );
  });

  test('is any text never but by its key', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readToken(text, MADE, key)).toBeNull();
      }),
    );
  });
});

describe('the key of links', () => {
  test('is that of the secret, whatever the password', () => {
    expect(linkKey(SECRET, 'one')).toEqual(linkKey(SECRET, 'two'));
  });

  test('comes from the password where there is no secret, and is not the password', () => {
    expect(linkKey(undefined, 'one')).toEqual(linkKey(undefined, 'one'));
    expect(linkKey(undefined, 'one')).not.toEqual(linkKey(undefined, 'two'));
    expect(linkKey(undefined, 'one').toString()).not.toContain('one');
  });

  test('is another one each time where there is neither', () => {
    expect(linkKey(undefined, undefined)).not.toEqual(linkKey(undefined, undefined));
  });
});
