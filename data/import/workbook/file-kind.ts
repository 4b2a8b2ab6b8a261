import type { InputPlace } from '../draft.ts';
import { shown, type Tell } from '../problem.ts';

/** Whether the bytes begin as a zip archive, which every .xlsx is; anything else is told for what it is. */
export function isArchive(bytes: Uint8Array, place: InputPlace, tell: Tell): boolean {
  const expected = EXPECTED;
  if (bytes.length === 0) {
    tell({ code: 'damaged-file', place, expected, got: 'filen är tom' });
    return false;
  }
  if (startsWith(bytes, ZIP)) return true;
  if (startsWith(bytes, OLE)) {
    // Excel's old format and its encrypted new one come in the same container; only the latter has these streams.
    if (holds(bytes, 'EncryptedPackage') || holds(bytes, 'EncryptionInfo')) tellProtected(place, tell);
    else if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) tellFormat('.xls (gammal Excel)', place, tell);
    else tellFormat('ett äldre Office-format', place, tell);
    return false;
  }
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known !== undefined) tellFormat(known[1], place, tell);
  else {
    const got = `filen är ingen Excel-fil. Den börjar med ${shown(beginning(bytes))}. Öppna den i Excel och spara som Excel-arbetsbok (.xlsx)`;
    tell({ code: 'unknown-format', place, expected, got });
  }
  return false;
}

/** Whether the names inside an archive are those of an .xlsx; other kinds of archive are told. */
export function isWorkbook(names: readonly string[], place: InputPlace, tell: Tell): boolean {
  const has = (part: RegExp): boolean => names.some((name) => part.test(name));
  if (has(/^xl\/workbook\.bin$/)) tellFormat('.xlsb (binär Excel-arbetsbok)', place, tell);
  else if (has(/^xl\/workbook\.xml$/) || has(/^\[Content_Types\]\.xml$/)) {
    if (!has(/^word\//) && !has(/^ppt\//)) return true;
    tellFormat(has(/^word\//) ? 'ett Word-dokument' : 'en PowerPoint-presentation', place, tell);
  } else if (has(/^Index\/.*\.iwa$/) || has(/^Index\.zip$/))
    tellFormat('.numbers (Apple Numbers)', place, tell);
  else if (has(/^content\.xml$/)) tellFormat('.ods (OpenDocument)', place, tell);
  else tellFormat('skadad, eller en zip-fil utan Excel-arbetsbok', place, tell);
  return false;
}

/** Tells that the file asks for a password. */
export function tellProtected(place: InputPlace, tell: Tell): void {
  const got =
    'filen är skyddad med lösenord. Ta bort lösenordet i Excel (Arkiv, Info, Skydda arbetsbok) och spara igen';
  tell({ code: 'protected-file', place, expected: EXPECTED, got });
}

const EXPECTED = 'en Excel-arbetsbok (.xlsx)';

function tellFormat(format: string, place: InputPlace, tell: Tell): void {
  const got = `filen är ${format}. Öppna den i sitt program och spara som Excel-arbetsbok (.xlsx)`;
  tell({ code: 'unknown-format', place, expected: EXPECTED, got });
}

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'en PDF'],
  [[0x09, 0x08], '.xls (gammal Excel)'],
  [[0x89, 0x50, 0x4e, 0x47], 'en bild'],
  [[0xff, 0xd8, 0xff], 'en bild'],
  [[0x1f, 0x8b], 'en komprimerad fil (gzip)'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'en komprimerad fil (7z)'],
  [[0x52, 0x61, 0x72, 0x21], 'en komprimerad fil (rar)'],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the container has a stream of that name; its directory is in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}

function beginning(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, 40));
  return text.replaceAll(/[^\p{L}\p{N}\p{P}\p{Zs}]/gu, '.');
}
