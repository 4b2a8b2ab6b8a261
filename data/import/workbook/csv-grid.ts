import { parse } from 'csv-parse/sync';
import type { InputPlace } from '../draft.ts';
import type { Tell } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import type { Content, Grid, GridRow } from './grid.ts';

/** A CSV file as a grid, its separator found by itself; null, told, where it is none. */
export function csvGrid(bytes: Uint8Array, file: string, isPlain: boolean, tell: Tell): Grid | null {
  const place: InputPlace = { file, sheet: null, line: null, cell: null };
  if (bytes.length > LARGEST) {
    const got = `den är ${Math.ceil(bytes.length / MEGABYTE)} MB`;
    tell({ code: 'too-large', place, expected: `en fil på högst ${LARGEST / MEGABYTE} MB`, got });
    return null;
  }
  const text = decodeText(bytes);
  if (text === null) {
    tell({ code: 'not-utf8', place, expected: 'en textfil (CSV UTF-8)', got: 'filen är ingen text' });
    return null;
  }
  const records = split(text, place, tell);
  if (records === null) return null;
  return {
    name: file.replace(/\.[^.]*$/, ''),
    place,
    isHidden: false,
    rows: records.flatMap(({ record, line }) => rowOf(record, line)),
    hiddenColumns: new Set(),
    isPlain,
    placeAt: (row, _column, heading) => ({ file, sheet: null, line: row + 1, cell: heading ?? null }),
  };
}

const MEGABYTE = 1024 * 1024;
const LARGEST = 16 * MEGABYTE;
const MOST_ROWS = 20_000;
const SEPARATORS = [';', '\t', ',', '|'] as const;

function rowOf(record: readonly string[], line: number): GridRow[] {
  const cells = new Map<number, Content>();
  record.forEach((written, column) => {
    const text = written.trim();
    if (text === '') return;
    // What a spreadsheet saves of a formula that failed.
    cells.set(column, ERROR.test(text) ? { kind: 'error', text } : { kind: 'text', text: written });
  });
  return cells.size === 0 ? [] : [{ index: line - 1, isHidden: false, cells }];
}

const ERROR =
  /^#(?:REF|VALUE|DIV\/0|NAME\?|N\/A|NUM|NULL|REFERENS|VÄRDEFEL|DIVISION\/0|NAMN\?|SAKNAS|OGILTIGT|SKÄRNING)!?$/i;

interface Line {
  readonly record: readonly string[];
  readonly line: number;
}

function split(text: string, place: InputPlace, tell: Tell): readonly Line[] | null {
  try {
    // The declared type of the result does not depend on `info`; with it, each record comes with its place.
    const records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      // All of them at once: a file put together from two has both, and would else lose its rows in one cell.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_ROWS + 1,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    if (records.length > MOST_ROWS) {
      const got = 'det finns fler. Ta bort rader som inte hör till prislistan';
      tell({ code: 'too-large', place, expected: `högst ${MOST_ROWS} rader`, got });
      return null;
    }
    return records.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : null;
    const got = 'citattecken står fel, så att det inte går att se var cellerna slutar';
    tell({
      code: 'unreadable-file',
      place: { ...place, line },
      expected: 'celler åtskilda av semikolon',
      got,
    });
    return null;
  }
}

/** The separator that stands most often in the beginning outside quotation marks; Swedish spreadsheets write semicolons. */
function separatorOf(text: string): string {
  const unquoted = text.slice(0, SAMPLE).replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => unquoted.split(separator).length - 1);
  // Commas stand in numbers and names too, so the others go before them wherever they stand in a line each.
  const lines = unquoted.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
  const sure = SEPARATORS.find((_, index) => (counts[index] ?? 0) >= lines);
  return sure ?? SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

const SAMPLE = 20_000;
