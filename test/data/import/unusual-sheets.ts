import type { Book } from './book.ts';
import type { Damage } from './damaged-cells.ts';

const SHEET = 'Stockholm Direkt';
const VALNAMNDEN = {
  number: 108,
  name: 'Valnämnden',
  count: '72',
  share: '0.22',
  fee: 5039,
  mark: '',
} as const;

/** Rows, columns, sheets and terms that are not where the template has them, but mean the same. */
export const UNUSUAL_SHEETS: readonly Damage[] = [
  { damage: 'two columns change places', edit: (book) => swap(book, 2, 4), tells: [], reads: VALNAMNDEN },
  { damage: 'the name stands last', edit: (book) => swap(book, 1, 8), tells: [], reads: VALNAMNDEN },
  { damage: 'there are empty rows among the others', edit: insertEmpty, tells: [], reads: VALNAMNDEN },
  {
    damage: 'there is a column of remarks',
    edit: ({ put }) => put(SHEET, 'I13', 'Kommentar'),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'there is a sheet of remarks',
    edit: ({ sheets }) => sheets.push({ name: 'Anteckningar', rows: [['ring Lisa']] }),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a sheet got the name of none',
    edit: ({ sheet }) => {
      sheet(SHEET).name = 'Blad1';
    },
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a heading is written otherwise',
    edit: ({ put }) => put(SHEET, 'C13', 'ANTAL\n ÄRENDEN:'),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'the fee has the heading of the list',
    edit: ({ put }) => put(SHEET, 'E13', 'Årsavgift 2026, kr'),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'the headings are repeated',
    edit: ({ put }) => {
      put(SHEET, 'A66', 'Nr');
      put(SHEET, 'B66', 'Kund');
    },
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'the list’s line of sums stands below',
    edit: ({ put }) => {
      put(SHEET, 'B66', 'Delsumma');
      put(SHEET, 'C66', 32_407);
    },
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a customer’s number is a text',
    edit: ({ put }) => put(SHEET, 'A15', ' 108 '),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a customer’s name is blank',
    edit: ({ put }) => put(SHEET, 'B15', null),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a name holds no-break spaces',
    edit: ({ put }) => put(SHEET, 'B15', 'Val\u00a0 nämnden '),
    tells: [],
    reads: { ...VALNAMNDEN, name: 'Val nämnden' },
  },
  {
    damage: 'a name is decomposed',
    edit: ({ put }) => put(SHEET, 'B15', 'Valna\u0308mnden'),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a footnote’s mark stands at the name',
    edit: ({ put }) => put(SHEET, 'B15', 'Valnämnden*'),
    tells: [],
    reads: { ...VALNAMNDEN, mark: '*' },
  },
  {
    damage: 'cells are merged where nothing is read',
    edit: (book) => merge(book, 1, 0, 2, 8),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'the year is a text',
    edit: ({ put }) => put('Uppgifter', 'B3', '2026'),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'the choice of the list is written in capitals',
    edit: ({ put }) => put('Uppgifter', 'B4', 'TRYCKT '),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'the equal part is a percentage',
    edit: ({ put }) => put(SHEET, 'C5', 0.2, { style: { numFmt: '0%' } }),
    tells: [],
    reads: { equalPart: '0.2' },
  },
  {
    damage: 'the equal part has a percent sign',
    edit: ({ put }) => put(SHEET, 'C5', '20 %'),
    tells: [],
    reads: { equalPart: '0.2' },
  },
  {
    damage: 'Excel made dates of the months',
    edit: ({ put }) => {
      put(SHEET, 'C6', new Date('2024-07-01T00:00:00Z'), { style: { numFmt: 'mmm-yy' } });
      put(SHEET, 'C7', 'juni 2025');
    },
    tells: [],
    reads: { from: '2024-07', to: '2025-06' },
  },
  {
    damage: 'the period is a day of every year',
    edit: ({ put }) => {
      put(SHEET, 'C6', '15 juni varje år');
      put(SHEET, 'C7', 'den 15 juni');
    },
    tells: [],
    reads: { from: '--06-15', to: '--06-15' },
  },
  {
    damage: 'a cell far away has been formatted',
    edit: ({ put }) => put(SHEET, 'AZ20', 'x'),
    tells: [],
    reads: VALNAMNDEN,
  },
];

function swap({ sheet }: Book, one: number, other: number): void {
  const { rows, cells } = sheet(SHEET);
  for (const [index, row] of rows.entries()) {
    if (index < 12) continue;
    [row[one], row[other]] = [row[other] ?? null, row[one] ?? null];
    for (const column of [one, other]) cells?.delete(`${index},${column}`);
  }
}

function merge({ sheet }: Book, startRow: number, startCol: number, endRow: number, endCol: number): void {
  sheet(SHEET).merges = [{ startRow: startRow - 1, startCol, endRow: endRow - 1, endCol }];
}

function insertEmpty({ sheet, put }: Book): void {
  const { rows, cells } = sheet(SHEET);
  rows.splice(14, 0, [], []);
  // Only the values are moved; what is known of the cells belongs to where they stood.
  for (const key of [...(cells?.keys() ?? [])]) if (Number(key.split(',')[0]) >= 13) cells?.delete(key);
  put(SHEET, 'C18', '8286');
}
