import type { ServiceSource } from '../../register.ts';
import type { Given, ServiceDraft } from '../draft.ts';
import type { Tell } from '../problem.ts';
import type { Grid, Spot } from './grid.ts';
import { besideLabel } from './label.ts';
import { tellOtherYear } from './other-year.ts';
import { readPeriod } from './read-period.ts';
import { findRows, readRows } from './read-rows.ts';
import { readFootnotes, readSums } from './read-sums.ts';
import { readChoice, readEqualPart, readKronor, readText } from './read-value.ts';
import { TERMS, YES_NO } from './words.ts';

/**
 * A service as its sheet has it; null, told, where the sheet has no rows to be read. What is missing or cannot be read is
 * told, and the draft goes on without it.
 */
export function readService(
  grid: Grid,
  service: ServiceSource,
  year: number,
  nameOf: (number: number) => string | undefined,
  tell: Tell,
): ServiceDraft | null {
  const table = findRows(grid, service, year, tell);
  if (table === null) return null;
  const end = table.heading.index;
  const term = (label: string): Spot | undefined => besideLabel(grid, label, end);
  const words = (label: string, fallback: string): string => {
    const spot = term(label);
    const text = spot === undefined ? '' : readText(spot, label, tell);
    return text === '' ? fallback : text;
  };
  const total = needed(term(TERMS.total), 'totalen att fördela, i hela kronor', grid, tell, (spot) =>
    asGiven(readKronor(spot, tell)),
  );
  const equalPart = needed(term(TERMS.equalPart), EQUAL_PART, grid, tell, (spot) =>
    readEqualPart(spot, tell),
  );
  const perCall = needed(
    term(TERMS.pricePerCall),
    `"ja" eller "nej" vid "${TERMS.pricePerCall}"`,
    grid,
    tell,
    (spot) => {
      const value = readChoice(spot, YES_NO, tell);
      return value === null ? null : { value, place: spot.place };
    },
  );
  const column = words(TERMS.column, `Årsavgift ${year}`);
  const columnAt = term(TERMS.column);
  if (columnAt !== undefined && year > 0) tellOtherYear(columnAt, column, year, tell);
  return {
    service: service.key,
    place: grid.place,
    section: words(TERMS.section, service.name_sv),
    column,
    // What stands in for a total or part that was told as an error, which stops the import.
    total: total ?? { value: 0, place: grid.place },
    totalAsPrinted: total === null || total.value === 0 ? '- kr' : `${grouped(total.value)} kr`,
    pricePerCall: perCall?.value === 'yes',
    period: readPeriod(term(TERMS.from), term(TERMS.to), tell),
    equalPart: equalPart ?? { value: '0', place: grid.place },
    rows: readRows(grid, table, nameOf, tell),
    sums: readSums(grid, end, tell),
    countedIn: readFootnotes(grid, end, tell),
  };
}

const EQUAL_PART = 'lika delen i procent, 0 om allt fördelas efter antal';

/** A term that must be filled in: told here where it is blank or its label is gone, else by `read`. */
function needed<T>(
  spot: Spot | undefined,
  expected: string,
  grid: Grid,
  tell: Tell,
  read: (spot: Spot) => Given<T> | null,
): Given<T> | null {
  if (spot !== undefined && spot.content !== null) return read(spot);
  const got = spot === undefined ? 'raden finns inte på bladet' : 'cellen är tom';
  tell({
    code: 'missing-value',
    place: spot?.place ?? grid.place,
    expected,
    got,
  });
  return null;
}

function asGiven({ value, place }: Given<number | null>): Given<number> | null {
  return value === null ? null : { value, place };
}

function grouped(kronor: number): string {
  return `${kronor}`.replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');
}
