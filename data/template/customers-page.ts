import type { WriteSheet } from 'hucre/xlsx';
import { CUSTOMER_COLUMNS, SHEETS } from '../import/workbook/index.ts';
import { KIND_WORDS } from '../say/index.ts';
import { emptyPage, range } from './page.ts';
import { DAY, hint, NUMBER, oneOf } from './rules.ts';
import type { TemplateData } from './template-data.ts';

/** The sheet of all customers, those that have ended too; new ones are added below. */
export function customersPage({ customers }: TemplateData): WriteSheet {
  const { put, allow, sheet } = emptyPage();
  put(0, 0, { look: 'title', value: SHEETS.customers });
  put(1, 0, {
    look: 'note',
    value:
      'Alla kunder som är kända. Skriv nya kunder på de gula raderna nederst. Har en kund upphört: fyll i datum och, om den gick upp i en annan kund, dennas nr.',
  });
  Object.values(CUSTOMER_COLUMNS).forEach((value, column) => {
    put(HEADING, column, { look: 'heading', value });
  });
  customers.forEach(({ printedNumber, name, kind, short, until, into }, index) => {
    const successor = into === null ? null : customers.find(({ number }) => number === into);
    const row = HEADING + 1 + index;
    put(row, 0, { look: 'known', value: printedNumber, format: 'plain' });
    put(row, 1, { look: 'known', value: name, format: 'text' });
    put(row, 2, { look: 'known', value: KIND_WORDS[kind], format: 'text' });
    put(row, 3, { look: 'known', value: short === '' ? null : short, format: 'text' });
    put(row, 4, {
      look: 'known',
      value: until === null ? null : new Date(`${until}T00:00:00Z`),
      format: 'day',
    });
    put(row, 5, { look: 'known', value: successor?.printedNumber ?? null, format: 'plain' });
  });
  const added = HEADING + 1 + customers.length;
  for (let row = added; row < added + EMPTY_ROWS; row += 1) {
    FORMATS.forEach((format, column) => {
      put(row, column, { look: 'fill', format });
    });
  }
  const last = added + ROOM;
  const column = (index: number): string => range(HEADING + 1, index, last, index);
  allow(column(0), NUMBER);
  allow(column(1), hint(CUSTOMER_COLUMNS.name, 'Kundens namn som det ska stå i svaren.'));
  allow(column(2), oneOf(Object.values(KIND_WORDS), CUSTOMER_COLUMNS.kind));
  allow(column(4), DAY);
  allow(column(5), NUMBER);
  return sheet(SHEETS.customers, {
    widths: [8, 44, 24, 26, 14, 16],
    frozen: { rows: HEADING + 1, columns: 0 },
    orientation: 'portrait',
    tab: 'FFC000',
  });
}

const HEADING = 3;
const EMPTY_ROWS = 20;
// How far below the last known customer the rules hold.
const ROOM = 1000;
const FORMATS = ['plain', 'text', 'text', 'text', 'day', 'plain'] as const;
