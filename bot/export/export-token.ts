import { createHmac, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What a token holds: a value that was handed out, and whether its time is over. */
interface ReadToken {
  readonly value: unknown;
  readonly isExpired: boolean;
}

/** Longer than this, a link is cut by browsers and mail programs. */
export const LONGEST_TOKEN = 6000;

/** A JSON value as letters of a web address, signed, good until `expires`; `null` where it would be too long. */
export function writeToken(value: unknown, expires: Date, key: Buffer): string | null {
  const json = JSON.stringify({ value, expires: expires.getTime() });
  const body = deflateRawSync(Buffer.from(json, 'utf8'), { level: 9 }).toString('base64url');
  const token = `${body}.${signature(body, key).toString('base64url')}`;
  return token.length > LONGEST_TOKEN ? null : token;
}

/** What was signed with the key; `null` for everything else. */
export function readToken(token: string, now: Date, key: Buffer): ReadToken | null {
  if (token.length > LONGEST_TOKEN) return null;
  const [body = '', signed = '', ...more] = token.split('.');
  const given = Buffer.from(signed, 'base64url');
  const expected = signature(body, key);
  // What is compared has the same length, and takes the same time wherever it differs.
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  // Only what this program signed comes this far.
  const { value, expires } = JSON.parse(inflateRawSync(Buffer.from(body, 'base64url')).toString('utf8')) as {
    value: unknown;
    expires: number;
  };
  return { value, isExpired: now.getTime() >= expires };
}

function signature(body: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(body).digest();
}
