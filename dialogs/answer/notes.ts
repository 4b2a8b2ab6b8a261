import type { PriceList, Sheet } from '../ports.ts';
import { cellOf } from './cell.ts';
import { printed } from './figure.ts';
import { type Message, message } from './message.ts';

/** What the list says beside a customer's fee, or those of its parts, that one should know to use it. */
export function rowNotes(priceList: PriceList, sheet: Sheet, customer: number): readonly Message[] {
  const parts = sheet.row(customer)?.parts ?? [];
  return parts.length === 0
    ? ownNotes(priceList, sheet, customer)
    : parts.flatMap((part) => ownNotes(priceList, sheet, part));
}

function ownNotes(priceList: PriceList, sheet: Sheet, customer: number): readonly Message[] {
  const cell = cellOf(priceList, customer, sheet.service, sheet.year);
  const notes: Message[] = [];
  for (const { customers, into } of sheet.countedIn) {
    if (customers.includes(customer)) {
      notes.push(
        cell.type === 'fee'
          ? message('counted-in-but-charged', {
              customer,
              into,
              service: sheet.service,
              fee: printed(cell.fee, 'kr', sheet, customer),
            })
          : message('counted-in', { customer, into, service: sheet.service }),
      );
    } else if (customer === into) {
      const others = customers.filter(
        (other) => cellOf(priceList, other, sheet.service, sheet.year).type !== 'fee',
      );
      notes.push(message('counts-others', { customer, service: sheet.service, others }));
    }
  }
  const row = sheet.row(customer);
  if (row !== undefined && misprinted(row.printedName, priceList, customer)) {
    notes.push(message('printed-as', { printed: row.printedName, service: sheet.service }));
  }
  return notes;
}

/** A price per call comes on top of some fixed fees. */
export function callPriceNote(
  priceList: PriceList,
  services: readonly string[],
  year: number,
): readonly Message[] {
  const affected = services.filter((service) => priceList.sheet(service, year)?.pricePerCall);
  return affected.length === 0 ? [] : [message('price-per-call', { services: affected })];
}

/** A printed name that a reader who looks for the customer would not find. */
function misprinted(name: string, priceList: PriceList, customer: number): boolean {
  const known = priceList.customer(customer);
  if (known === undefined) return false;
  const telling = (text: string) => text.replace(/[*/]/g, '').replace(/\s+/g, ' ').trim();
  const asPrinted = telling(name);
  return !telling(known.name).startsWith(asPrinted) && !asPrinted.startsWith(telling(known.name));
}
