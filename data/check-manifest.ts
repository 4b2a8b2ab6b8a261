import { printedNumberOf } from './customer-key.ts';
import type { Report } from './problem.ts';
import type { SheetSource } from './sources.ts';
import { show } from './stands.ts';

/** Reports what a manifest says of a service twice or the wrong way round: its period, its sums, its footnotes. */
export function checkManifest({ manifest, at }: SheetSource, report: Report): void {
  const { period, sums, countedIn } = manifest;
  if (period !== null && period.from > period.to) {
    const expected = 'en mätperiod som inte slutar innan den börjar';
    const got = `den går från ${period.from} till ${period.to}`;
    report({ code: 'not-allowed', ...at('period', 'to'), expected, got });
  }
  for (const [index, { block }] of sums.entries()) {
    if (sums.findIndex((sum) => sum.block === block) === index) continue;
    const expected = 'varje del av listan (block) en gång';
    report({
      code: 'duplicate',
      ...at('sums', index, 'block'),
      expected,
      got: `${show(block)} står flera gånger`,
    });
  }
  const counted = new Set<number>();
  for (const [index, { customers, into }] of countedIn.entries()) {
    if (customers.includes(into)) {
      const expected = 'en annan kund än de som räknas in';
      const got = `${printedNumberOf(into)} är en av dem`;
      report({ code: 'not-allowed', ...at('countedIn', index, 'into'), expected, got });
    }
    for (const [position, customer] of customers.entries()) {
      if (counted.has(customer)) {
        const place = at('countedIn', index, 'customers', position);
        const got = `${printedNumberOf(customer)} står flera gånger`;
        report({ code: 'duplicate', ...place, expected: 'varje kund högst en gång', got });
      }
      counted.add(customer);
    }
  }
}
