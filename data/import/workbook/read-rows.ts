import type { ServiceSource } from '../../register.ts';
import type { RowDraft } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';
import { type ColumnRule, findTable, isEmptyRow, type Table, tellHidden, tellUnread } from './find-table.ts';
import { type Grid, type GridRow, type Spot, spotAt, wordsAt } from './grid.ts';
import { labelKey } from './label.ts';
import { readCount, readCustomerNumber, readKronor, readShare, readText } from './read-value.ts';
import { countHeading, ROW_COLUMNS, UNITS } from './words.ts';

/** The columns of a service's rows. */
export type RowColumn = 'number' | 'name' | 'count' | 'share' | 'fee' | 'mark';

/** The table of a service's sheet; null, told, where there is none. Last year's columns beside it are no part of it. */
export function findRows(
  grid: Grid,
  service: ServiceSource,
  year: number,
  tell: Tell,
): Table<RowColumn> | null {
  const table = findTable(grid, columnRules(service, year), ['number', 'name'], tell);
  if (table === null) return null;
  if (!table.columns.has('count') && !table.columns.has('fee')) {
    const expected = `en kolumn med rubriken "${countHeading(service)}" eller "${ROW_COLUMNS.fee}"`;
    const place = grid.placeAt(table.heading.index, 0);
    tell({ code: 'missing-column', place, expected, got: 'ingen av dem finns' });
    return null;
  }
  tellUnread(grid, table, LOOKS_MEANT, tell);
  tellHidden(grid, table, tell);
  return table;
}

/**
 * The rows of a service's table. Empty rows, repeated headings and lines of sums are skipped; `nameOf` gives the name of a
 * customer whose name is blank.
 */
export function readRows(
  grid: Grid,
  table: Table<RowColumn>,
  nameOf: (number: number) => string | undefined,
  tell: Tell,
): readonly RowDraft[] {
  return table.rows.flatMap((row) => {
    const spot = (name: RowColumn): Spot => {
      const column = table.columns.get(name);
      if (column !== undefined) return spotAt(grid, row, column, headingOf(table, column));
      return { content: null, place: grid.placeAt(row.index, 0), isPlain: grid.isPlain };
    };
    return isSkipped(row, table.columns) ? [] : readRow(spot, nameOf, tell);
  });
}

function columnRules({ unit }: ServiceSource, year: number): Readonly<Record<RowColumn, ColumnRule>> {
  const counted = [UNITS[unit], ...COUNTED];
  const fees = ['avgift', 'årsavgift', 'fast avgift', 'fast grundavgift', 'fee'];
  return {
    number: { heading: ROW_COLUMNS.number, keys: ['nr', 'kundnr', 'kundnummer', 'number'], isNeeded: true },
    name: { heading: ROW_COLUMNS.name, keys: ['kund', 'kundnamn', 'namn', 'printed_name'], isNeeded: true },
    count: {
      heading: countHeading({ unit }),
      keys: ['antal', 'count', ...counted, ...counted.map((word) => `antal ${word}`)],
      isNeeded: false,
    },
    share: {
      heading: ROW_COLUMNS.share,
      keys: ['andel', 'share', ...counted.map((word) => `andel ${word}`)],
      isNeeded: false,
    },
    fee: {
      heading: ROW_COLUMNS.fee,
      keys: fees,
      // Beside the fees, a column with a year is for comparison, also where that year is the list's own by now.
      otherwise: fees.flatMap((word) => [`${word} ${year}`, `${word}, kr ${year}`]),
      isNeeded: false,
    },
    mark: {
      heading: ROW_COLUMNS.mark,
      keys: ['not', 'noter', 'fotnot', 'fotnoter', 'mark'],
      isNeeded: false,
    },
  };
}

// What the counts are called in the list as well.
const COUNTED = ['ärenden', 'samtal', 'anrop', 'användare', 'samtidiga användare'];
const LOOKS_MEANT = /^(?!.*\b(?:19|20)\d\d\b).*(?:antal|avgift|andel|summa|kund)/;

function headingOf({ heading }: Table<RowColumn>, column: number): string {
  return wordsAt(heading, column);
}

function isSkipped(row: GridRow, columns: ReadonlyMap<RowColumn, number>): boolean {
  const words = (name: RowColumn): string => {
    const column = columns.get(name);
    return column === undefined ? '' : labelKey(wordsAt(row, column));
  };
  const hasNoNumber = columns.get('number') === undefined || !row.cells.has(columns.get('number') ?? -1);
  return (
    isEmptyRow(row, columns) ||
    words('number') === labelKey(ROW_COLUMNS.number) ||
    SUM.test(hasNoNumber ? words('name') : words('number'))
  );
}

const SUM = /^(?:del)?(?:summa|total(?:t|summa)?)\b/;

function readRow(
  spot: (name: RowColumn) => Spot,
  nameOf: (number: number) => string | undefined,
  tell: Tell,
): RowDraft[] {
  const numbered = spot('number');
  const expected = 'kundens nummer';
  const number = readCustomerNumber(numbered, expected, tell);
  if (
    numbered.content === null ||
    (numbered.content.kind === 'text' && numbered.content.text.trim() === '')
  ) {
    tell({
      code: 'missing-value',
      place: numbered.place,
      expected,
      got: 'cellen är tom, fast raden är ifylld',
    });
  }
  const named = spot('name');
  const [, written = '', ownMark = ''] = /^(.*?)\s*(\**)$/.exec(readText(named, 'kundens namn', tell)) ?? [];
  const name = written === '' && number !== null ? nameOf(number) : written;
  if (number !== null && (name === undefined || name === '') && named.content === null) {
    tell({ code: 'missing-value', place: named.place, expected: 'kundens namn', got: 'cellen är tom' });
  }
  // Read even where the row cannot be kept: all that is wrong is told at once.
  const count = readCount(spot('count'), tell);
  const share = readShare(spot('share'), tell);
  const fee = readKronor(spot('fee'), tell);
  const mark = readMark(spot('mark'), ownMark, tell);
  if (number === null || name === undefined || name === '') return [];
  return [
    {
      number: { value: number, place: numbered.place },
      name: { value: name, place: named.place },
      count,
      share,
      fee,
      mark: { value: mark, place: spot('mark').place },
    },
  ];
}

function readMark(spot: Spot, ownMark: string, tell: Tell): string {
  const expected = 'asterisker eller inget';
  const text = readText(spot, expected, tell).replaceAll(' ', '');
  if (/^\**$/.test(text)) return text === '' ? ownMark : text;
  tell({ code: 'not-allowed', place: spot.place, expected, got: shown(text) });
  return ownMark;
}
