import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { ImportProblemCode } from '../../../data/import/index.ts';
import { TOO_LARGE_FILES } from './too-large-files.ts';
import { archive, patched } from './zip-surgery.ts';

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

/** All of them. */
export const DAMAGED_FILES: readonly DamagedFile[] = [...OTHER_FORMATS, ...BROKEN, ...TOO_LARGE_FILES];

const LAUGHS = '<!DOCTYPE l [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>';

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
