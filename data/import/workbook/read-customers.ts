import { KIND_WORDS } from '../../say/index.ts';
import type { CustomerDraft } from '../draft.ts';
import type { Tell } from '../problem.ts';
import { findTable, isEmptyRow, tellHidden } from './find-table.ts';
import { type Grid, type Spot, spotAt } from './grid.ts';
import { labelKey } from './label.ts';
import { readChoice, readCustomerNumber, readDay, readText } from './read-value.ts';
import { CUSTOMER_COLUMNS } from './words.ts';

/** The customers that a sheet lists; rows without any value are skipped, those that cannot be read are told. */
export function readCustomers(grid: Grid, tell: Tell): readonly CustomerDraft[] {
  const table = findTable(grid, COLUMNS, ['number', 'name'], tell);
  if (table === null) return [];
  tellHidden(grid, table, tell);
  return table.rows.flatMap((row) => {
    const spot = (name: Column): Spot | null => {
      const column = table.columns.get(name);
      return column === undefined ? null : spotAt(grid, row, column, COLUMNS[name].heading);
    };
    return isEmptyRow(row, table.columns) ? [] : readCustomer(spot, tell);
  });
}

type Column = keyof typeof CUSTOMER_COLUMNS;

const COLUMNS = {
  number: {
    heading: CUSTOMER_COLUMNS.number,
    keys: ['nr', 'kundnr', 'kundnummer', 'number'],
    isNeeded: true,
  },
  name: { heading: CUSTOMER_COLUMNS.name, keys: ['namn', 'kund', 'name'], isNeeded: true },
  kind: { heading: CUSTOMER_COLUMNS.kind, keys: ['slag', 'typ', 'kind'], isNeeded: true },
  short: { heading: CUSTOMER_COLUMNS.short, keys: ['kortnamn', 'short'], isNeeded: false },
  until: { heading: CUSTOMER_COLUMNS.until, keys: ['upphörde', 'upphört', 'until'], isNeeded: false },
  into: {
    heading: CUSTOMER_COLUMNS.into,
    keys: [labelKey(CUSTOMER_COLUMNS.into), 'gick upp i', 'into'],
    isNeeded: false,
  },
};

function readCustomer(spot: (name: Column) => Spot | null, tell: Tell): CustomerDraft[] {
  const number = needed(spot('number'), 'kundens nummer', tell, (cell) =>
    readCustomerNumber(cell, 'kundens nummer', tell),
  );
  const name = needed(
    spot('name'),
    'kundens namn',
    tell,
    (cell) => readText(cell, 'kundens namn', tell) || null,
  );
  const words = Object.values(KIND_WORDS).join(', ');
  const kind = needed(spot('kind'), `kundens slag (${words})`, tell, (cell) =>
    readChoice(cell, KIND_WORDS, tell),
  );
  if (number === null || name === null || kind === null) return [];
  const short = spot('short');
  const until = spot('until');
  const into = spot('into');
  return [
    {
      number,
      name,
      kind,
      short: short === null ? '' : readText(short, 'ett kortnamn', tell),
      until: { value: until === null ? null : readDay(until, tell), place: until?.place ?? number.place },
      into: {
        value: into === null ? null : readCustomerNumber(into, 'en kunds nummer', tell),
        place: into?.place ?? number.place,
      },
    },
  ];
}

/** A value that must be there, with its place; a blank cell is told here, anything else by `read`. */
function needed<T>(
  spot: Spot | null,
  expected: string,
  tell: Tell,
  read: (spot: Spot) => T | null,
): { value: T; place: Spot['place'] } | null {
  if (spot === null) return null;
  if (spot.content === null) {
    tell({ code: 'missing-value', place: spot.place, expected, got: 'cellen är tom' });
    return null;
  }
  const value = read(spot);
  return value === null ? null : { value, place: spot.place };
}
