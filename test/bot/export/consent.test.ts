import type { Activity } from 'botbuilder';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createExporting } from '../../../bot/export/index.ts';
import { isUploadAddress, upload } from '../../../bot/export/upload.ts';
import { createExports, type ExportRequest } from '../../../dialogs/index.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { QUESTIONS, whatIf } from '../../dialogs/export/questions.ts';
import { activity, tenantId } from '../support/activities.ts';
import { keyPair, publicJwk, startKeyServer } from '../support/key-server.ts';
import { startTestBot, type TestBot } from '../support/running-bot.ts';
import { appId, serviceUrl, signedToken } from '../support/tokens.ts';
import { startHangingServer } from './hanging-server.ts';
import { type RecordingServer, startRecordingServer } from './recording-server.ts';

const exports = createExports(builtSnapshot());
const exporting = createExporting({
  exports,
  secret: undefined,
  password: undefined,
  hasCredentials: false,
  address: () => null,
  mayOpen: () => true,
  now: () => new Date('2026-01-15T12:00:00Z'),
  log: pino({ level: 'silent' }),
});
let bot: TestBot;
let channel: RecordingServer;
let host: RecordingServer;

beforeAll(async () => {
  bot = await startTestBot({ exports });
});
beforeEach(async () => {
  channel = await startRecordingServer();
  host = await startRecordingServer(201);
  return () => Promise.all([channel.stop(), host.stop()]);
});
afterAll(() => bot.stop());

const request: ExportRequest = {
  question: QUESTIONS.overview,
  format: 'csv',
  language: 'sv',
  version: exports.version,
};

/** What Teams sends when the card of consent is answered. */
function press(value: object): Partial<Activity> {
  return activity({
    type: 'invoke',
    name: 'fileConsent/invoke',
    serviceUrl: channel.address,
    replyToId: 'the-card',
    value: { type: 'fileUpload', ...value },
  });
}

function accept(
  change: { context?: unknown; uploadUrl?: string; contentUrl?: string } = {},
): Partial<Activity> {
  return press({
    action: 'accept',
    context: change.context ?? request,
    uploadInfo: {
      contentUrl:
        change.contentUrl ??
        'https://stockholm-my.sharepoint.com/personal/anna/Documents/Applications/fil.csv',
      name: 'fil.csv',
      uploadUrl: change.uploadUrl ?? `${host.address}/session?secret=1`,
      uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
      fileType: 'csv',
    },
  });
}

/** The messages that the bot sent to the channel, and the cards that it took away. */
function sent(): { readonly messages: readonly Partial<Activity>[]; readonly removed: readonly string[] } {
  return {
    messages: channel.received
      .filter(({ method }) => method === 'POST')
      .map(({ body }) => JSON.parse(body.toString('utf8'))),
    removed: channel.received.filter(({ method }) => method === 'DELETE').map(({ path }) => path),
  };
}

describe('consent to a file', () => {
  test('puts its bytes where Teams says, shows the file and removes the card', async () => {
    expect((await bot.post(accept())).status).toBe(200);
    const [put, ...others] = host.received;
    expect(others).toEqual([]);
    expect(put?.method).toBe('PUT');
    expect(put?.path).toBe('/session?secret=1');
    expect(put?.body.toString('utf8')).toContain('Växeln;54575\r\n');
    const length = put?.body.length ?? 0;
    expect(put?.headers['content-length']).toBe(String(length));
    expect(put?.headers['content-range']).toBe(`bytes 0-${length - 1}/${length}`);
    const { messages, removed } = sent();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      text: 'Filen ”fil.csv” ligger nu i din OneDrive.',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.card.file.info',
          contentUrl: 'https://stockholm-my.sharepoint.com/personal/anna/Documents/Applications/fil.csv',
          name: 'fil.csv',
          content: { uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D', fileType: 'csv' },
        },
      ],
    });
    expect(removed).toEqual(['/v3/conversations/a%3Achat/activities/the-card']);
  });

  test('puts a workbook that is as large as the card said', async () => {
    const asked = { ...request, format: 'xlsx' } as const;
    const offer = await exporting.offer(asked, 'personal');
    await bot.post(accept({ context: offer.attachments?.[0]?.content.acceptContext }));
    const [put] = host.received;
    expect(put?.body.subarray(0, 2).toString()).toBe('PK');
    expect(put?.body.length).toBe(offer.attachments?.[0]?.content.sizeInBytes);
  });

  test('that is refused puts nothing anywhere and says so politely', async () => {
    expect((await bot.post(press({ action: 'decline', context: { language: 'en' } }))).status).toBe(200);
    expect(host.received).toEqual([]);
    const { messages, removed } = sent();
    expect(messages.map(({ text }) => text)).toEqual([
      'No file is saved, then. Just ask if you would like it later.',
    ]);
    expect(removed).toHaveLength(1);
  });

  test('to a file of an older price list gives one of the new list and says so', async () => {
    await bot.post(accept({ context: { ...request, version: 'older' } }));
    expect(host.received).toHaveLength(1);
    expect(sent().messages[0]?.text).toContain('Prislistan har uppdaterats sedan svaret gavs');
  });

  test('to changes that no longer fit the list says so, and puts nothing anywhere', async () => {
    const question = whatIf('switchboard', [{ type: 'leave', customers: [9999] }]);
    await bot.post(accept({ context: { ...request, question, version: 'older' } }));
    expect(host.received).toEqual([]);
    expect(sent().messages[0]?.text).toContain('ändringarna går inte att räkna på den nya');
  });

  test('to a file that the host does not take offers a link that gives it', async () => {
    const failing = await startRecordingServer(503);
    expect((await bot.post(accept({ uploadUrl: `${failing.address}/full` }))).status).toBe(200);
    await failing.stop();
    const [message] = sent().messages;
    expect(message?.summary).toContain('Du kan hämta den här i stället');
    const url: string = message?.attachments?.[0]?.content.actions[0].url;
    expect(await (await fetch(url)).text()).toContain('Växeln;54575');
    expect(bot.logged()).not.toContain('/full');
  });

  test('is not led on to another address', async () => {
    const leading = await startRecordingServer(307, `${host.address}/elsewhere`);
    await bot.post(accept({ uploadUrl: `${leading.address}/session` }));
    await leading.stop();
    expect(host.received).toEqual([]);
    expect(sent().messages[0]?.summary).toContain('Filen gick tyvärr inte att lägga');
  });

  test('with an address that is not the host of files calls nobody', async () => {
    await bot.post(accept({ uploadUrl: 'http://169.254.169.254/latest/meta-data' }));
    expect(sent().messages[0]?.summary).toContain('Filen gick tyvärr inte att lägga');
    expect(bot.logged()).not.toContain('169.254');
  });

  test('never shows a link to anywhere else in the bot’s name', async () => {
    const pair = keyPair('channel');
    const keys = await startKeyServer([publicJwk(pair)]);
    const env = {
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'hunter2',
      MicrosoftAppTenantId: tenantId,
    };
    const open = await startTestBot({ env, exports, keysAddress: keys.address });
    const asked = accept({
      uploadUrl: 'https://anybody-my.sharepoint.com/session',
      contentUrl: 'https://example.se/salary.exe',
    });
    const response = await open.post(
      { ...asked, serviceUrl, deliveryMode: 'expectReplies', replyToId: undefined },
      `Bearer ${signedToken(pair)}`,
    );
    await Promise.all([open.stop(), keys.stop()]);
    expect(await response.text()).not.toContain('example.se');
    expect(open.logged()).toContain('the address is no file host of Teams');
  });

  test('is answered also where the card cannot be removed', async () => {
    const answer = await bot.post({ ...accept(), replyToId: undefined });
    expect(answer.status).toBe(200);
    expect(sent().removed).toEqual([]);
    expect(sent().messages).toHaveLength(1);
  });

  test.each([
    ['nothing', undefined],
    ['another action', { action: 'delete', context: request }],
    ['no place to put the file', { action: 'accept', context: request }],
    ['a context that is no request', { action: 'accept', context: { question: 'x' }, uploadInfo: {} }],
  ])('that holds %s is refused with a clear line', async (_, value) => {
    const response = await bot.post({ ...press({}), value });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('expected action');
    expect(channel.received).toEqual([]);
  });

  test('that fails is answered with the apology, and with nothing of the error', async () => {
    const failing = await startTestBot({
      exports: {
        ...exports,
        content: () => {
          throw new Error('hunter2');
        },
      },
    });
    const response = await failing.post(accept());
    await failing.stop();
    expect(response.status).toBe(200);
    expect(sent().messages.map(({ text }) => text)).toEqual(['Tyvärr gick något fel.']);
    expect(channel.received.map(({ body }) => body.toString()).join()).not.toContain('hunter2');
    expect(failing.logged()).toContain('hunter2');
  });

  test('with a question that is none is refused', async () => {
    const response = await bot.post(accept({ context: { ...request, question: { kind: 'value' } } }));
    expect(response.status).toBe(400);
    expect(host.received).toEqual([]);
  });
});

describe('an upload', () => {
  const file = { name: 'fil.csv', contentType: 'text/csv', bytes: Buffer.from('Kund;kr') };

  test.each([
    ['never answers', 'silent'],
    ['begins an answer and never ends it', 'endless'],
  ] as const)('to a host that %s is given up when its time is over', async (_, manner) => {
    const hanging = await startHangingServer(manner);
    await expect(upload(file, hanging.address, 100)).rejects.toThrow('aborted due to timeout');
    await hanging.stop();
  });
});

describe('an address that files are put to', () => {
  const withCredentials = [
    ['https://stockholm-my.sharepoint.com/personal/anna/_api/v2.0/drive/items/uploadSession?guid=1', true],
    ['https://sn3302.up.1drv.com/up/fe6987415ace7', true],
    ['http://stockholm-my.sharepoint.com/x', false],
    ['https://sharepoint.com.example.se/x', false],
    ['https://evilsharepoint.com/x', false],
    ['https://stockholm-my.sharepoint.com:8443/x', false],
    ['https://anna:x@stockholm-my.sharepoint.com/x', false],
    ['https://127.0.0.1/x', false],
    ['http://127.0.0.1:1/x', false],
    ['https://sharepoint.com@example.se/x', false],
    ['file:///etc/passwd', false],
    ['', false],
  ] as const;
  test.each(withCredentials)('such as %j is one with credentials: %s', (address, isOne) => {
    expect(isUploadAddress(address, true)).toBe(isOne);
  });

  const without = [
    ['http://127.0.0.1:8080/x', true],
    ['http://localhost:8080/x', true],
    ['http://[::1]:8080/x', true],
    ['https://stockholm-my.sharepoint.com/x', false],
    ['http://10.0.0.1/x', false],
    ['http://127.0.0.1.example.se/x', false],
    ['ftp://127.0.0.1/x', false],
  ] as const;
  test.each(without)('such as %j is one without: %s', (address, isOne) => {
    expect(isUploadAddress(address, false)).toBe(isOne);
  });
});
