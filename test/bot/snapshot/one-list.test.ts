import { writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { conversation, message } from '../support/activities.ts';
import { following, replace } from '../support/followed-copy.ts';
import { startTestBot } from '../support/running-bot.ts';
import { NEW_FEE, OLD_FEE, QUESTION, twoLists } from '../support/two-lists.ts';

const { oldList, newList } = twoLists();
const follow = following(oldList);

test('every turn is of one list, while the file is replaced again and again', async () => {
  const { path, followed, taken } = follow();
  const bot = await startTestBot({
    conversation: followed.conversation,
    exports: followed.exports,
    snapshot: followed.state,
    env: { LOG_LEVEL: 'fatal' },
  });
  onTestFinished(async () => {
    await bot.stop();
  });
  const oldVersion = taken[0] ?? '';
  const seen = new Set<string>();
  let chats = 0;
  const ask = async () => {
    chats += 1;
    const said = JSON.stringify(
      await bot.replies(message(QUESTION, { conversation: conversation(`a:swap-${chats}`) })),
    );
    const fees = [OLD_FEE, NEW_FEE].filter((fee) => said.includes(fee));
    const versions = [...new Set(said.match(/[0-9a-f]{12}-[0-9a-f]{6}/g))];
    expect(fees).toHaveLength(1);
    expect(versions).toHaveLength(1);
    expect(fees[0]).toBe(versions[0] === oldVersion ? OLD_FEE : NEW_FEE);
    seen.add(versions[0] ?? '');
  };
  for (let swap = 1; swap <= 6; swap += 1) {
    replace(path, swap % 2 === 1 ? newList : oldList);
    await Promise.all([
      ...Array.from({ length: 20 }, ask),
      followed.check().then(followed.check),
      ...Array.from({ length: 20 }, ask),
    ]);
    await Promise.all(Array.from({ length: 5 }, ask));
  }
  expect(seen.size).toBe(2);
  expect(taken).toHaveLength(7);
});

test('a bot that answers from the old list is ready, and says why', async () => {
  const { path, followed, look, taken } = follow();
  const bot = await startTestBot({ conversation: followed.conversation, snapshot: followed.state });
  onTestFinished(async () => {
    await bot.stop();
  });
  writeFileSync(path, 'x'.repeat(500));
  await look(3);
  const response = await fetch(`${bot.address}/readyz`);
  expect(response.status).toBe(200);
  expect(await response.json()).toStrictEqual({
    status: 'ready',
    snapshot: { version: taken[0], published: null, preliminary: [], problem: 'foreign-snapshot' },
  });
});
