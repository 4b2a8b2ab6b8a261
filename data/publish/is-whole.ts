import { DataError } from '../error.ts';
import { openSnapshot } from '../open.ts';

/** Whether `file` holds a snapshot that the bot would take up. */
export function isWhole(file: string): boolean {
  try {
    openSnapshot(file);
    return true;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}
