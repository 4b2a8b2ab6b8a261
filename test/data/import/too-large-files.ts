import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { DamagedFile } from './damaged-files.ts';
import { archive, patched, withPromisedSize } from './zip-surgery.ts';

const FIRST_SHEET = 'xl/worksheets/sheet1.xml';
const FAR_CELLS = Array.from(
  { length: 3000 },
  (_, at) => `<row r="${at + 200}"><c r="XFD${at + 200}"><v>1</v></c></row>`,
).join('');

/** More than a price list ever has. */
export const TOO_LARGE_FILES: readonly DamagedFile[] = [
  { damage: 'a sheet unpacks to 160 MB', bytes: (sound) => bomb(sound), code: 'too-large', says: /160|161/ },
  {
    damage: 'a sheet unpacks to more than the directory promises',
    bytes: (sound) => withPromisedSize(sound, 1000),
    code: 'damaged-file',
  },
  {
    damage: 'a sheet is promised to have no size',
    bytes: (sound) => withPromisedSize(sound, 0),
    code: 'damaged-file',
  },
  {
    damage: 'a sheet is promised to have 3 GB',
    bytes: (sound) => withPromisedSize(sound, 3_000_000_000),
    code: 'too-large',
  },
  {
    damage: 'there are 6 000 files',
    bytes: () => archive(Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`xl/${at}.xml`, '']))),
    code: 'too-large',
  },
  {
    damage: 'there are 500 sheets',
    bytes: () =>
      writeXlsx({
        sheets: Array.from({ length: 500 }, (_, at) => ({ name: `Blad${at}`, rows: [['Nr', 'Kund']] })),
      }),
    code: 'too-large',
    says: /500/,
  },
  {
    damage: 'there are 100 000 rows',
    bytes: () =>
      writeXlsx({ sheets: [{ name: 'Växeln', rows: Array.from({ length: 100_000 }, (_, at) => [at]) }] }),
    code: 'too-large',
    says: /20000 rader/,
  },
  { damage: 'there are more texts than memory takes', bytes: (sound) => texts(sound, 20), code: 'too-large' },
  { damage: 'many sheets share one file', bytes: () => sharedFile(), code: 'damaged-file' },
  {
    damage: 'rows have their last cells filled',
    bytes: (sound) =>
      patched(sound, FIRST_SHEET, (xml) => xml.replace('</sheetData>', `${FAR_CELLS}</sheetData>`)),
    code: null,
  },
  {
    damage: 'the last cell of the last row is filled',
    bytes: (sound) =>
      patched(sound, FIRST_SHEET, (xml) =>
        xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
      ),
    code: null,
  },
  {
    damage: 'a merge covers all of a sheet',
    bytes: (sound) =>
      patched(sound, 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="AA1:XFD1048576"/></mergeCells>'),
      ),
    code: null,
  },
];

/** As many texts as take these megabytes, none of which is used; packed they are nearly nothing. */
function texts(sound: Uint8Array, megabytes: number): Uint8Array {
  const text = '<si><t>a</t></si>';
  const table = `<sst>${text.repeat((megabytes * 1024 * 1024) / text.length)}</sst>`;
  return patched(sound, 'xl/sharedStrings.xml', () => table);
}

function bomb(sound: Uint8Array): Uint8Array {
  return zipSync(
    { ...unzipSync(sound), 'xl/worksheets/sheet9.xml': new Uint8Array(160 * 1024 * 1024) },
    { level: 1 },
  );
}

async function sharedFile(): Promise<Uint8Array> {
  const few = await writeXlsx({
    sheets: [
      { name: 'A', rows: [['x']] },
      { name: 'B', rows: [['x']] },
    ],
  });
  const more = patched(few, 'xl/workbook.xml', (xml) =>
    xml.replace('</sheets>', `${'<sheet name="C" sheetId="9" r:id="rId1"/>'.repeat(50)}</sheets>`),
  );
  return more;
}
