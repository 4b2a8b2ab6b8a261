import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';

const EXECUTABLE = '/usr/bin/soffice';

/** Null where tests can use LibreOffice, else why they cannot. */
export const noLibreOffice = existsSync(EXECUTABLE) ? null : `${EXECUTABLE} is missing`;

/** The cells of a sheet as LibreOffice has them after it computed every formula: numbers unrounded, words as they are. */
export type ComputedSheet = readonly (readonly (number | string)[])[];

/** Lets LibreOffice open workbooks, compute all their formulas, and returns what it came to: name, sheet, cells. */
export async function recalculated(
  books: ReadonlyMap<string, Buffer>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, ComputedSheet>>> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    await convert(folder, books, EVERY_SHEET);
    return new Map([...books.keys()].map((name) => [name, sheetsOf(folder, name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook as LibreOffice prints it for a Swede, its formulas computed: a PDF. */
export async function printedPages(book: Uint8Array): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    await convert(folder, new Map([['book', book]]), 'pdf', SWEDISH);
    return readFileSync(join(folder, 'book.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts workbooks into a folder, and beside them what LibreOffice makes of each. */
async function convert(
  folder: string,
  books: ReadonlyMap<string, Uint8Array>,
  format: string,
  settings = '',
): Promise<void> {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    profileWith(ALWAYS_RECALCULATE + settings),
  );
  for (const [name, bytes] of books) writeFileSync(join(folder, `${name}.xlsx`), bytes);
  await promisify(execFile)(
    EXECUTABLE,
    [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      ...[...books.keys()].map((name) => join(folder, `${name}.xlsx`)),
    ],
    // Names of sheets become names of files.
    { env: { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8' } },
  );
}

function sheetsOf(folder: string, book: string): ReadonlyMap<string, ComputedSheet> {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${book}-`) && file.endsWith('.csv'));
  return new Map(
    files.map((file) => {
      const rows: string[][] = parse(readFileSync(join(folder, file), 'utf8'), {
        relax_column_count: true,
      });
      // Names of files may come back with their letters and marks apart.
      const sheet = file.slice(book.length + 1, -'.csv'.length).normalize('NFC');
      return [sheet, rows.map((cells) => cells.map(numberOrWords))];
    }),
  );
}

/** A percentage is a fraction of 1, as in the workbook. */
function numberOrWords(text: string): number | string {
  if (/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/.test(text) ? Number(text) : text;
}

// Comma, quotes, UTF-8; cells as they are kept and not as they are shown; all sheets, a file each.
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

// Left to itself, LibreOffice shows what the file says that the formulas come to.
const ALWAYS_RECALCULATE = `<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
`;

const SWEDISH = `<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop>
</item>
`;

function profileWith(settings: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${settings}</oor:items>
`;
}
