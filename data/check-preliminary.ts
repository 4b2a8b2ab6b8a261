import type { Report } from './problem.ts';
import type { SheetSource } from './sources.ts';

/** Reports what a year before its list cannot have: printed fees, or weights that are known from such. */
export function checkPreliminary({ manifest, rows, at }: SheetSource, report: Report): void {
  if (rows.length > 0 && manifest.weights !== 'printed') {
    const expected = '"printed", as fees are computed from counts';
    report({ code: 'not-allowed', ...at('weights'), expected, got: `${manifest.weights}` });
  }
  for (const { value, file, line } of rows) {
    if (value.fee === null) continue;
    const expected = 'nothing, as no fee is printed yet';
    report({ code: 'not-allowed', file, line, column: 'fee', expected, got: `${value.fee}` });
  }
  for (const [index, { fee }] of manifest.sums.entries()) {
    if (fee === null) continue;
    const expected = 'null, as no fee is printed yet';
    report({ code: 'not-allowed', ...at('sums', index, 'fee'), expected, got: `${fee}` });
  }
}
