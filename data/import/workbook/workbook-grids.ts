import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { InputPlace } from '../draft.ts';
import type { Tell } from '../problem.ts';
import { archiveSizes, sharedSize } from './archive.ts';
import { isArchive, isWorkbook, tellProtected } from './file-kind.ts';
import type { Grid } from './grid.ts';
import { toldColumns, WIDEST_SHEET } from './told-columns.ts';
import { workbookGrid } from './workbook-grid.ts';

/**
 * The sheets of a workbook as grids; null, told, where the bytes are none. Bounded by what the archive promises, by the
 * number of sheets, and by the area that is read of each.
 */
export async function workbookGrids(
  bytes: Uint8Array,
  file: string,
  tell: Tell,
): Promise<readonly Grid[] | null> {
  const place: InputPlace = { file, sheet: null, line: null, cell: null };
  if (!isArchive(bytes, place, tell)) return null;
  const sizes = archiveSizes(bytes, place, tell);
  if (sizes === null || !isWorkbook([...sizes.keys()], place, tell)) return null;
  try {
    const sheets = await sheetNames(bytes);
    if (sheets.length > MOST_SHEETS || sheets.length * sharedSize(sizes) > MOST_SHARED) {
      const expected = `högst ${MOST_SHEETS} blad`;
      const got = `det finns ${sheets.length}. Ta bort de blad som inte hör till prislistan`;
      tell({ code: 'too-large', place, expected, got });
      return null;
    }
    if (toldColumns(bytes) > MOST_TOLD_COLUMNS) {
      const got = 'ett blad har fler, fast det kanske inte syns. Kopiera siffrorna till en ny arbetsbok';
      tell({ code: 'too-large', place, expected: `högst ${WIDEST_SHEET} kolumner på ett blad`, got });
      return null;
    }
    const charts = filesIn(sizes, 'chartsheets');
    // Sheets that share a file, so that a small archive could make many large ones.
    if (sheets.length > filesIn(sizes, 'worksheets') + charts) throw new Error('each sheet must have a file');
    const grids: Grid[] = [];
    let cells = 0;
    // One after the other: a sheet as it is read takes many times the room of its grid.
    for (const index of sheets.keys()) {
      const sheet = await readSheet(bytes, index, charts > 0);
      if (sheet === undefined) continue;
      const grid = workbookGrid(sheet, file);
      cells += grid.rows.reduce((sum, row) => sum + row.cells.size, 0);
      if (isTooLong(grid, tell)) return null;
      if (cells > MOST_CELLS) {
        const got = 'det är fler. Ta bort de blad som inte hör till prislistan';
        tell({ code: 'too-large', place, expected: `högst ${MOST_CELLS} ifyllda celler`, got });
        return null;
      }
      grids.push(grid);
    }
    return grids;
  } catch (error) {
    // hucre names what is wrong in its own words, which are none for the person who handed the file in.
    if (error instanceof Error && error.name === 'EncryptedFileError') tellProtected(place, tell);
    else {
      const got = 'filen är skadad. Öppna den i Excel, låt Excel laga den och spara den igen';
      tell({ code: 'damaged-file', place, expected: 'en hel Excel-arbetsbok (.xlsx)', got });
    }
    return null;
  }
}

async function sheetNames(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/** The sheet; undefined where it is nothing but a chart, which hucre calls a sheet without a file. */
async function readSheet(bytes: Uint8Array, index: number, hasCharts: boolean): Promise<Sheet | undefined> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [index], readStyles: true, range: AREA });
    return sheets[0];
  } catch (error) {
    if (hasCharts && error instanceof Error && error.name === 'ParseError') return undefined;
    throw error;
  }
}

function filesIn(sizes: ReadonlyMap<string, number>, folder: string): number {
  return [...sizes.keys()].filter((name) => name.includes(`/${folder}/`) && name.endsWith('.xml')).length;
}

function isTooLong({ rows, place }: Grid, tell: Tell): boolean {
  if ((rows.at(-1)?.index ?? 0) < MOST_ROWS) return false;
  const got = 'det finns fler. Ta bort rader som inte hör till prislistan';
  tell({ code: 'too-large', place, expected: `högst ${MOST_ROWS} rader på ett blad`, got });
  return true;
}

const MOST_SHEETS = 120;
// Bytes of what all sheets share, once per sheet.
const MOST_SHARED = 128 * 1024 * 1024;
// Some tell a column twice.
const MOST_TOLD_COLUMNS = 8 * WIDEST_SHEET;
const MOST_ROWS = 20_000;
const MOST_CELLS = 4_000_000;
// One row more than allowed, to see that there are more; a sheet of ours has 14 columns.
const AREA = `A1:AN${MOST_ROWS + 1}`;
