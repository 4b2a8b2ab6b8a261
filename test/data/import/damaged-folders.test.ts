import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type ImportProblem,
  type ImportProblemCode,
  problemSentence,
  type Read,
} from '../../../data/import/index.ts';
import { readCsvFolder, readWorkbook } from '../../../data/import/workbook/index.ts';
import { SOURCES_FOLDER } from '../../../data/snapshot-path.ts';
import { edited } from './book.ts';
import { filledTemplate } from './filled-template.ts';
import { folderOf, savedAsCsv } from './folder.ts';
import { register, sources } from './register.ts';

let sound: Uint8Array;
let meant: unknown;
beforeAll(async () => {
  sound = await edited(await filledTemplate(sources), ({ sheets }) => {
    const kept = ['Uppgifter', 'Kunder', 'Stockholm Direkt'];
    sheets.splice(0, sheets.length, ...sheets.filter(({ name }) => kept.includes(name)));
  });
  meant = withoutPlaces(await readWorkbook(sound, 'prislista-2026.xlsx', register, unexpected));
});

describe('a folder of the sheets saved as CSV', () => {
  const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['UTF-8', (text) => Buffer.from(text, 'utf8')],
    ['UTF-8 with its mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16 with its mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16, the other byte first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
  ];

  test.for(encodings)('is read like the workbook in %s', async ([, encode]) => {
    const sheets = await savedAsCsv(sound, ';');
    const folder = folderOf(
      Object.fromEntries([...sheets].map(([name, text]) => [`${name}.csv`, encode(text)])),
    );
    expect(withoutPlaces(await readCsvFolder(folder, register, unexpected))).toStrictEqual(meant);
  });

  test.for([';', ',', '\t'])('is read like the workbook with %j between the cells', async (separator) => {
    const sheets = await savedAsCsv(sound, separator);
    const folder = folderOf(Object.fromEntries([...sheets].map(([name, text]) => [`${name}.csv`, text])));
    expect(withoutPlaces(await readCsvFolder(folder, register, unexpected))).toStrictEqual(meant);
  });

  test.for(['\n', '\r'])('is read like the workbook with %j at the end of a line', async (end) => {
    const sheets = await savedAsCsv(sound, ';');
    const folder = folderOf(
      Object.fromEntries([...sheets].map(([name, text]) => [`${name}.csv`, text.replaceAll('\r\n', end)])),
    );
    expect(withoutPlaces(await readCsvFolder(folder, register, unexpected))).toStrictEqual(meant);
  });

  test('is read under names that other programs give the files', async () => {
    const sheets = await savedAsCsv(sound, ';');
    const folder = folderOf({
      'prislista-2026-Uppgifter.csv': sheets.get('Uppgifter') ?? '',
      'prislista-2026.xlsx - Kunder.csv': sheets.get('Kunder') ?? '',
      'Blad3.CSV': sheets.get('Stockholm Direkt') ?? '',
      '~$lås.csv': 'x',
      'Läs mig.txt': 'Prislista 2026',
    });
    expect(withoutPlaces(await readCsvFolder(folder, register, unexpected))).toStrictEqual(meant);
  });

  const damages: readonly (readonly [
    string,
    (direkt: string) => string | Uint8Array,
    ImportProblemCode,
    string,
  ])[] = [
    [
      'a count is a word',
      (text) => text.replace(';72;', ';tolv;'),
      'not-a-number',
      'rad 15, kolumn Antal ärenden',
    ],
    [
      'a count has one comma before three digits',
      (text) => text.replace(';72;', ';1,234;'),
      'ambiguous-number',
      'rad 15, kolumn Antal ärenden',
    ],
    [
      'a count refers to a cell that is gone',
      (text) => text.replace(';72;', ';#REFERENS!;'),
      'error-value',
      'rad 15, kolumn Antal ärenden',
    ],
    [
      'a fee has öre',
      (text) => text.replace(';5039;', ';5039,49;'),
      'not-whole',
      'rad 15, kolumn Avgift, kr',
    ],
    [
      'a fee was saved in the notation of scientists',
      (text) => text.replace(';5039;', ';5,04E+03;'),
      'not-a-number',
      'rad 15, kolumn Avgift, kr',
    ],
    [
      'a quotation mark is left open',
      (text) => text.replace(';Valnämnden;', ';"Valnämnden;'),
      'unreadable-file',
      '',
    ],
    ['a file is empty', () => '', 'damaged-file', ''],
    ['a file holds blanks only', () => ' \n\n ', 'missing-column', ''],
    ['a file is no text', () => Uint8Array.of(0, 1, 2, 3, 0, 0, 7, 0), 'not-utf8', ''],
    ['a file is a workbook', () => sound, 'not-utf8', ''],
    ['a file has 100 000 rows', (text) => `${text}${'\n;;;;1'.repeat(100_000)}`, 'too-large', ''],
    ['a file has 20 MB', (text) => `${text}${' '.repeat(20 * 1024 * 1024)}`, 'too-large', ''],
  ];

  test.for(damages)('tells the place where %s', async ([, damage, code, place]) => {
    const sheets = await savedAsCsv(sound, ';');
    const direkt = damage(sheets.get('Stockholm Direkt') ?? '');
    const folder = folderOf({
      'Uppgifter.csv': sheets.get('Uppgifter') ?? '',
      'Stockholm Direkt.csv': direkt,
    });
    const problems = await problemsOf(folder);
    const problem = problems.find((one) => one.code === code);
    expect(problem, `${problems.map(problemSentence)}`).toBeDefined();
    for (const one of problems) {
      expect(problemSentence(one)).toMatch(/: väntade .+, men .+\.$/);
      expect(problemSentence(one)).not.toMatch(/undefined|NaN|Error|CSV_|\bat \//);
    }
    if (place !== '')
      expect(problems.map(problemSentence).join('\n')).toContain(`Stockholm Direkt.csv, ${place}`);
  });
});

describe('a folder', () => {
  test('of a year’s source files gives what they say', async () => {
    const read = await readCsvFolder(join(SOURCES_FOLDER, '2025'), register, unexpected);
    const [year] = read?.years ?? [];
    expect(year).toMatchObject({ year: { value: 2025 }, stage: 'printed', customers: [] });
    expect(year?.document).toContain('Prislista 2025');
    for (const { manifest, rows } of sources.sheets.filter(({ year: one }) => one === 2025)) {
      const draft = year?.services.find(({ service }) => service === manifest.service);
      expect(draft?.total.value).toBe(manifest.total);
      expect(
        draft?.rows.map(({ number, name, count, share, fee, mark }) => ({
          number: number.value,
          printed_name: name.value,
          count: count.value,
          share: share.value,
          fee: fee.value,
          mark: mark.value,
        })),
      ).toStrictEqual(rows.map(({ value }) => ({ ...value })));
    }
  });

  test('of source files tells the field of the manifest that does not fit', async () => {
    const folder = folderOf({});
    cpSync(join(SOURCES_FOLDER, '2025'), folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"total": 600000', '"total": "många"'));
    expect(await problemsOf(folder)).toMatchObject([
      { code: 'source-fault', place: { file: 'manifest.json' } },
    ]);
    writeFileSync(path, '{');
    expect(await problemsOf(folder)).toMatchObject([
      { code: 'unreadable-file', place: { file: 'manifest.json' } },
    ]);
  });

  test('of source files tells a service that is unknown, and a file that is missing', async () => {
    const folder = folderOf({});
    cpSync(join(SOURCES_FOLDER, '2025'), folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace('"switchboard"', '"chat"')
        .replace('"stockholm-direkt.csv"', '"borta.csv"'),
    );
    expect(new Set((await problemsOf(folder)).map(({ code }) => code))).toStrictEqual(
      new Set(['unknown-service', 'unreadable-file']),
    );
  });

  test('with nothing in it, with nothing to read, or not there is told', async () => {
    expect(await problemsOf(folderOf({}))).toMatchObject([{ code: 'missing-file' }]);
    expect(await problemsOf(folderOf({ 'bild.png': 'x' }))).toMatchObject([
      { code: 'missing-file', got: 'mappen har bara bild.png' },
    ]);
    expect(await problemsOf('/finns/inte')).toMatchObject([{ code: 'missing-file' }]);
  });
});

async function problemsOf(folder: string): Promise<readonly ImportProblem[]> {
  const problems: ImportProblem[] = [];
  await readCsvFolder(folder, register, (problem) => problems.push(problem));
  return problems;
}

function unexpected(problem: ImportProblem): void {
  throw new Error(`nothing must be told, got: ${problemSentence(problem)}`);
}

/** What was read without where it stood, which is another place in a CSV file. */
function withoutPlaces(read: Read | null): unknown {
  return JSON.parse(JSON.stringify(read, (key, value: unknown) => (key === 'place' ? undefined : value)));
}
