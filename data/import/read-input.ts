import { readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { sayCause } from '../say/index.ts';
import type { ImportRegister, Read } from './draft.ts';
import { missing, otherFormat } from './not-an-input.ts';
import type { Tell } from './problem.ts';
import { readListText } from './text/index.ts';
import { readCsvFolder, readWorkbookApart } from './workbook/index.ts';

/**
 * What is handed in at `path`: a filled-in workbook, a folder of CSV files, or a published list as text. `null`, told,
 * where nothing can be read.
 */
export async function readInput(path: string, register: ImportRegister, tell: Tell): Promise<Read | null> {
  const file = basename(resolve(path));
  const place = { file, sheet: null, line: null, cell: null };
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return await readCsvFolder(path, register, tell);
    if (stat.size > LARGEST_BYTES) {
      const got = `filen är på ${Math.round(stat.size / MEGABYTE)} MB. Ta bort blad och bilder som inte hör till prislistan`;
      tell({ code: 'too-large', place, expected: `en fil på högst ${LARGEST_BYTES / MEGABYTE} MB`, got });
      return null;
    }
    const kind = extname(file).toLowerCase();
    if (WORKBOOKS.has(kind)) return await readWorkbookApart(readFileSync(path), file, register, tell);
    if (TEXTS.has(kind)) return readListText(readFileSync(path), file, register, tell);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !/^E[A-Z]+$/.test(String(error.code))) throw error;
    const got =
      error.code === 'ENOENT' ? missing(path) : `den går inte att läsa: ${sayCause(String(error.code))}`;
    tell({ code: 'missing-file', place, expected: 'en fil eller en mapp som finns', got });
    return null;
  }
  const expected = 'en arbetsbok (.xlsx), en mapp med CSV-filer eller en prislista som text (.txt)';
  tell({ code: 'unknown-format', place, expected, got: otherFormat(extname(file).toLowerCase()) });
  return null;
}

// Others than .xlsx are told by the reader, which says how to save them.
const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xltx', '.xls', '.xlsb', '.ods', '.numbers']);
const TEXTS = new Set(['.txt', '.text', '.tsv']);
const MEGABYTE = 1_000_000;
const LARGEST_BYTES = 50 * MEGABYTE;
