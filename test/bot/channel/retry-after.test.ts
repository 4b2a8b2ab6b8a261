import { expect, test } from 'vitest';
import { retryAfterMs } from '../../../bot/channel/retry-after.ts';

const now = new Date('2026-01-15T12:00:00Z');

test.each([
  ['0', 0],
  ['2', 2_000],
  ['120', 120_000],
  ['Thu, 15 Jan 2026 12:00:07 GMT', 7_000],
  ['Thu, 15 Jan 2026 11:59:00 GMT', 0],
  [undefined, null],
  ['', null],
  ['-1', null],
  ['1.5', null],
  ['soon', null],
  ['2027', 2_027_000],
  ['9'.repeat(20), null],
  ['2026-01-15T12:00:07Z', null],
  ['Thu, 99 Jan 2026 12:00:07 GMT', null],
])('%j asks to wait %j ms', (header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected);
});
