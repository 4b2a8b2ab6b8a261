import type { CustomerKind } from '../../dialogs/ports.ts';
import type { CustomerRow } from '../register.ts';
import { KIND_WORDS } from '../say/index.ts';
import type { RowDraft, ServiceDraft, YearDraft } from './draft.ts';
import { type KnownCustomer, type KnownCustomers, likeness } from './known-customers.ts';
import { shown, type Tell } from './problem.ts';

/**
 * Sets every row of the years against the customers that are known, by number first and then by name, and tells what does
 * not fit. Returns the new customers: those with an unknown number and a name that is like nobody's, of the kind that their
 * block shows.
 */
export function checkCustomers(
  years: readonly YearDraft[],
  known: KnownCustomers,
  tell: Tell,
): readonly CustomerRow[] {
  const fresh = new Map<number, CustomerRow>();
  const blocks = blocksOf(years);
  for (const { year, services } of years) {
    for (const service of services) {
      checkTwice(service, tell);
      for (const row of service.rows) {
        const customer = known.byNumber(row.number.value, year.value) ?? asKnown(fresh.get(row.number.value));
        if (customer === undefined) {
          const added = newCustomer(row, known, blocks.get(row.number.value), tell);
          if (added !== undefined) fresh.set(added.number, added);
        } else checkName(row, customer, known, year.value, tell);
      }
    }
  }
  return [...fresh.values()];
}

function checkTwice({ rows }: ServiceDraft, tell: Tell): void {
  const seen = new Map<number, RowDraft>();
  for (const row of rows) {
    const first = seen.get(row.number.value);
    if (first === undefined) seen.set(row.number.value, row);
    else {
      const { line, cell } = first.number.place;
      const where = line === null ? `cell ${cell}` : `rad ${line}`;
      const got = `${row.number.value} finns redan (${where})`;
      tell({ code: 'duplicate-customer', place: row.number.place, expected: 'varje kund en gång', got });
    }
  }
}

function checkName(
  { number, name }: RowDraft,
  customer: KnownCustomer,
  known: KnownCustomers,
  year: number,
  tell: Tell,
): void {
  const who = `${customer.number} ${customer.name}`;
  if (customer.until !== null && customer.until <= `${year}-01-01`) {
    const got = `${who} upphörde ${customer.until}`;
    tell({ code: 'ended-customer', place: number.place, expected: `en kund som fanns ${year}`, got });
    return;
  }
  const like = likeness(name.value, customer);
  if (like === 'same' || like === 'cut') return;
  const got = shown(name.value);
  const own = known.byName(name.value);
  if (like === 'misprint' && (own === undefined || own.key === customer.key)) {
    tell({ code: 'misprinted-name', place: name.place, expected: who, got });
    return;
  }
  const near = own ?? known.nearest(name.value);
  const expected =
    near === undefined
      ? `${who} (${number.place.sheet === null ? 'har kunden bytt namn läggs det nya in i customers.csv och det gamla i names.csv först' : 'har kunden bytt namn, så ändra det på bladet Kunder'})`
      : `${who} (eller menas ${near.number} ${near.name}?)`;
  tell({ code: 'other-name', place: name.place, expected, got });
}

function newCustomer(
  { number, name }: RowDraft,
  known: KnownCustomers,
  block: RowDraft['block'],
  tell: Tell,
): CustomerRow | undefined {
  const near = known.byName(name.value) ?? known.nearest(name.value);
  const got = shown(`${number.value} ${name.value}`);
  if (near !== undefined) {
    const expected = `en känd kund (menas ${near.number} ${near.name}?)`;
    tell({ code: 'unknown-customer', place: number.place, expected, got });
    return undefined;
  }
  if (block === undefined) {
    // Only a workbook lists customers with their kinds.
    const expected =
      number.place.sheet === null
        ? 'en känd kund; en ny läggs först till i customers.csv, eftersom listan inte visar dess slag'
        : 'en känd kund; en ny läggs också till på bladet Kunder';
    tell({ code: 'unknown-customer', place: number.place, expected, got });
    return undefined;
  }
  const kind = kindOf(name.value, block);
  tell({
    code: 'new-customer',
    place: number.place,
    expected: 'en kund som redan finns',
    got: `${number.value} ${name.value} är ny och läggs till som ${KIND_WORDS[kind]}`,
  });
  return { number: number.value, name: name.value, kind, short: '', until: null, into: null };
}

function kindOf(name: string, block: 'departments' | 'companies'): CustomerKind {
  if (block === 'departments') return /\bsdf\b|stadsdel/i.test(name) ? 'district' : 'department';
  return /stiftelse/i.test(name) ? 'foundation' : 'company';
}

/** A service without blocks takes the block of a number from another service. */
function blocksOf(years: readonly YearDraft[]): ReadonlyMap<number, RowDraft['block']> {
  const rows = years.flatMap(({ services }) => services.flatMap((service) => service.rows));
  return new Map(rows.flatMap(({ number, block }) => (block === undefined ? [] : [[number.value, block]])));
}

function asKnown(row: CustomerRow | undefined): KnownCustomer | undefined {
  return row === undefined
    ? undefined
    : { key: row.number, number: row.number, name: row.name, until: null, into: null, names: [row.name] };
}
