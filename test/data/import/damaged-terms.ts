import type { Damage } from './damaged-cells.ts';

const SHEET = 'Stockholm Direkt';

/** What holds for a service, for the list or for the customers, missing or not understood. */
export const DAMAGED_TERMS: readonly Damage[] = [
  {
    damage: 'the total is blank',
    edit: ({ put }) => put(SHEET, 'C4', null),
    tells: [['missing-value', `${SHEET}!C4`]],
  },
  {
    damage: 'the total is a guess',
    edit: ({ put }) => put(SHEET, 'C4', 'ca 2,3 miljoner'),
    tells: [['not-a-number', `${SHEET}!C4`]],
  },
  {
    damage: 'the line of the total is gone',
    edit: ({ put }) => put(SHEET, 'B4', null),
    tells: [['missing-value', SHEET]],
  },
  {
    damage: 'the equal part could be two',
    edit: ({ put }) => put(SHEET, 'C5', 0.2),
    tells: [['ambiguous-number', `${SHEET}!C5`]],
  },
  {
    damage: 'the equal part is blank',
    edit: ({ put }) => put(SHEET, 'C5', null),
    tells: [['missing-value', `${SHEET}!C5`]],
  },
  {
    damage: 'the equal part is above 100 %',
    edit: ({ put }) => put(SHEET, 'C5', 200),
    tells: [['number-too-large', `${SHEET}!C5`]],
  },
  {
    damage: 'the price per call is neither yes nor no',
    edit: ({ put }) => put(SHEET, 'C8', 'kanske'),
    tells: [['not-allowed', `${SHEET}!C8`]],
  },
  {
    damage: 'the price per call is blank',
    edit: ({ put }) => put(SHEET, 'C8', null),
    tells: [['missing-value', `${SHEET}!C8`]],
  },
  {
    damage: 'the period has no beginning',
    edit: ({ put }) => put(SHEET, 'C6', null),
    tells: [['missing-value', `${SHEET}!C6`]],
  },
  {
    damage: 'the period ends before it begins',
    edit: ({ put }) => put(SHEET, 'C7', '2022-06'),
    tells: [['not-allowed', `${SHEET}!C7`]],
  },
  {
    damage: 'the period is a season',
    edit: ({ put }) => put(SHEET, 'C6', 'sommaren'),
    tells: [['not-allowed', `${SHEET}!C6`]],
  },
  {
    damage: 'a printed sum is a word',
    edit: ({ put }) => put(SHEET, 'N4', 'mycket'),
    tells: [['not-a-number', `${SHEET}!N4`]],
  },
  {
    damage: 'a footnote names no numbers',
    edit: ({ put }) => {
      put(SHEET, 'J9', 'alla');
      put(SHEET, 'K9', 110);
    },
    tells: [['not-allowed', `${SHEET}!J9`]],
  },
  {
    damage: 'a footnote does not say in whom',
    edit: ({ put }) => put(SHEET, 'J9', '101, 108'),
    tells: [['not-allowed', `${SHEET}!K9`]],
  },
  {
    damage: 'the year is blank',
    edit: ({ put }) => put('Uppgifter', 'B3', null),
    tells: [['missing-value', 'Uppgifter!B3']],
  },
  {
    damage: 'the year has two digits',
    edit: ({ put }) => put('Uppgifter', 'B3', 26),
    tells: [['not-allowed', 'Uppgifter!B3']],
  },
  {
    damage: 'the year is a word',
    edit: ({ put }) => put('Uppgifter', 'B3', 'i år'),
    tells: [['not-a-number', 'Uppgifter!B3']],
  },
  {
    damage: 'nothing says how far the list is',
    edit: ({ put }) => put('Uppgifter', 'B4', null),
    tells: [['missing-value', 'Uppgifter!B4']],
  },
  {
    damage: 'the list is said to be something else',
    edit: ({ put }) => put('Uppgifter', 'B4', 'klar'),
    tells: [['not-allowed', 'Uppgifter!B4']],
  },
  {
    damage: 'a customer’s kind is none',
    edit: ({ put }) => put('Kunder', 'C5', 'myndighet'),
    tells: [['not-allowed', 'Kunder!C5']],
  },
  {
    damage: 'a customer has no name',
    edit: ({ put }) => put('Kunder', 'B5', null),
    tells: [['missing-value', 'Kunder!B5']],
  },
  {
    damage: 'a customer has no number',
    edit: ({ put }) => put('Kunder', 'A5', null),
    tells: [['missing-value', 'Kunder!A5']],
  },
  {
    damage: 'a customer ended some time',
    edit: ({ put }) => put('Kunder', 'E5', 'i somras'),
    tells: [['not-a-day', 'Kunder!E5']],
  },
  {
    damage: 'a customer ended on a day that there is not',
    edit: ({ put }) => put('Kunder', 'E5', '2026-02-30'),
    tells: [['not-a-day', 'Kunder!E5']],
  },
  {
    damage: 'the heading of the customers’ names is gone',
    edit: ({ put }) => put('Kunder', 'B4', 'Vem'),
    tells: [['missing-column', 'Kunder']],
  },
  {
    damage: 'the sheet of details is gone',
    edit: ({ sheets }) => sheets.splice(0, 1),
    tells: [['missing-sheet', '']],
  },
  {
    damage: 'no service has a sheet',
    edit: ({ sheets }) => sheets.splice(2, 1),
    tells: [['no-service', '']],
  },
  {
    damage: 'a service has two sheets',
    edit: ({ sheet, sheets }) => {
      sheets.push({ ...sheet(SHEET), name: `${SHEET} (2)` });
    },
    tells: [['duplicate-service', `${SHEET} (2)`]],
  },
  {
    damage: 'a sheet is named otherwise than what it says',
    edit: ({ sheet }) => {
      sheet(SHEET).name = 'Växeln';
    },
    tells: [
      ['unknown-service', 'Växeln!C3'],
      ['no-service', ''],
    ],
  },
  {
    damage: 'a sheet is that of an unknown service',
    edit: ({ sheets }) => sheets.push({ name: 'Chattbot', rows: [['Nr', 'Kund', 'Antal']] }),
    tells: [['unknown-sheet', 'Chattbot']],
  },
];
