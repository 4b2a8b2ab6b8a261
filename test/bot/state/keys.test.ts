import type { Activity } from 'botbuilder';
import { expect, test } from 'vitest';
import { conversationKey, userKey } from '../../../bot/state/keys.ts';
import { activity, conversation } from '../support/activities.ts';

function keysOf(from: object, id = 'a:chat', channelId = 'msteams'): readonly string[] {
  // What Teams sends has every field that a key is made of.
  const one = activity({ type: 'message', channelId, conversation: conversation(id) }) as Activity;
  return [conversationKey(one), userKey({ ...one, from: { ...one.from, ...from } })];
}

test('an account without an id in Entra is remembered by its id in Teams, also where the field is empty', () => {
  const keys = [{ id: '29:anna', aadObjectId: '' }, { id: '29:anna' }].map((from) => keysOf(from)[1]);
  expect(keys).toStrictEqual(['msteams/users/29:anna', 'msteams/users/29:anna']);
  expect(keysOf({ id: '29:bo', aadObjectId: '' })[1]).not.toBe(keys[0]);
});

test('no id of a conversation is taken for a person, nor one of another channel', () => {
  const [, person] = keysOf({ id: '29:anna' });
  const ids = ['29:anna', '/users/29:anna', '../users/29:anna', 'users/29:anna', '__proto__', ''];
  const others = ids.flatMap((id) => [keysOf({}, id)[0], keysOf({}, id, 'webchat')[0]]);
  expect(others).not.toContain(person);
  expect(keysOf({ id: '29:anna' }, 'a', 'webchat')[1]).not.toBe(person);
});
