import type { ServiceDraft } from './draft.ts';
import type { Tell } from './problem.ts';

/** Tells footnotes of a service that count in, or in whom, nobody with a row, somebody twice, or somebody in itself. */
export function checkFootnotes({ countedIn, rows, place }: ServiceDraft, tell: Tell): void {
  const printed = new Set(rows.map(({ number }) => number.value));
  const unknown = countedIn.flatMap(({ customers, into }) =>
    [...customers, into].filter((number) => !printed.has(number)),
  );
  for (const number of new Set(unknown)) {
    const expected = 'kunder i fotnoterna som har en rad för tjänsten';
    tell({ code: 'unknown-customer', place, expected, got: `${number}` });
  }
  for (const { customers, into } of countedIn) {
    if (!customers.includes(into)) continue;
    const expected = 'en annan kund i fotnoten än de som räknas in';
    tell({ code: 'not-allowed', place, expected, got: `${into}` });
  }
  const all = countedIn.flatMap(({ customers }) => customers);
  for (const number of new Set(all.filter((one, index) => all.indexOf(one) < index))) {
    const got = `${number} räknas in flera gånger`;
    tell({ code: 'duplicate-customer', place, expected: 'varje kund högst en gång i fotnoterna', got });
  }
}
