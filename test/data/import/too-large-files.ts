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
  {
    damage: 'all columns are told 50 000 times',
    bytes: (sound) => columns(sound, '<col min="1" max="16384" width="9"/>'.repeat(50_000)),
    code: 'too-large',
    says: /16384 kolumner/,
  },
  {
    damage: 'columns are told with a sign that ends no tag',
    bytes: (sound) => columns(sound, '<x:col a=">" min="1" max="16384" width="9"/>'.repeat(50_000)),
    code: 'too-large',
    says: /16384 kolumner/,
  },
  {
    damage: 'all columns are formatted',
    bytes: (sound) => columns(sound, '<col min="1" max="16384" width="9" style="1" customWidth="1"/>'),
    code: null,
  },
  {
    damage: 'each of all columns is formatted by itself',
    bytes: (sound) =>
      columns(
        sound,
        repeated(16_384, (at) => `<col min="${at}" max="${at}" width="9" style="1"/>`),
      ),
    code: null,
  },
  {
    damage: 'all rows to the end of the sheet are formatted',
    bytes: (sound) =>
      patched(sound, FIRST_SHEET, (xml) =>
        xml.replace(
          '</sheetData>',
          `${repeated(1_048_376, (at) => `<row r="${at + 200}" s="1" customFormat="1" ht="15"/>`)}</sheetData>`,
        ),
      ),
    code: null,
  },
  { damage: 'there is very much of what is not read', bytes: (sound) => unread(sound, 20_000), code: null },
];

function repeated(count: number, xml: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => xml(at + 1)).join('');
}

function columns(sound: Uint8Array, xml: string): Uint8Array {
  return patched(sound, FIRST_SHEET, (sheet) => sheet.replace(/<cols>.*<\/cols>/s, `<cols>${xml}</cols>`));
}

/** With as many merged cells, rules, formats, links, names, styles and runs beside the figures as are asked for. */
function unread(sound: Uint8Array, count: number): Uint8Array {
  const each = (xml: (at: number) => string): string => repeated(count, xml);
  const behind = [
    `<mergeCells>${each((at) => `<mergeCell ref="AA${at}:AB${at}"/>`)}</mergeCells>`,
    each(
      (at) => `<conditionalFormatting sqref="AA${at}"><cfRule type="expression"/></conditionalFormatting>`,
    ),
    `<dataValidations>${each((at) => `<dataValidation type="whole" sqref="AA${at}"/>`)}</dataValidations>`,
    `<hyperlinks>${each((at) => `<hyperlink ref="AA${at}" location="A1"/>`)}</hyperlinks>`,
  ].join('');
  const changes: readonly (readonly [string, string, string])[] = [
    [FIRST_SHEET, '</sheetData>', `</sheetData>${behind}`],
    ['xl/workbook.xml', '</sheets>', `</sheets>${names(each)}`],
    ['xl/styles.xml', '</cellXfs>', `${each(() => '<xf numFmtId="0" fontId="0"/>')}</cellXfs>`],
    ['xl/sharedStrings.xml', '</sst>', `<si>${each(() => '<r><rPr><b/></rPr><t>a</t></r>')}</si></sst>`],
  ];
  return changes.reduce(
    (bytes, [part, end, xml]) => patched(bytes, part, (text) => text.replace(end, () => xml)),
    sound,
  );
}

function names(each: (xml: (at: number) => string) => string): string {
  return `<definedNames>${each((at) => `<definedName name="n${at}">KCP!$A$1</definedName>`)}</definedNames>`;
}

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
