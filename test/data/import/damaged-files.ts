import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { ImportProblemCode } from '../../../data/import/index.ts';
import { archive, patched, withPromisedSize } from './zip-surgery.ts';

/** A file that is no workbook, or one that nobody should open. */
export interface DamagedFile {
  readonly damage: string;
  readonly bytes: (sound: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  /** What is told; null where it is read all the same. */
  readonly code: ImportProblemCode | null;
  /** What the sentence must say, where the code alone says too little. */
  readonly says?: RegExp;
}

const FIRST_SHEET = 'xl/worksheets/sheet1.xml';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Not a workbook. */
const OTHER_FORMATS: readonly DamagedFile[] = [
  { damage: 'the file is empty', bytes: () => new Uint8Array(), code: 'damaged-file', says: /filen är tom/ },
  { damage: 'the file has one byte', bytes: () => Uint8Array.of(0x50), code: 'unknown-format' },
  {
    damage: 'the file is a text',
    bytes: () => strToU8('Nr;Kund\n101;A\n'),
    code: 'unknown-format',
    says: /Nr;Kund/,
  },
  {
    damage: 'the file is a web page',
    bytes: () => strToU8('<html><table>'),
    code: 'unknown-format',
    says: /<html>|html/,
  },
  {
    damage: 'the file is a PDF',
    bytes: () => strToU8('%PDF-1.7\n%âãÏÓ'),
    code: 'unknown-format',
    says: /PDF/,
  },
  {
    damage: 'the file is a picture',
    bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    code: 'unknown-format',
    says: /bild/,
  },
  {
    damage: 'the file is an .xls',
    bytes: () => ole('Workbook'),
    code: 'unknown-format',
    says: /\.xls \(gammal/,
  },
  {
    damage: 'the file is an .xlsb',
    bytes: () => archive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '\u0083' }),
    code: 'unknown-format',
    says: /\.xlsb/,
  },
  {
    damage: 'the file is an .ods',
    bytes: () => writeOds({ sheets: [{ name: 'Växeln', rows: [['Nr', 'Kund']] }] }),
    code: 'unknown-format',
    says: /\.ods/,
  },
  {
    damage: 'the file is a .numbers',
    bytes: () => archive({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }),
    code: 'unknown-format',
    says: /\.numbers/,
  },
  {
    damage: 'the file is a .docx',
    bytes: () => archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
    code: 'unknown-format',
    says: /Word/,
  },
  {
    damage: 'the file is a zip of pictures',
    bytes: () => archive({ 'a.png': 'x' }),
    code: 'unknown-format',
    says: /zip-fil/,
  },
  {
    damage: 'the file asks for a password',
    bytes: (sound) => withPassword(sound),
    code: 'protected-file',
    says: /lösenord/,
  },
];

/** A workbook that has been damaged. */
const BROKEN: readonly DamagedFile[] = [
  {
    damage: 'the second half is missing',
    bytes: (sound) => sound.slice(0, sound.length / 2),
    code: 'damaged-file',
  },
  { damage: 'the last bytes are missing', bytes: (sound) => sound.slice(0, -10), code: 'damaged-file' },
  { damage: 'only the beginning is there', bytes: (sound) => sound.slice(0, 4), code: 'damaged-file' },
  {
    damage: 'the first half is missing',
    bytes: (sound) => withHead(sound.slice(sound.length / 2)),
    code: 'unknown-format',
  },
  {
    damage: 'bytes in the middle are others',
    bytes: (sound) => sound.map((byte, at) => (at > 600 && at < 900 ? 0 : byte)),
    code: 'damaged-file',
  },
  {
    damage: 'a sheet is no XML',
    bytes: (sound) => patched(sound, FIRST_SHEET, () => '<worksheet><sheetData><row'),
    code: 'damaged-file',
  },
  {
    damage: 'a sheet’s file is missing',
    bytes: (sound) => without(sound, FIRST_SHEET),
    code: 'damaged-file',
  },
  {
    damage: 'the list of sheets is missing',
    bytes: (sound) => without(sound, 'xl/workbook.xml'),
    code: 'damaged-file',
  },
  {
    damage: 'the list of sheets is empty',
    bytes: (sound) =>
      patched(sound, 'xl/workbook.xml', (xml) => xml.replace(/<sheets>.*<\/sheets>/, '<sheets/>')),
    code: 'no-service',
  },
  {
    damage: 'the list of files is missing',
    bytes: (sound) => without(sound, '[Content_Types].xml'),
    code: 'damaged-file',
  },
  {
    damage: 'a cell stands outside all sheets',
    bytes: (sound) =>
      patched(sound, FIRST_SHEET, (xml) =>
        xml.replace('<sheetData>', '<sheetData><row r="1"><c r="A99999999999"><v>1</v></c></row>'),
      ),
    code: null,
  },
  {
    damage: 'entities grow with each other',
    bytes: (sound) => patched(sound, FIRST_SHEET, (xml) => xml.replace('<worksheet', `${LAUGHS}<worksheet`)),
    code: null,
  },
];

/** More than a price list ever has. */
const TOO_LARGE: readonly DamagedFile[] = [
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

/** All of them. */
export const DAMAGED_FILES: readonly DamagedFile[] = [...OTHER_FORMATS, ...BROKEN, ...TOO_LARGE];

/** As many texts as take these megabytes, none of which is used; packed they are nearly nothing. */
function texts(sound: Uint8Array, megabytes: number): Uint8Array {
  const text = '<si><t>a</t></si>';
  const table = `<sst>${text.repeat((megabytes * 1024 * 1024) / text.length)}</sst>`;
  return patched(sound, 'xl/sharedStrings.xml', () => table);
}

const LAUGHS = '<!DOCTYPE l [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>';
const FAR_CELLS = Array.from(
  { length: 3000 },
  (_, at) => `<row r="${at + 200}"><c r="XFD${at + 200}"><v>1</v></c></row>`,
).join('');

/** The container of Office's old formats, its directory naming one stream. */
function ole(stream: string): Uint8Array {
  return Uint8Array.from([
    ...OLE,
    ...new Uint8Array(1016),
    ...Buffer.from(stream, 'utf16le'),
    ...new Uint8Array(64),
  ]);
}

async function withPassword(sound: Uint8Array): Promise<Uint8Array> {
  const { sheets } = await readXlsx(sound);
  const [first] = sheets;
  // Few rounds: only that there is a password matters.
  return writeXlsx({
    sheets: [{ name: 'Växeln', rows: first?.rows ?? [] }],
    encryption: { password: 'hemligt', spinCount: 10 },
  });
}

function withHead(tail: Uint8Array): Uint8Array {
  return Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]);
}

function without(bytes: Uint8Array, name: string): Uint8Array {
  const { [name]: _, ...rest } = unzipSync(bytes);
  return zipSync(rest);
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
