import type { Report } from './problem.ts';
import type { SheetSource } from './sources.ts';
import { stands } from './stands.ts';

/** Reports what a year before its list cannot have: printed fees, or weights that are known from such. */
export function checkPreliminary({ manifest, rows, at }: SheetSource, report: Report): void {
  if (rows.length > 0 && manifest.weights !== 'printed') {
    const expected = '"printed", eftersom preliminära avgifter räknas ut av antalen';
    report({ code: 'not-allowed', ...at('weights'), expected, got: stands(manifest.weights) });
  }
  for (const { value, file, line } of rows) {
    if (value.fee === null) continue;
    const expected = 'en tom cell, eftersom ingen avgift är tryckt än';
    report({ code: 'not-allowed', file, line, column: 'fee', expected, got: stands(value.fee) });
  }
  for (const [index, { fee }] of manifest.sums.entries()) {
    if (fee === null) continue;
    const expected = 'null, eftersom ingen avgift är tryckt än';
    report({ code: 'not-allowed', ...at('sums', index, 'fee'), expected, got: stands(fee) });
  }
}
