import { beforeAll, describe, expect, test } from 'vitest';
import {
  type ImportProblem,
  problemSentence,
  type Read,
  type ServiceDraft,
} from '../../../data/import/index.ts';
import { readWorkbook } from '../../../data/import/workbook/index.ts';
import { edited } from './book.ts';
import { DAMAGED_CELLS, type Damage } from './damaged-cells.ts';
import { DAMAGED_SHEETS } from './damaged-sheets.ts';
import { DAMAGED_TERMS } from './damaged-terms.ts';
import { filledTemplate } from './filled-template.ts';
import { register, sources } from './register.ts';
import { UNUSUAL_SHEETS } from './unusual-sheets.ts';

const WHOLE: Damage = {
  damage: 'nothing is wrong',
  edit: () => undefined,
  tells: [],
  reads: { count: '72' },
};

describe('a workbook', () => {
  let sound: Uint8Array;
  beforeAll(async () => {
    const all = await filledTemplate(sources);
    // One service is enough to see what is told, and quickly read.
    sound = await edited(all, ({ sheets }) => {
      const kept = sheets.filter(({ name }) => ['Uppgifter', 'Kunder', 'Stockholm Direkt'].includes(name));
      sheets.splice(0, sheets.length, ...kept);
    });
  });

  test.for([WHOLE, ...DAMAGED_CELLS, ...UNUSUAL_SHEETS, ...DAMAGED_SHEETS, ...DAMAGED_TERMS])(
    'is read as it is meant, or told with its place, where $damage',
    async ({ edit, tells, reads }) => {
      const { read, problems } = await readAndListen(await edited(sound, edit));
      expect(problems.map(({ code, place }) => [code, placeOf(place)])).toStrictEqual(tells);
      for (const problem of problems) expectSentence(problem);
      if (reads !== undefined) expect(rowOf108(read)).toMatchObject(reads);
    },
  );

  test('has at least 60 damages that are tried', () => {
    const all = [...DAMAGED_CELLS, ...UNUSUAL_SHEETS, ...DAMAGED_SHEETS, ...DAMAGED_TERMS];
    expect(new Set(all.map(({ damage }) => damage)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(60);
  });

  test('has all that is wrong told at once', async () => {
    const bytes = await edited(sound, (book) => {
      for (const { damage, edit } of DAMAGED_CELLS) {
        if (damage === 'a count is a word' || damage === 'a share is above 100') edit(book);
      }
      book.put('Uppgifter', 'B4', 'klar');
      book.put('Stockholm Direkt', 'C4', null);
    });
    const { problems } = await readAndListen(bytes);
    expect(problems.map(({ code }) => code)).toStrictEqual([
      'not-allowed',
      'missing-value',
      'not-a-number',
      'number-too-large',
    ]);
  });
});

async function readAndListen(bytes: Uint8Array) {
  const problems: ImportProblem[] = [];
  const read = await readWorkbook(bytes, 'prislista-2026.xlsx', register, (problem) =>
    problems.push(problem),
  );
  return { read, problems };
}

function placeOf({ sheet, cell }: ImportProblem['place']): string {
  return [sheet, cell].filter((part) => part !== null).join('!');
}

/** A sentence of its own: with the file, without what only engineers understand. */
function expectSentence(problem: ImportProblem): void {
  const sentence = problemSentence(problem);
  expect(sentence).toMatch(/^prislista-2026\.xlsx(?:, .+)?: väntade .+, men .+\.$/);
  expect(sentence).not.toMatch(/undefined|null|NaN|Error|\bat \/|\.\.$|\?\.$/);
}

/** What a person would compare: the row of customer 108, and the terms of its service. */
function rowOf108(read: Read | null): Record<string, unknown> {
  const service: ServiceDraft | undefined = read?.years[0]?.services[0];
  const row = service?.rows.find(({ number }) => number.value === 108);
  return {
    number: row?.number.value,
    name: row?.name.value,
    count: row?.count.value,
    share: row?.share.value,
    fee: row?.fee.value,
    mark: row?.mark.value,
    equalPart: service?.equalPart.value,
    from: service?.period?.from,
    to: service?.period?.to,
  };
}
