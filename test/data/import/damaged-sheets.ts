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

/** Rows, columns and sheets that are not what they should be. */
export const DAMAGED_SHEETS: readonly Damage[] = [
  {
    damage: 'a row is hidden',
    edit: (book) => hide(book, 15),
    tells: [['hidden-rows', SHEET]],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a column is hidden',
    edit: ({ sheet }) => {
      sheet(SHEET).columns = [{}, {}, { hidden: true }];
    },
    tells: [['hidden-columns', `${SHEET}!C13`]],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a sheet is hidden',
    edit: ({ sheet }) => {
      sheet(SHEET).hidden = true;
    },
    tells: [['hidden-sheet', SHEET]],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a sheet is hidden so that only a program shows it',
    edit: ({ sheet }) => {
      sheet(SHEET).veryHidden = true;
    },
    tells: [['hidden-sheet', SHEET]],
    reads: VALNAMNDEN,
  },
  {
    damage: 'two counts are merged',
    edit: (book) => merge(book, 14, 2, 15, 2),
    tells: [['merged-cells', `${SHEET}!C15`]],
    reads: { count: null },
  },
  {
    damage: 'a count is merged with the share',
    edit: (book) => merge(book, 15, 2, 15, 3),
    tells: [['merged-cells', `${SHEET}!D15`]],
    reads: { share: null },
  },
  {
    damage: 'two numbers are merged',
    edit: (book) => merge(book, 14, 0, 15, 0),
    tells: [['merged-cells', `${SHEET}!A15`]],
  },
  {
    damage: 'a filled-in row has no number',
    edit: ({ put }) => put(SHEET, 'A15', null),
    tells: [['missing-value', `${SHEET}!A15`]],
  },
  {
    damage: 'a number has a letter',
    edit: ({ put }) => put(SHEET, 'A15', '10B'),
    tells: [['not-a-number', `${SHEET}!A15`]],
  },
  {
    damage: 'a number has decimals',
    edit: ({ put }) => put(SHEET, 'A15', 108.5),
    tells: [['not-whole', `${SHEET}!A15`]],
  },
  {
    damage: 'a number is that of a company',
    edit: ({ put }) => put(SHEET, 'A15', 5_560_001_234),
    tells: [['number-too-large', `${SHEET}!A15`]],
  },
  {
    damage: 'a new number has no name',
    edit: ({ put }) => {
      put(SHEET, 'A66', 999);
      put(SHEET, 'C66', 5);
    },
    tells: [['missing-value', `${SHEET}!B66`]],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a mark is a remark',
    edit: ({ put }) => put(SHEET, 'F15', 'se not'),
    tells: [['not-allowed', `${SHEET}!F15`]],
    reads: VALNAMNDEN,
  },
  {
    damage: 'the heading of numbers is gone',
    edit: ({ put }) => put(SHEET, 'A13', null),
    tells: [['missing-column', SHEET]],
  },
  {
    damage: 'the headings of counts and fees are gone',
    edit: ({ put }) => {
      put(SHEET, 'C13', null);
      put(SHEET, 'E13', null);
    },
    tells: [['missing-column', `${SHEET}!A13`]],
  },
  {
    damage: 'a heading stands twice',
    edit: ({ put }) => put(SHEET, 'I13', 'Avgift, kr'),
    tells: [['duplicate-column', `${SHEET}!I13`]],
    reads: VALNAMNDEN,
  },
  {
    damage: 'the year is that of the grey columns, which are for comparison all the same',
    edit: ({ put }) => put('Uppgifter', 'B3', 2025),
    tells: [
      ['names-other-year', 'Uppgifter!B5'],
      ['names-other-year', `${SHEET}!C10`],
    ],
    reads: VALNAMNDEN,
  },
  {
    damage: 'the year is changed, and the texts with it',
    edit: ({ put }) => {
      put('Uppgifter', 'B3', 2023);
      put('Uppgifter', 'B5', 'Prislista 2023 och 2024');
      put(SHEET, 'C10', 'Årsavgift');
    },
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'the only fees stand in a column with the year',
    edit: ({ put }) => put(SHEET, 'E13', 'Årsavgift 2026, kr'),
    tells: [],
    reads: VALNAMNDEN,
  },
  {
    damage: 'a column looks as if it were to be read',
    edit: ({ put }) => put(SHEET, 'I13', 'Avgift exkl. moms'),
    tells: [['unknown-column', `${SHEET}!I13`]],
    reads: VALNAMNDEN,
  },
];

function hide({ sheet }: Book, row: number): void {
  sheet(SHEET).rowDefs = new Map([[row - 1, { hidden: true }]]);
}

function merge({ sheet }: Book, startRow: number, startCol: number, endRow: number, endCol: number): void {
  sheet(SHEET).merges = [{ startRow: startRow - 1, startCol, endRow: endRow - 1, endCol }];
}
