import type { Report } from './problem.ts';
import type { SheetSource } from './sources.ts';
import { feeSumFaults, type Kinds } from './sum-faults.ts';

/** Reports a total that is not the printed sum of all customers. */
export function checkTotal({ manifest, at }: SheetSource, report: Report): void {
  const all = manifest.sums.find(({ block }) => block === 'all')?.fee ?? manifest.total;
  if (all === manifest.total) return;
  const expected = `${all}, som summan av alla kunder är tryckt`;
  report({ code: 'total-does-not-fit', ...at('total'), expected, got: `där står ${manifest.total}` });
}

/** Reports a total or a printed sum of fees that the rows do not add to, but for the rounding of each row. */
export function checkSums(sheet: SheetSource, kinds: Kinds, report: Report): void {
  for (const { index, added, printed } of feeSumFaults(sheet, kinds)) {
    const expected = `ungefär ${added}, som avgifterna blir tillsammans`;
    const got = `där står ${printed}`;
    if (index === null) report({ code: 'total-does-not-fit', ...sheet.at('total'), expected, got });
    else report({ code: 'sum-does-not-fit', ...sheet.at('sums', index, 'fee'), expected, got });
  }
}
