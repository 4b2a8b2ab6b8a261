import { expect, test } from 'vitest';
import { CalcError, type CalcErrorCode } from '../../calc/index.ts';
import { calcFault } from '../../data/calc-fault.ts';
import { buildSnapshot } from '../../data/index.ts';
import { sayProblem } from '../../data/say/index.ts';
import { addPreliminary2026 } from './other-years.ts';
import { thrownBy } from './thrown-by.ts';
import { workspace } from './workspace.ts';

type Edit = readonly [file: string, from: string, to: string];

const COMPUTED = '2026-preliminary/contact-centre-platform.csv';
const FEES_2024 = '2024/contact-centre-platform.csv';
const MANIFEST_2024 = '2024/manifest.json';

/** How the sources come to it, and what is told then; a string where only what is imported can, or nothing. */
const FAULTS: Readonly<Record<CalcErrorCode, readonly [says: string, ...Edit[]][] | 'import' | 'never'>> = {
  'number-too-large': [
    [
      'fält weights: väntade en total på högst 1000000000000, men den är 2000000000000.',
      ['2026-preliminary/manifest.json', '"total": 2100000', '"total": 2000000000000'],
    ],
  ],
  'no-members': [
    [
      'fält weights: väntade minst en kund att fördela på, men ingen kund har något antal eller någon avgift.',
      [COMPUTED, '701;Järva sdf;1;', '701;Järva sdf;;'],
      [COMPUTED, '706;Bromma sdf;2;', '706;Bromma sdf;;'],
      [COMPUTED, '110;Stadsledningskontoret;3;', '110;Stadsledningskontoret;;'],
    ],
  ],
  'weights-sum-to-zero': [
    [
      'fält weights: väntade minst ett antal över 0 att fördela efter, men alla är 0.',
      [COMPUTED, '701;Järva sdf;1;', '701;Järva sdf;0;'],
      [COMPUTED, '706;Bromma sdf;2;', '706;Bromma sdf;0;'],
      [COMPUTED, '110;Stadsledningskontoret;3;', '110;Stadsledningskontoret;0;'],
    ],
  ],
  'fee-below-equal-part': [
    [
      'kolumn fee: väntade minst 2727,27 kr, som är den lika delen, men där står 877.',
      ['2025/switchboard.csv', ';2877;', ';877;'],
      ['2025/switchboard.csv', ';12668;', ';14668;'],
    ],
  ],
  'count-not-whole': [
    [
      'fält weights: väntade en tryckt summa av alla antal att räkna ut antalen med, men den saknas.',
      [MANIFEST_2024, '"count": "340"', '"count": null'],
    ],
    [
      'fält weights: väntade en summa av alla antal som är ett heltal, men den är 340,5.',
      [MANIFEST_2024, '"count": "340"', '"count": "340,5"'],
    ],
  ],
  'fee-fits-no-count': [
    [
      'kolumn fee: väntade en avgift som följer av ett helt antal, men inget helt antal ger avgiften 29768.',
      [FEES_2024, ';29765;', ';29768;'],
    ],
  ],
  'fee-fits-several-counts': [
    [
      'kolumn fee: väntade en avgift som följer av ett enda antal, men flera antal ger avgiften 0.',
      [MANIFEST_2024, '"count": "340"', '"count": "34000000"'],
    ],
  ],
  'counts-do-not-add-up': [
    [
      'fält weights: väntade avgifter som ger 340 i antal tillsammans, men de ger 335.',
      [FEES_2024, ';29765;', ';-;'],
    ],
  ],
  'total-not-positive': 'import',
  'not-a-number': 'never',
  'too-many-decimals': 'never',
  'part-out-of-range': 'never',
  'parts-do-not-add-up': 'never',
  'duplicate-pool': 'never',
  'duplicate-customer': 'never',
  'unknown-pool': 'never',
  'unknown-customer': 'never',
  'missing-weight': 'never',
  'negative-weight': 'never',
  'fee-not-whole': 'never',
  'malformed-change': 'never',
  'unknown-base': 'never',
  'negative-factor': 'never',
  'no-equal-pool': 'never',
  'rest-not-shareable': 'never',
  'already-member': 'never',
  'too-few-customers': 'never',
  'split-does-not-add-up': 'never',
  'broken-explanation': 'never',
};

const CASES = Object.entries(FAULTS).flatMap(([code, cases]) =>
  typeof cases === 'string' ? [] : cases.map(([says, ...edits]) => ({ code, says, edits })),
);

test.for(CASES)('$code is told at its place in the sources: $says', ({ says, edits }) => {
  const place = workspace();
  addPreliminary2026(place.sources);
  for (const edit of edits) place.edit(...edit);
  const { info } = thrownBy(() => buildSnapshot(place.sources, place.snapshot));
  if (info.code !== 'bad-sources') throw new Error(`the sources must be the fault, got ${info.code}`);
  const told = info.problems.filter(({ code }) => code === 'weights-do-not-follow');
  expect(told.map((problem) => sayProblem(problem).replace(/^.*?, rad \d+, /, ''))).toStrictEqual([says]);
});

test('what the checks of the files find before is said with its code, should it come all the same', () => {
  expect(calcFault(new CalcError({ code: 'no-equal-pool' }))).toStrictEqual({
    expected: 'siffror som går att räkna med',
    got: 'de här går inte att räkna med (no-equal-pool)',
  });
});
