import { expect, test } from 'vitest';
import { reconciliation } from '../../data/index.ts';
import { builtSnapshot } from './built-snapshot.ts';

const snapshot = builtSnapshot();
const found = reconciliation(snapshot);

test('four fees of E-tjänstsupport compute otherwise, and no other fee does', () => {
  expect(
    found.fees.map(({ service, customer, printed, computed }) => [service, customer, printed, computed]),
  ).toEqual([
    ['e-service-support', 110, 155_255, 155_249],
    ['e-service-support', 117, 3_964, 3_963],
    ['e-service-support', 132, 30_613, 30_611],
    ['e-service-support', 291, 16_942, 16_950],
  ]);
});

test('thirteen sums of fees differ from their rows by rounding, and no sum of counts does', () => {
  const rows = found.sums.map(({ service, year, block, of, printed, added }) => [
    service,
    year,
    block,
    of,
    printed,
    added,
  ]);
  expect(rows).toEqual([
    ['e-service-support', 2025, 'all', 'fees', '240000', '240001'],
    ['stockholm-direkt', 2025, 'departments', 'fees', '2267918', '2267921'],
    ['stockholm-direkt', 2025, 'companies', 'fees', '72082', '72083'],
    ['stockholm-direkt', 2025, 'all', 'fees', '2340000', '2340004'],
    ['switchboard', 2025, 'departments', 'fees', '478240', '478238'],
    ['switchboard', 2025, 'companies', 'fees', '121760', '121758'],
    ['switchboard', 2025, 'all', 'fees', '600000', '599996'],
    ['contact-centre-platform', 2025, 'companies', 'fees', '1000094', '1000095'],
    ['contact-centre-platform', 2025, 'all', 'fees', '2024000', '2024001'],
    ['switchboard', 2024, 'companies', 'fees', '228654', '228653'],
    ['switchboard', 2024, 'all', 'fees', '1400000', '1399999'],
    ['contact-centre-platform', 2024, 'companies', 'fees', '1017953', '1017954'],
    ['contact-centre-platform', 2024, 'all', 'fees', '2024000', '2024001'],
  ]);
});

test('the departments’ sum of KCP 2024 stands on the line of 2025', () => {
  expect(found.misplacedSums).toEqual([
    {
      service: 'contact-centre-platform',
      year: 2024,
      block: 'departments',
      fee: 1_006_047,
      line: 'Delsumma 2024',
      feeLine: 'Delsumma 2025',
    },
  ]);
});

test('every printed share computes', () => {
  expect(found.shares).toEqual([]);
});

test.for([
  ['named-but-charged', [126, 298]],
  ['named-without-mark', [126]],
  ['zero-without-mark', [225, 252, 367]],
  ['zero-with-mark', [101, 108, 131, 200, 292]],
] as const)('%s in the switchboard of 2025: %j', ([oddity, customers]) => {
  const marks = found.marks.filter((mark) => mark.year === 2025 && mark.oddity === oddity);
  expect(marks.map(({ customer }) => customer)).toEqual(customers);
  expect(new Set(marks.map(({ service }) => service))).toEqual(new Set(['switchboard']));
});

test('the two that are named but charged pay 2 877 and 3 234 kr', () => {
  const charged = found.marks.filter(({ oddity }) => oddity === 'named-but-charged');
  expect(charged.map(({ customer, fee, mark }) => [customer, fee, mark])).toEqual([
    [126, 2_877, ''],
    [298, 3_234, '**'],
  ]);
});

test('four customers are in one service only, two cells are blank', () => {
  expect(found.rows.map(({ customer, oddity, service, year }) => [customer, oddity, service, year])).toEqual([
    [218, 'in-one-service-only', 'stockholm-direkt', 2025],
    [225, 'in-one-service-only', 'switchboard', 2025],
    [232, 'in-one-service-only', 'switchboard', 2025],
    [367, 'in-one-service-only', 'switchboard', 2025],
    [192, 'blank-cell', 'switchboard', 2024],
    [232, 'blank-cell', 'switchboard', 2024],
  ]);
});

test.for([
  ['misprint', ['Åldrenämnden', 'Ildrötsförvaltningen', 'Färsta sdf', 'Hägersten-Ålvsjö sdf']],
  [
    'cut',
    [
      'Stockholms Stads Parkerings',
      'Skolfastigheter i Stockholm A',
      'Stockholm Globe Arena Fasti',
      'Mässfastigheter i Stockholm /',
      'Stockholms Stads Bostadsför',
      'Stockholm Business Region /',
      'Micasa Fastigheter i Stockhol',
    ],
  ],
  [
    'other-name',
    [
      'Finansförvaltning',
      'Stadsbyggnadsförvaltningen',
      'Trafikförvaltningen',
      'Skolfastigheter i Stockholm AB, SISAB',
    ],
  ],
] as const)('printed names that are a %s', ([oddity, names]) => {
  const printed = found.names.filter((name) => name.oddity === oddity).map((name) => name.printed);
  expect(printed).toEqual(names);
});

test('the switchboard of 2024 has no rule, and two services had no fixed fee then', () => {
  expect(found.withoutRule).toEqual([{ service: 'switchboard', year: 2024 }]);
  expect(found.withoutFixedFee).toEqual([
    { service: 'e-service-support', year: 2024 },
    { service: 'stockholm-direkt', year: 2024 },
  ]);
  expect(found.withPricePerCall).toEqual([
    { service: 'e-service-support', year: 2025 },
    { service: 'stockholm-direkt', year: 2025 },
  ]);
});
