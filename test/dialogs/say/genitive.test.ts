import { expect, test } from 'vitest';
import { genitive } from '../../../dialogs/say/sv.ts';
import { CUSTOMERS } from '../support/written-list.ts';

test.for([
  ['Järva sdf', 'Järva sdf:s'],
  ['AB Stokab', 'AB Stokabs'],
  ['Stockholms Hamn AB', 'Stockholms Hamn AB:s'],
  ['SISAB', 'SISAB:s'],
  ['Trafikkontoret', 'Trafikkontorets'],
  ['AB Stockholmshem', 'AB Stockholmshems'],
  ['Stiftelsen SHIS Bostäder', 'Stiftelsen SHIS Bostäders'],
  ['Stiftelsen Barnens Dag', 'Stiftelsen Barnens Dags'],
  ['Alexs', 'Alexs'],
] as const)('%s becomes %s', ([name, owned]) => {
  expect(genitive(name)).toBe(owned);
});

test('every customer has one that begins with its name', () => {
  for (const { name } of CUSTOMERS) {
    expect(genitive(name).startsWith(name)).toBe(true);
    expect(genitive(name)).toMatch(/s$/i);
  }
});
