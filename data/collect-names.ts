import type { CustomerName } from '../dialogs/ports.ts';
import type { CustomerSource } from './customer-key.ts';
import { nameKey } from './name-key.ts';
import type { NameSource } from './register.ts';
import type { RegisterSources, SheetSource } from './sources.ts';

/** A name of a customer with where it was given. */
export interface GivenName extends CustomerName {
  readonly key: string;
  readonly customer: number;
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

/**
 * Every name of every customer in the register, from the most to the least official: current, short, former and alias.
 * The same name may come several times; the first tells what it is. A former name is one of the customer that had it,
 * where the sources know that customer by itself.
 */
export function registerNames({ customers, names }: RegisterSources): readonly GivenName[] {
  const ended = customers.filter(({ value }) => value.into !== null);
  return [
    ...customers.map(({ value, file, line }) =>
      given(value.name, 'current', value.number, { file, line, column: 'name' }),
    ),
    ...customers
      .filter(({ value }) => value.short !== '')
      .map(({ value, file, line }) =>
        given(value.short, 'short', value.number, { file, line, column: 'short' }),
      ),
    ...names.map(({ value, file, line }) => {
      const place = { file, line, column: 'name' };
      const had = value.kind === 'former' ? ended.find((one) => hadName(one.value, value)) : undefined;
      return had === undefined
        ? given(value.name, value.kind, value.number, place, value.until)
        : given(value.name, 'alias', had.value.number, place);
    }),
  ];
}

/** Under which names customers have been printed before, by customer. */
export type PrintedBefore = Map<number, Set<string>>;

/**
 * The names under which a sheet prints customers, but for those in `before`, to which they are added: most names are the
 * same in all sheets. They are less official than those of the register.
 */
export function printedNames({ rows }: SheetSource, before: PrintedBefore): readonly GivenName[] {
  return rows.flatMap(({ value, file, line }) =>
    isPrintedFirst(value.number, value.printed_name, before)
      ? [given(value.printed_name, 'printed', value.number, { file, line, column: 'printed_name' })]
      : [],
  );
}

/** Whether the customer has not been printed under that name before; from now on it has. */
export function isPrintedFirst(customer: number, name: string, before: PrintedBefore): boolean {
  const known = before.get(customer);
  if (known?.has(name)) return false;
  if (known === undefined) before.set(customer, new Set([name]));
  else known.add(name);
  return true;
}

/** "Rinkeby-Kista", a former name of Järva, is what Rinkeby-Kista sdf was called that became part of Järva. */
function hadName(ended: CustomerSource, { number, name }: NameSource): boolean {
  return ended.into === number && `${nameKey(ended.name)} `.startsWith(`${nameKey(name)} `);
}

function given(
  text: string,
  kind: CustomerName['kind'],
  customer: number,
  place: { file: string; line: number; column: string },
  until: string | null = null,
): GivenName {
  return Object.freeze({
    key: nameKey(text),
    text,
    kind,
    customer,
    ...place,
    ...(until === null ? {} : { until }),
  });
}
