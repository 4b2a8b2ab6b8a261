import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sayCause } from '../../say/index.ts';
import type { InputPlace } from '../draft.ts';
import type { Tell } from '../problem.ts';

/** The bytes of a file in the folder; null, told, where it cannot be read. */
export function readCsvFile(folder: string, file: string, tell: Tell): Uint8Array | null {
  const place: InputPlace = { file, sheet: null, line: null, cell: null };
  const expected = 'en CSV-fil som går att läsa';
  try {
    const path = join(folder, file);
    if (statSync(path).size > LARGEST) {
      tell({ code: 'too-large', place, expected: 'en fil på högst 16 MB', got: 'den är större' });
      return null;
    }
    const bytes = readFileSync(path);
    if (bytes.length > 0) return bytes;
    tell({ code: 'damaged-file', place, expected, got: 'filen är tom' });
  } catch (error) {
    tell({ code: 'unreadable-file', place, expected, got: `den går inte att öppna: ${reasonOf(error)}` });
  }
  return null;
}

const LARGEST = 16 * 1024 * 1024;

/** Why a file or folder cannot be opened, in words. */
export function reasonOf(error: unknown): string {
  return sayCause(error instanceof Error && 'code' in error ? String(error.code) : String(error));
}
