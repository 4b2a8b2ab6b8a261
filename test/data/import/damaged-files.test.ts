import { beforeAll, expect, test } from 'vitest';
import { type ImportProblem, problemSentence } from '../../../data/import/index.ts';
import { readWorkbook } from '../../../data/import/workbook/index.ts';
import { edited } from './book.ts';
import { DAMAGED_FILES } from './damaged-files.ts';
import { filledTemplate } from './filled-template.ts';
import { register, sources } from './register.ts';

let sound: Uint8Array;
beforeAll(async () => {
  sound = await edited(await filledTemplate(sources), ({ sheets }) => {
    sheets.splice(0, sheets.length, ...sheets.filter(({ name }) => ['Uppgifter', 'KCP'].includes(name)));
  });
});

test.for(DAMAGED_FILES)(
  'tells in a sentence, or reads, where $damage',
  async ({ bytes, code, says = /./ }) => {
    const problems: ImportProblem[] = [];
    const file = 'prislista-2026.xlsx';
    const read = await readWorkbook(await bytes(sound), file, register, (problem) => problems.push(problem));
    if (code === null) {
      expect(problems).toStrictEqual([]);
      expect(read?.years[0]?.services[0]?.rows).toHaveLength(49);
      return;
    }
    expect(problems[0]).toMatchObject({ code, place: { file, cell: null } });
    expect(read).toBeNull();
    for (const problem of problems) {
      expect(problemSentence(problem)).toMatch(/^prislista-2026\.xlsx(?:, blad .+)?: väntade .+, men .+\.$/);
      expect(problemSentence(problem)).not.toMatch(/undefined|NaN|Error|Zip|XML|\bat \//);
    }
    expect(problemSentence(problems[0] as ImportProblem)).toMatch(says); // Checked above.
  },
);
