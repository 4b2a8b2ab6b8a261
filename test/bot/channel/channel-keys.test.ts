import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ChannelKeys, KEY_TIMES } from '../../../bot/channel/channel-keys.ts';
import { type KeyServer, keyPair, publicJwk, startKeyServer } from '../support/key-server.ts';

const [old, next] = [keyPair('old'), keyPair('next')];
const { freshMs, usableMs, unknownMs } = KEY_TIMES;
let server: KeyServer;
let now = 0;
let keys: ChannelKeys;

beforeEach(async () => {
  server = await startKeyServer([publicJwk(old)]);
  now = 0;
  keys = new ChannelKeys(server.address, KEY_TIMES, () => now);
});

afterEach(() => server.stop());

const publish = (...pairs: readonly (typeof old)[]) =>
  server.answers('/keys', 200, JSON.stringify({ keys: pairs.map((pair) => publicJwk(pair)) }));
/** How often the keys themselves were asked for. */
const reads = () => server.asked.filter((path) => path === '/keys').length;

describe('the keys of a channel', () => {
  test('tell for which channels they are', async () => {
    expect(await keys.getKey('old')).toMatchObject({ endorsements: ['msteams'] });
  });

  test('are read once a day', async () => {
    await keys.getKey('old');
    now = freshMs - 1;
    await keys.getKey('old');
    expect(reads()).toBe(1);
  });

  test('are read anew after a day, without anybody waiting for it', async () => {
    await keys.getKey('old');
    publish(next);
    now = freshMs;
    expect(await keys.getKey('old')).not.toBeNull();
    expect(await keys.getKey('next')).not.toBeNull();
    expect(await keys.getKey('old')).toBeNull();
    expect(reads()).toBe(2);
  });

  test('are used for another day when they cannot be read anew, and no longer', async () => {
    await keys.getKey('old');
    server.answers('/openid', 500);
    now = usableMs - 1;
    expect(await keys.getKey('old')).not.toBeNull();
    now = usableMs;
    await expect(keys.getKey('old')).rejects.toMatchObject({
      code: 'keys-unreachable',
      info: { address: server.address, reason: 'status 500' },
    });
  });

  test('are looked through again for an unknown one, but not for each', async () => {
    expect(await keys.getKey('next')).toBeNull();
    publish(old, next);
    expect(await keys.getKey('next')).toBeNull();
    expect(reads()).toBe(1);
    now = unknownMs;
    expect(await keys.getKey('next')).not.toBeNull();
    expect(reads()).toBe(2);
  });

  test('that are known are given while an unknown one cannot be looked for', async () => {
    await keys.getKey('old');
    server.answers('/openid', 500);
    now = unknownMs;
    await expect(keys.getKey('next')).rejects.toMatchObject({ code: 'keys-unreachable' });
    expect(await keys.getKey('old')).not.toBeNull();
  });

  test.each(['/openid', '/keys'] as const)('are not waited for when %s does not answer', async (path) => {
    server.answers(path, undefined);
    const hasty = new ChannelKeys(server.address, { ...KEY_TIMES, answerMs: 50 });
    await expect(hasty.getKey('old')).rejects.toMatchObject({ code: 'keys-unreachable' });
  });
});
