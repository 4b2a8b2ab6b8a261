import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blobName, keyOfBlob } from '../../../bot/state/blob-name.ts';

const key = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('~', '0', '2', 'f', '/', 'é') }),
);

test('a blob is named by letters that Azure takes for nothing else, and can be read', () => {
  expect(blobName('msteams/users/29:a')).toBe('msteams~002fusers~002f29~003aa');
  fc.assert(fc.property(key, (key) => /^[A-Za-z0-9_~-]{1,1024}$/.test(blobName(key))));
});

test('a blob’s name tells its key, so that no two keys have the same', () => {
  fc.assert(fc.property(key, (key) => isDeepStrictEqual(keyOfBlob(blobName(key)), { key })));
  expect(keyOfBlob(blobName(''))).toStrictEqual({ key: '' });
});

test('a name that would be too long is hashed, to another for each key', () => {
  const names = ['k'.repeat(1025), 'k'.repeat(1026), 'å'.repeat(205)].map(blobName);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(keyOfBlob(name)).toBe('hashed');
  expect(keyOfBlob(blobName('k'.repeat(1024)))).toStrictEqual({ key: 'k'.repeat(1024) });
});

test.each(['a/b', 'a b', '~', '~00', '~zzzz', '~0041', '~sha256~00', 'K.json', ''])(
  'a blob that is called "%s" is none of the store’s',
  (name) => {
    expect(keyOfBlob(name)).toBe('foreign');
  },
);
