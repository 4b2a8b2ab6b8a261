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
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const got = reason === 'ENOENT' ? 'den finns inte' : `den går inte att läsa (${reason})`;
    report({ code: 'missing-file', ...place, expected: 'en fil att läsa', got });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel's plain "CSV" is Windows-1252; its "CSV UTF-8" is what we want.
    const expected = 'en fil i UTF-8 (i Excel: spara som "CSV UTF-8")';
    report({ code: 'not-utf8', ...place, expected, got: 'den har en annan teckenkodning' });
    return undefined;
  }
}
