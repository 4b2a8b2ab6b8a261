import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './problem.ts';

/** The text of `file` inside `folder`; `undefined`, with a report, when it is not there or not UTF-8. */
export function readText(folder: string, file: string, report: Report): string | undefined {
  const place = { file, line: null, column: null };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    const got = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    report({ code: 'missing-file', ...place, expected: 'a readable file', got });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel's plain "CSV" is Windows-1252; its "CSV UTF-8" is what we want.
    report({ code: 'not-utf8', ...place, expected: 'UTF-8 ("CSV UTF-8" in Excel)', got: 'another encoding' });
    return undefined;
  }
}
