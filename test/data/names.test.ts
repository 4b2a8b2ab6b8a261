import { expect, test } from 'vitest';
import { builtSnapshot } from './built-snapshot.ts';

const snapshot = builtSnapshot();

test.for([
  ['SLK', 110],
  ['SISAB', 235],
  ['SHIS', 209],
  ['MICASA', 362],
  ['SVOA', 296],
  ['Stockholm Vatten och Avfall', 296],
  ['SBR', 361],
  ['bostadsförmedlingen', 291],
  ['parkeringsbolaget', 228],
  ['hamnen', 278],
  ['stadsteatern', 251],
  ['stadsbyggnadskontoret', 116],
  ['SBK', 116],
  ['AMF', 191],
  ['förskoleförvaltningen', 192],
  ['trafiknämnden', 181],
  ['trafikkontoret', 181],
  ['trafikförvaltningen', 181],
  ['City Planning Office', 116],
  ['Ports of Stockholm', 278],
  ['Färsta sdf', 718],
  ['Åldrenämnden', 122],
  ['Revisionskollegiet', 131],
] as const)('%s is customer %i', ([name, number]) => {
  expect(numbersCalled(name)).toEqual([number]);
});

test.for([
  ['Rinkeby-Kista', 701, '2023-07-01'],
  ['Spånga-Tensta', 701, '2023-07-01'],
  ['Norrmalm', 709, '2023-07-01'],
  ['Östermalm', 709, '2023-07-01'],
  ['Hägersten-Liljeholmen', 722, '2020-07-01'],
  ['Älvsjö', 722, '2020-07-01'],
  ['Enskede-Årsta', 714, '2007-01-01'],
  ['Vantör', 714, '2007-01-01'],
] as const)('%s was a name of what is customer %i until %s', ([text, number, until]) => {
  expect(snapshot.customer(number)?.names).toContainEqual({ text, kind: 'former', until });
});

test('no name leads to two customers, and no quarter is called as a customer', () => {
  const names = snapshot.customers.flatMap(({ name, names: others }) => [
    name,
    ...others.map(({ text }) => text),
  ]);
  const all = [...names, ...snapshot.quarters.map(({ name }) => name)].map((name) => name.toLowerCase());
  expect(all.filter((name, index) => all.indexOf(name) < index)).toEqual([]);
});

test.for([
  ['Kista', 701],
  ['Tensta', 701],
  ['Hornstull', 712],
  ['Vasastan', 709],
  ['Vällingby', 704],
  ['Alvik', 706],
  ['Bagarmossen', 715],
  ['Hökarängen', 718],
  ['Telefonplan', 722],
  ['Bredäng', 724],
  ['Hagsätra', 714],
] as const)('the quarter %s lies in district %i', ([name, customer]) => {
  expect(snapshot.quarters).toContainEqual({ name, customer });
});

test('every quarter lies in a district', () => {
  const kinds = snapshot.quarters.map(({ customer }) => snapshot.customer(customer)?.kind);
  expect(new Set(kinds)).toEqual(new Set(['district']));
});

test('there are 20 departments, 11 districts, 20 companies and 2 foundations', () => {
  const counted = Map.groupBy(snapshot.customers, ({ kind }) => kind);
  expect(Object.fromEntries([...counted].map(([kind, members]) => [kind, members.length]))).toEqual({
    department: 20,
    district: 11,
    company: 20,
    foundation: 2,
  });
});

function numbersCalled(name: string): readonly number[] {
  const wanted = name.toLowerCase();
  return snapshot.customers
    .filter((each) =>
      [each.name, ...each.names.map(({ text }) => text)].some((text) => text.toLowerCase() === wanted),
    )
    .map(({ number }) => number);
}
