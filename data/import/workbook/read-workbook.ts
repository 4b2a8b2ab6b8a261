import type { ImportRegister, Read } from '../draft.ts';
import type { Tell } from '../problem.ts';
import { readGrids } from './read-grids.ts';
import { workbookGrids } from './workbook-grids.ts';

/**
 * What a filled-in workbook says about its year; null where it cannot be read or says of no year, which is told. Never
 * throws for what is in the bytes.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  register: ImportRegister,
  tell: Tell,
): Promise<Read | null> {
  const grids = await workbookGrids(bytes, file, tell);
  if (grids === null) return null;
  return readGrids(grids, { file, sheet: null, line: null, cell: null }, register, ADVICE, tell);
}

const ADVICE = 'Skapa en ny arbetsbok med "npm run template" och kopiera in siffrorna';
