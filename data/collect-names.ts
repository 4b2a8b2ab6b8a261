import type { CustomerName } from '../dialogs/ports.ts';
import { nameKey } from './name-key.ts';
import type { Sources } from './sources.ts';

/** A name of a customer with where it was given. */
export interface GivenName extends CustomerName {
  readonly key: string;
  readonly customer: number;
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

/**
 * Every name of every customer, from the most to the least official: current, short, former and alias, printed.
 * The same name may come several times; the first tells what it is.
 */
export function collectNames({ customers, names, sheets }: Sources): readonly GivenName[] {
  return [
    ...customers.map(({ value, file, line }) =>
      given(value.name, 'current', value.number, { file, line, column: 'name' }),
    ),
    ...customers
      .filter(({ value }) => value.short !== '')
      .map(({ value, file, line }) =>
        given(value.short, 'short', value.number, { file, line, column: 'short' }),
      ),
    ...names.map(({ value, file, line }) =>
      given(value.name, value.kind, value.number, { file, line, column: 'name' }, value.until),
    ),
    ...sheets.flatMap(({ rows }) =>
      rows.map(({ value, file, line }) =>
        given(value.printed_name, 'printed', value.number, { file, line, column: 'printed_name' }),
      ),
    ),
  ];
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
