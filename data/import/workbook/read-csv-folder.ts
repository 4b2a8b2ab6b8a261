import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportRegister, InputPlace, Read } from '../draft.ts';
import type { Tell } from '../problem.ts';
import { readCsvFile, reasonOf } from './csv-file.ts';
import { csvGrid } from './csv-grid.ts';
import type { Grid } from './grid.ts';
import { readGrids } from './read-grids.ts';
import { MANIFEST, readSourceFolder } from './read-source-folder.ts';

/**
 * What a folder of CSV files says about its year: a year's source files (manifest.json beside them), or the workbook's
 * sheets saved as CSV, one file each. Null where it cannot be read or says of no year, which is told.
 */
export async function readCsvFolder(
  folder: string,
  register: ImportRegister,
  tell: Tell,
): Promise<Read | null> {
  const place: InputPlace = { file: basename(folder), sheet: null, line: null, cell: null };
  const names = namesIn(folder, place, tell);
  if (names === null) return null;
  if (names.includes(MANIFEST)) return readSourceFolder(folder, register, tell);
  const files = names.filter((name) => /\.(?:csv|tsv|txt)$/i.test(name));
  if (files.length === 0 || files.length > MOST_FILES) {
    const expected = 'en mapp med en CSV-fil per blad, eller ett års källfiler';
    const some = names.slice(0, MOST_NAMED).join(', ');
    const found = names.length > 0 ? `mappen har bara ${some}` : 'mappen är tom';
    const got = files.length > MOST_FILES ? `mappen har ${files.length} CSV-filer` : found;
    tell({ code: files.length > 0 ? 'too-large' : 'missing-file', place, expected, got });
    return null;
  }
  const grids: Grid[] = [];
  for (const file of files) {
    const bytes = readCsvFile(folder, file, tell);
    const grid = bytes === null ? null : csvGrid(bytes, file, false, tell);
    if (grid !== null) grids.push(grid);
  }
  return readGrids(grids, place, register, ADVICE, tell);
}

const ADVICE =
  'Spara varje blad som en CSV-fil med bladets namn, eller läs in arbetsboken (.xlsx) i stället för mappen';

const MOST_FILES = 120;
const MOST_NAMED = 5;

function namesIn(folder: string, place: InputPlace, tell: Tell): readonly string[] | null {
  try {
    // What begins with a dot, or a spreadsheet's lock, is no file of a person's.
    return readdirSync(folder)
      .filter((name) => !/^[.~]/.test(name))
      .sort();
  } catch (error) {
    const got = `den går inte att öppna: ${reasonOf(error)}`;
    tell({ code: 'missing-file', place, expected: 'en mapp med CSV-filer', got });
    return null;
  }
}
