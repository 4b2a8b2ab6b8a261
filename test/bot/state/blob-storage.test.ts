import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { ContainerClient } from '@azure/storage-blob';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBlobStorage } from '../../../bot/state/blob-storage.ts';
import { activity, conversation, message } from '../support/activities.ts';
import { type Azurite, startAzurite } from '../support/azurite.ts';
import { type Between, type Fate, startBetween } from '../support/between.ts';
import { startFakeChannel } from '../support/fake-channel.ts';
import { freePort } from '../support/free-port.ts';
import { startTestBot } from '../support/running-bot.ts';

// What is Azure's own; what all stores do is in stores.test.ts.

let azurite: Azurite;
let container = '';
let containers = 0;

beforeAll(async () => {
  azurite = await startAzurite();
});

afterAll(() => azurite.stop());

beforeEach(() => {
  containers += 1;
  container = `blobs-${containers}`;
});

const open = (connectionString = azurite.connectionString) =>
  openBlobStorage({ container, connectionString });

/** The connection string of the same account at another address. */
const at = (url: string) => azurite.connectionString.replace(azurite.url, url);

const wrongKey = () => azurite.connectionString.replace(/AccountKey=\w{4}/, 'AccountKey=AAAA');

async function listed(keys: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const key of keys) list.push(key);
  return list;
}

describe('the start', () => {
  test('is refused with a key that is not the account’s, and the key is not told', async () => {
    const error = await open(wrongKey()).catch((error: unknown) => error);
    expect(error).toMatchObject({ code: 'state-unreachable', info: { store: `blob:${container}` } });
    expect(JSON.stringify(pino.stdSerializers.err(error as Error))).not.toMatch(
      /AAAA8vdM|AAAAdM|Eby8|I6tq\/K1/,
    );
  });

  test('is refused with a connection string that Microsoft’s package does not take', async () => {
    await expect(open('AccountName=bot;AccountKey=')).rejects.toMatchObject({ code: 'state-unreachable' });
  });

  test('goes on while the storage is away, and the store works once it is there', async () => {
    const port = await freePort();
    const store = await open(at(`http://127.0.0.1:${port}`));
    await expect(store.reach()).rejects.toMatchObject({ code: 'state-unreachable' });
    await expect(store.storage.write({ a: { n: 1 } })).rejects.toMatchObject({ code: 'state-unreachable' });
    const late = await startAzurite({ port });
    await store.reach();
    await store.storage.write({ a: { n: 1 } });
    expect(await store.storage.read(['a'])).toMatchObject({ a: { n: 1 } });
    await late.stop();
    await expect(store.storage.read(['a'])).rejects.toMatchObject({
      code: 'state-unreachable',
      info: { store: `blob:${container}`, reason: expect.stringContaining('ECONNREFUSED') },
    });
  });
});

test('a storage that does not answer is given up', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  // A server that listens on TCP has an address object.
  const { port } = silent.address() as AddressInfo;
  const { storage } = await open(at(`http://127.0.0.1:${port}`));
  const outcomes = await Promise.allSettled([storage.read(['a']), storage.write({ a: { n: 1 } })]);
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ reason: { code: 'state-unreachable', info: { reason: 'no answer' } } });
  for (const socket of sockets) socket.destroy();
  silent.close();
});

describe('a storage that is disturbed', () => {
  let between: Between;
  let fates: (method: string, path: string) => Fate | Promise<Fate>;

  beforeEach(async () => {
    fates = () => 'pass';
    between = await startBetween(azurite.url, (method, path) => fates(method, path));
  });

  afterEach(() => between.stop());

  /** The first request of `method` for a blob meets `fate`. */
  const once = (method: string, fate: Fate) => {
    let left = 1;
    return (actual: string, path: string): Fate => {
      if (actual !== method || !path.includes(`${container}/`) || left === 0) return 'pass';
      left -= 1;
      return fate;
    };
  };

  test.each([
    ['a write that begins an item', '0'],
    ['a write over what was read', 'read'],
    ['a write over whatever is there', undefined],
  ])('does %s once, though the answer to the first attempt is lost', async (_, version) => {
    const { storage } = await open(at(between.url));
    if (version !== '0') await storage.write({ item: { n: 1 } });
    const before = await storage.read(['item']);
    fates = once('PUT', 'lose the answer');
    const eTag = version === 'read' ? before.item?.eTag : version;
    await storage.write({ item: { n: 2, eTag } });
    expect(await storage.read(['item'])).toMatchObject({ item: { n: 2 } });
  });

  test('still tells that somebody else was first', async () => {
    const { storage } = await open(at(between.url));
    await storage.write({ item: { n: 1, eTag: '0' } });
    fates = once('PUT', 'lose the answer');
    await expect(storage.write({ item: { n: 1, eTag: '0' } })).rejects.toMatchObject({
      code: 'state-conflict',
    });
  });

  test.each([500, 503, 429])('is asked again after status %d', async (status) => {
    const { storage } = await open(at(between.url));
    fates = once('PUT', status);
    await storage.write({ item: { n: 1 } });
    fates = once('GET', status);
    expect(await storage.read(['item'])).toMatchObject({ item: { n: 1 } });
  });

  test('is not asked again after a refusal', async () => {
    const { storage } = await open(at(between.url));
    await storage.write({ item: { n: 1 } });
    fates = once('GET', 403);
    await expect(storage.read(['item'])).rejects.toMatchObject({ code: 'state-unreachable' });
  });

  test('keeps what is used while it is being removed', async () => {
    const { storage, removeUnused, keys } = await open(at(between.url));
    const other = await open();
    await storage.write({ used: { n: 1 }, unused: { n: 1 } });
    fates = async (method, path): Promise<Fate> => {
      if (method === 'DELETE' && path.includes('/used')) await other.storage.write({ used: { n: 2 } });
      return 'pass';
    };
    expect(await removeUnused(new Date(Date.now() + 60_000))).toBe(1);
    expect(await listed(keys())).toStrictEqual(['used']);
  });
});

test('every turn of two bots that share a container is kept', async () => {
  const env = {
    STATE_STORE: `blob:${container}`,
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
  };
  const bots = await Promise.all([startTestBot({ env }), startTestBot({ env })]);
  const where = { conversation: conversation('a:shared') };
  await bots[0].replies(message('räkna', where));
  for (let round = 0; round < 3; round += 1)
    await Promise.all(bots.map((bot) => bot.replies(message('räkna', where))));
  expect(await bots[1].replies(message('räkna', where))).toMatchObject([{ text: 'tur 8' }]);
  await Promise.all(bots.map((bot) => bot.stop()));
});

test('an activity that comes to two bots that share a container is answered once', async () => {
  const env = {
    STATE_STORE: `blob:${container}`,
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
  };
  const channel = await startFakeChannel();
  const [one, other] = await Promise.all([startTestBot({ env }), startTestBot({ env })]);
  const count = activity({ type: 'message', text: 'räkna', serviceUrl: channel.serviceUrl });
  await Promise.all([one, other, one, other].map((bot) => bot.post(count)));
  await other.post(activity({ type: 'message', text: 'räkna', serviceUrl: channel.serviceUrl }));
  await one.post(count);
  await Promise.all([one.stop(), other.stop(), channel.stop()]);
  expect(channel.received.map(({ text }) => text)).toStrictEqual(['tur 1', 'tur 2']);
});

test('blobs of others in the container are neither told nor removed', async () => {
  const { storage, keys, removeUnused } = await open();
  await storage.write({ mine: { n: 1 } });
  const client = new ContainerClient(azurite.connectionString, container);
  await client.getBlockBlobClient('reports/2025.txt').upload('x', 1);
  expect(await listed(keys())).toStrictEqual(['mine']);
  expect(await removeUnused(new Date(Date.now() + 60_000))).toBe(1);
  expect(await client.getBlockBlobClient('reports/2025.txt').exists()).toBe(true);
});

test('a blob that holds something else is told of, and can be overwritten', async () => {
  const { storage } = await open();
  await storage.write({ item: { n: 1 } });
  const client = new ContainerClient(azurite.connectionString, container);
  await client.getBlockBlobClient('item').upload('not JSON', 8);
  await expect(storage.read(['item'])).rejects.toMatchObject({ code: 'state-unreachable' });
  await storage.write({ item: { n: 2 } });
  expect(await storage.read(['item'])).toMatchObject({ item: { n: 2 } });
});
