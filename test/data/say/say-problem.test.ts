import { expect, test } from 'vitest';
import { sayPlace } from '../../../data/say/index.ts';

test.each([
  [{ file: '2025/switchboard.csv', line: 12, column: 'fee' }, '2025/switchboard.csv, rad 12, kolumn fee'],
  [{ file: '2025/switchboard.csv', line: 12, column: null }, '2025/switchboard.csv, rad 12'],
  [{ file: '2025/switchboard.csv', line: null, column: null }, '2025/switchboard.csv'],
  [
    { file: '2025/manifest.json', line: 120, column: 'services.2.sums.0' },
    '2025/manifest.json, rad 120, fält sums',
  ],
  [{ file: '2025/manifest.json', line: 1, column: '0' }, '2025/manifest.json, rad 1'],
  [{ file: '.', line: null, column: null }, 'källfilernas mapp'],
])('a place is told by its line, and by its column or field: %j', (place, said) => {
  expect(sayPlace(place)).toBe(said);
});
