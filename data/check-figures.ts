import { compareFees } from './compare-fees.ts';
import type { Report } from './problem.ts';
import { shareFaults } from './share-faults.ts';
import type { SheetSource } from './sources.ts';
import { withComma } from './stands.ts';
import { countSumFaults, type Kinds } from './sum-faults.ts';

/**
 * Reports figures of a weighed sheet that contradict each other: sums of counts, shares, and each fee that the rule
 * computes otherwise, but for the differences that the manifest names.
 * @throws CalcError when the weights cannot be allocated on
 */
export function checkFigures(sheet: SheetSource, kinds: Kinds, report: Report): void {
  checkCounts(sheet, kinds, report);
  checkShares(sheet, report);
  checkFees(sheet, report);
}

function checkCounts(sheet: SheetSource, kinds: Kinds, report: Report): void {
  for (const { index, added, printed } of countSumFaults(sheet, kinds)) {
    const expected = `${withComma(added)}, som antalen blir tillsammans`;
    const got = `där står ${withComma(printed)}`;
    report({ code: 'sum-does-not-fit', ...sheet.at('sums', index ?? 0, 'count'), expected, got });
  }
}

function checkShares(sheet: SheetSource, report: Report): void {
  for (const { of, index, computed, printed } of shareFaults(sheet)) {
    const row = of === 'row' ? sheet.rows[index] : undefined;
    const place =
      row === undefined
        ? sheet.at('sums', index, 'share')
        : { file: row.file, line: row.line, column: 'share' };
    const expected = `ungefär ${withComma(computed)}, som andelen blir när den räknas ut`;
    const got = `där står ${withComma(printed)}`;
    report({ code: 'share-does-not-fit', ...place, expected, got });
  }
}

function checkFees(sheet: SheetSource, report: Report): void {
  const { knownDifferences } = sheet.manifest;
  const compared = compareFees(sheet);
  for (const { value, file, line } of sheet.rows) {
    const row = compared.get(value.number);
    const isKnown = knownDifferences.includes(value.number);
    if (row === undefined || (row.difference !== 0) === isKnown) continue;
    const [expected, got] = isKnown
      ? [
          'en avgift som avviker från regeln, eftersom kunden står under knownDifferences i manifest.json',
          `där står ${row.printed}, precis som regeln ger`,
        ]
      : [
          `${row.computed}, som regeln ger`,
          `där står ${row.printed}. Står det så i den tryckta listan, lägg till kundens nummer under knownDifferences i manifest.json`,
        ];
    report({ code: 'fee-does-not-fit', file, line, column: 'fee', expected, got });
  }
}
