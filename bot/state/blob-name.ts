import { createHash } from 'node:crypto';

/**
 * Returns the name of the blob for `key`, another one for each key: letters, digits, - and _ stand for themselves, all
 * else is "~" and four hexadecimal digits, since Azure takes some signs for others. Names longer than it allows are
 * hashed.
 * @example blobName('msteams/users/29:a') // "msteams~002fusers~002f29~003aa"
 */
export function blobName(key: string): string {
  const name = key.replace(
    /[^A-Za-z0-9_-]/g,
    (sign) => `~${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (name === '') return EMPTY;
  return name.length <= LONGEST ? name : `~sha256~${createHash('sha256').update(name).digest('hex')}`;
}

/** Returns the key that `name` stands for; `hashed` when only the blob itself tells, `foreign` when it is none of ours. */
export function keyOfBlob(name: string): { readonly key: string } | 'hashed' | 'foreign' {
  if (name === EMPTY) return { key: '' };
  if (/^~sha256~[0-9a-f]{64}$/.test(name)) return 'hashed';
  if (!/^(?:[A-Za-z0-9_-]|~[0-9a-f]{4})+$/.test(name)) return 'foreign';
  const key = name.replace(/~(....)/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return blobName(key) === name ? { key } : 'foreign';
}

const EMPTY = '~empty~';
const LONGEST = 1024;
