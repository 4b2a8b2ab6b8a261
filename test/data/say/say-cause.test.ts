import { expect, test } from 'vitest';
import { sayCause } from '../../../data/say/index.ts';

test.each([
  ['EACCES', 'behörighet saknas (EACCES)'],
  ['ENOSPC', 'disken är full (ENOSPC)'],
  ['SQLITE_READONLY_DIRECTORY', 'platsen är skrivskyddad (SQLITE_READONLY_DIRECTORY)'],
  ['ETXTBSY', 'ETXTBSY'],
])('%s is %s', (code, said) => {
  expect(sayCause(code)).toBe(said);
});
