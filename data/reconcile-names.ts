import type { Customer } from '../dialogs/ports.ts';
import { nameKey } from './name-key.ts';
import type { StoredSheet } from './stored-sheet.ts';

/** A printed name that is not the customer's current one. */
export interface NameOddity {
  readonly customer: number;
  readonly name: string;
  readonly printed: string;
  /** `other-name`: known as another name; `cut`: the end is missing; `misprint`: neither, so read wrongly. */
  readonly oddity: 'other-name' | 'cut' | 'misprint';
  /** Services that print it, in the order of the list. */
  readonly services: readonly string[];
}

/** Printed names that differ from the current ones by more than capitals, by customer number. */
export function nameOddities(
  sheets: readonly StoredSheet[],
  customers: readonly Customer[],
): readonly NameOddity[] {
  return customers.flatMap((customer) => {
    const printed = new Map<string, Set<string>>();
    const current = nameKey(customer.name);
    for (const { row, service } of sheets) {
      const name = row(customer.number)?.printedName;
      if (name === undefined || name === customer.name || nameKey(name) === current) continue;
      printed.set(name, (printed.get(name) ?? new Set()).add(service));
    }
    return [...printed].map(([name, services]) =>
      Object.freeze({
        customer: customer.number,
        name: customer.name,
        printed: name,
        oddity: judge(name, customer),
        services: Object.freeze([...services]),
      }),
    );
  });
}

function judge(printed: string, { name, names }: Customer): NameOddity['oddity'] {
  const known = names.find(({ text }) => nameKey(text) === nameKey(printed));
  if (known !== undefined && known.kind !== 'printed') return 'other-name';
  // The scan shows a cut last letter as a stroke.
  const beginning = nameKey(printed.replace(/\s*\/$/, ''));
  return nameKey(name).startsWith(beginning) ? 'cut' : 'misprint';
}
