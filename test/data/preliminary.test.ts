import { describe, expect, test } from 'vitest';
import { buildSnapshot, openSnapshot } from '../../data/index.ts';
import { sayError } from '../../data/say/index.ts';
import { addPreliminary2026, addPrinted2026 } from './other-years.ts';
import { thrownBy } from './thrown-by.ts';
import { workspace } from './workspace.ts';

function opened(...additions: readonly ((sources: string) => void)[]) {
  const place = workspace();
  for (const add of additions) add(place.sources);
  buildSnapshot(place.sources, place.snapshot);
  return openSnapshot(place.snapshot);
}

describe('a year before its list', () => {
  test('has computed fees, rounded half up', () => {
    const sheet = opened(addPreliminary2026).sheet('switchboard', 2026);
    // 100 000 / 3 + 400 000 × calls / 1 000
    expect(sheet?.rows.map(({ customer, fee }) => [customer, fee])).toStrictEqual([
      [701, 73_333],
      [706, 153_333],
      [718, 273_333],
    ]);
    expect(sheet?.stage).toBe('preliminary');
    expect(sheet?.preliminary).toBeNull();
  });

  test('is a year of the list', () => {
    expect(opened(addPreliminary2026).years).toStrictEqual([2024, 2025, 2026]);
  });

  test('stands beside the list once that is printed', () => {
    const snapshot = opened(addPreliminary2026, addPrinted2026);
    const sheet = snapshot.sheet('contact-centre-platform', 2026);
    expect([sheet?.stage, sheet?.row(701)?.fee]).toStrictEqual(['printed', 700_000]);
    expect([sheet?.preliminary?.stage, sheet?.preliminary?.row(701)?.fee]).toStrictEqual([
      'preliminary',
      350_000,
    ]);
  });

  test('stays preliminary for a service that the list does not print', () => {
    expect(opened(addPreliminary2026, addPrinted2026).sheet('switchboard', 2026)?.stage).toBe('preliminary');
  });

  test.each([
    [
      'a fee',
      '2026-preliminary/switchboard.csv',
      '701;Järva sdf;100;;;',
      '701;Järva sdf;100;;5;',
      'kolumn fee: väntade en tom cell, eftersom ingen avgift är tryckt än, men där står 5.',
    ],
    [
      'derived weights',
      '2026-preliminary/manifest.json',
      '"weights": "printed"',
      '"weights": "derived"',
      'fält weights: väntade "printed", eftersom preliminära avgifter räknas ut av antalen, men där står "derived".',
    ],
    [
      'a sum of fees',
      '2026-preliminary/manifest.json',
      '"sums": []',
      '"sums": [{ "block": "all", "line": "Totalt", "count": null, "share": null, "fee": 5 }]',
      'fält fee: väntade null, eftersom ingen avgift är tryckt än, men där står 5.',
    ],
  ])('is refused with %s', (_, file, from, to, says) => {
    const place = workspace();
    addPreliminary2026(place.sources);
    place.edit(file, from, to);
    const error = thrownBy(() => buildSnapshot(place.sources, place.snapshot));
    expect(error.message).toContain(': not-allowed: ');
    const [sentence] = sayError(error).split('\n').slice(1);
    expect(sentence).toMatch(new RegExp(`^  ${file}, rad \\d+, `));
    expect(sentence?.endsWith(says)).toBe(true);
  });
});
