import type { ImportRegister, InputPlace, Read } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';
import type { Grid } from './grid.ts';
import { readCustomers } from './read-customers.ts';
import { readDetails } from './read-details.ts';
import { readService } from './read-service.ts';
import { sortSheets } from './sort-sheets.ts';
import { SHEETS, serviceSheetName } from './words.ts';

/** What the sheets of a year say, whatever file they came from; null, told, where the year or all services are missing. */
export function readGrids(
  grids: readonly Grid[],
  whole: InputPlace,
  register: ImportRegister,
  /** What helps where sheets are missing. */
  advice: string,
  tell: Tell,
): Read | null {
  const sheets = sortSheets(grids, register.services, tell);
  const names = grids.map(({ name }) => name).join(', ');
  const got = `${names === '' ? 'det finns inga blad' : `det finns bara ${shown(names)}`}. ${advice}`;
  if (sheets.services.length === 0) {
    const expected = `ett blad per tjänst (${register.services.map(serviceSheetName).join(', ')})`;
    tell({ code: 'no-service', place: whole, expected, got });
  }
  if (sheets.details === null) {
    tell({ code: 'missing-sheet', place: whole, expected: `bladet ${SHEETS.details} med året`, got });
  }
  const details = sheets.details === null ? null : readDetails(sheets.details, tell);
  const customers = sheets.customers === null ? [] : readCustomers(sheets.customers, tell);
  // Of those that have the same number, the one that has it now.
  const known = new Map([
    ...register.customers
      .filter(({ until }) => until === null)
      .map(({ printedNumber, name }) => [printedNumber, name] as const),
    ...customers
      .filter(({ until }) => until.value === null)
      .map(({ number, name }) => [number.value, name.value] as const),
  ]);
  // Without a year the headings of last year's columns cannot be told from this one's; the rest is read all the same.
  const year = details?.year.value ?? UNKNOWN_YEAR;
  const services = sheets.services.flatMap(({ service, grid }) => {
    const draft = readService(grid, service, year, (number) => known.get(number), tell);
    return draft === null ? [] : [draft];
  });
  if (details === null || services.length === 0) return null;
  const hasFees = services.some(({ rows }) => rows.some(({ fee }) => fee.value !== null));
  const stage = details.stage ?? (hasFees ? 'printed' : 'preliminary');
  return { years: [{ year: details.year, stage, document: details.document, services, customers }] };
}

const UNKNOWN_YEAR = 0;
