import { beforeAll, expect, test } from 'vitest';
import { type ImportProblem, problemSentence, type Read } from '../../../data/import/index.ts';
import { type ReadingLimits, readWorkbook, readWorkbookApart } from '../../../data/import/workbook/index.ts';
import { edited } from './book.ts';
import { filledTemplate } from './filled-template.ts';
import { register, sources } from './register.ts';

const FILE = 'prislista-2026.xlsx';
const GIVEN_UP =
  'prislista-2026.xlsx: väntade en arbetsbok som går att läsa på några sekunder, men den innehåller för mycket, fast det kanske inte syns. Skapa en ny med "npm run template", kopiera in siffrorna och läs in den.';

let sound: Uint8Array;
beforeAll(async () => {
  sound = await filledTemplate(sources);
});

test('a thread of its own reads a workbook as it is read, with the same problems', async () => {
  const damaged = await edited(sound, ({ put }) => {
    put('Växeln', 'C4', 'tolv');
    put('Uppgifter', 'B4', null);
  });
  const problems: ImportProblem[] = [];
  const read = await readWorkbook(damaged, FILE, register, (problem) => problems.push(problem));
  expect(problems).toHaveLength(2);
  expect(await readApart(damaged)).toStrictEqual({ read, problems });
});

test('a workbook that takes too long is given up and told', async () => {
  const { read, problems } = await readApart(sound, { seconds: 0, megabytes: 1000 });
  expect(read).toBeNull();
  expect(problems.map(problemSentence)).toStrictEqual([GIVEN_UP]);
});

test('a workbook that takes too much memory is given up and told', async () => {
  const many = await edited(sound, ({ sheet }) => {
    const { rows } = sheet('Kunder');
    for (let row = 0; row < 4000; row += 1) rows.push(Array.from({ length: 20 }, (_, at) => `${row} ${at}`));
  });
  const { read, problems } = await readApart(many, { seconds: 600, megabytes: 25 });
  expect(read).toBeNull();
  expect(problems.map(problemSentence)).toStrictEqual([GIVEN_UP]);
});

async function readApart(
  bytes: Uint8Array,
  limits?: ReadingLimits,
): Promise<{ read: Read | null; problems: ImportProblem[] }> {
  const problems: ImportProblem[] = [];
  const read = await readWorkbookApart(bytes, FILE, register, (problem) => problems.push(problem), limits);
  return { read, problems };
}
