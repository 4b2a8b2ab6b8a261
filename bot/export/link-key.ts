import { hkdfSync, randomBytes } from 'node:crypto';

/**
 * The key that links are signed with, 32 bytes: of the secret for links, else of the bot's password, else random, so
 * that links end with the process. Instances that share a secret open each other's links.
 */
export function linkKey(secret: string | undefined, password: string | undefined): Buffer {
  const material = secret ?? password;
  return material === undefined
    ? randomBytes(BYTES)
    : Buffer.from(hkdfSync('sha256', material, '', PURPOSE, BYTES));
}

const BYTES = 32;
// Says what the key is for, so that the same password never makes the same key for something else.
const PURPOSE = 'avgiftsboten links to exported files';
