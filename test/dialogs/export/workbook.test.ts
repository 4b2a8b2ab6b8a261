import { describe, expect, test } from 'vitest';
import type { Workbook, WorkbookCell } from '../../../dialogs/index.ts';
import type { Asked } from '../../../dialogs/question.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { answeredQuestions } from './answered-questions.ts';
import { workbookOf } from './exported.ts';
import { explain, QUESTIONS, whatIf } from './questions.ts';

const priceList = builtSnapshot();
const ANSWERED = answeredQuestions(priceList);

function workbook(question: Asked, language: 'sv' | 'en' = 'sv'): Workbook {
  const made = workbookOf(question, language, priceList);
  if (made === null) throw new Error('there must be something to put into a workbook');
  return made;
}

/** The formulas of one sheet, with the words at the beginning of their row. */
function formulas(made: Workbook, sheet: string): readonly (readonly string[])[] {
  const rows = made.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.flatMap(({ cells }) => {
    const [first] = cells;
    const found = cells.flatMap((cell) => (cell.type === 'formula' ? [cell.formula] : []));
    return found.length === 0 ? [] : [[first?.type === 'text' ? first.text : '', ...found]];
  });
}

const simulation = whatIf(
  'stockholm-direkt',
  [{ type: 'set-weight', customers: [701], base: 'cases', value: '1000' }],
  [701],
);

describe('the sheet of an answer', () => {
  test('computes differences and percentages of a simulation from before and after', () => {
    expect(formulas(workbook(simulation), 'Svar')[0]).toEqual(['701 Järva sdf', 'C5-B5', 'D5/B5']);
  });

  test('computes a sum from its rows', () => {
    expect(formulas(workbook(QUESTIONS.overview), 'Svar')).toEqual([['Summa', 'SUM(B5:B8)']]);
    expect(formulas(workbook(QUESTIONS.sum), 'Svar')).toEqual([['Summa', 'SUM(B5:B15)']]);
  });

  test('computes a sum over services from their columns', () => {
    expect(formulas(workbook(QUESTIONS.compare), 'Svar')).toEqual([
      ['Järva sdf', 'SUM(B5:E5)'],
      ['Bromma sdf', 'SUM(B6:E6)'],
    ]);
  });

  test('computes places from the fees', () => {
    expect(formulas(workbook(QUESTIONS.rank), 'Svar').map(([, formula]) => formula)).toEqual(
      [5, 6, 7, 8, 9].map((row) => `RANK(C${row},$C$5:$C$9,0)`),
    );
  });

  test('computes printed less computed', () => {
    expect(formulas(workbook(QUESTIONS.reconciliation), 'Svar').map(([, formula]) => formula)).toEqual(
      [5, 6, 7, 8].map((row) => `B${row}-C${row}`),
    );
  });

  test('computes what lies between a step and the fee as it is', () => {
    expect(formulas(workbook(QUESTIONS.steps), 'Svar')[0]?.[1]).toBe('B5-B9');
  });

  test('keeps a figure as a number where the others give another one', () => {
    // What the share did follows from the rounded effect of the total; the latter from totals that are not in the table.
    expect(formulas(workbook(QUESTIONS.change), 'Svar')).toEqual([
      ['Av ändrad andel', 'B8-B5-B6'],
      ['Skillnad', 'B8-B5'],
    ]);
  });

  test('tells where its figures come from and of which list they are', () => {
    const [sheet] = workbook(QUESTIONS.overview).sheets;
    const text = JSON.stringify(sheet?.rows.slice(-2));
    expect(text).toContain('Källa: Prislista 2025');
    expect(text).toContain(priceList.version);
  });
});

describe('the sheets of a computation', () => {
  test('of a proportional service multiply before they divide', () => {
    const made = workbook(simulation);
    expect(made.sheets.map(({ name }) => name)).toEqual(['Svar', 'Underlag', 'Uträkning']);
    const [, exact, rounded] =
      formulas(made, 'Uträkning').find(([customer]) => customer === '701 Järva sdf') ?? [];
    expect(exact).toMatch(/^IF\(ISNUMBER\((Underlag!B\d+)\),Underlag!\$B\$\d+\*\1\/Underlag!\$B\$\d+,""\)$/);
    expect(rounded).toMatch(/^IF\(ISNUMBER\((B\d+)\),ROUND\(\1,0\),""\)$/);
  });

  test('of a service with an equal part have both parts', () => {
    const made = workbook(whatIf('switchboard', [{ type: 'set-equal-part', part: '0.3' }]));
    const [row] = formulas(made, 'Uträkning');
    expect(row?.length).toBe(11);
    expect(JSON.stringify(made.sheets[1])).toContain('härledda ur de tryckta avgifterna');
  });

  test('leave the cell of whoever does not take part empty', () => {
    const made = workbook(whatIf('switchboard', [{ type: 'leave', customers: [298] }]));
    const row = made.sheets[1]?.rows.find(({ cells: [first] }) =>
      isText(first, '298 S:t Erik Försäkrings AB'),
    );
    expect(row?.cells.map(({ type }) => type)).toEqual(['text', 'number', 'blank']);
  });

  test('of a merger say in which row it is', () => {
    const made = workbook(whatIf('switchboard', [{ type: 'merge', customers: [706, 708], into: 706 }]));
    expect(JSON.stringify(made.sheets[1])).toContain(
      'Bromma sdf och Kungsholmens sdf räknas efter ändringen som en kund, på raden 706 Bromma sdf.',
    );
  });

  test('of an explanation go from the total to the rounded fee', () => {
    expect(formulas(workbook(explain('switchboard', 701)), 'Uträkning')).toEqual([
      ['Lika del, 20\u00a0%', 'B3*20%'],
      ['Kundens lika del', 'B4/B5'],
      ['Rörlig del, 80\u00a0%', 'B3*80%'],
      ['Kundens vikt (avgiften minus den lika delen)', '2281300/44'],
      ['Summan av vikterna', '21119824/44'],
      ['Andel av samtalen', 'B8/B9'],
      ['Kundens rörliga del', 'B7*B8/B9'],
      ['Exakt avgift', 'B6+B11'],
      ['Avrundad avgift', 'ROUND(B12,0)'],
      ['Skillnad', 'B14-B13'],
    ]);
  });
});

describe('for every worked question', () => {
  const made = ANSWERED.map(({ say, question, reply }) => ({
    say,
    book: workbook(question, reply.language),
  }));

  test('each formula names cells of the workbook, and not its own', () => {
    const faults = made.flatMap(({ say, book }) => faultyReferences(book).map((fault) => `${say}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('the sheets have names that Excel takes', () => {
    for (const { book } of made) {
      const names = book.sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    }
  });

  test('the same question gives the same workbook', () => {
    for (const { question } of ANSWERED.slice(0, 60)) expect(workbook(question)).toEqual(workbook(question));
  });
});

test('a single fee is a sheet of what is known of it, in numbers', () => {
  const workbook = workbookOf(QUESTIONS.fee, 'sv', priceList);
  expect(workbook?.name).toBe('701 Järva sdf Växeln');
  const cells = workbook?.sheets[0]?.rows.flatMap((row) => row.cells) ?? [];
  expect(cells.flatMap((cell) => (cell.type === 'number' ? [Number(cell.value)] : []))).toEqual([
    54_575, 2727.27, 51_848.16, 0.091, 95_019, 600_000,
  ]);
});

test('an answer of words alone has no workbook', () => {
  expect(workbookOf(QUESTIONS.thanks, 'sv', priceList)).toBeNull();
});

function isText(cell: WorkbookCell | undefined, text: string): boolean {
  return cell?.type === 'text' && cell.text === text;
}

/** Each reference of a formula to a cell outside the sheet, to one that is no number, or to the formula's own. */
function faultyReferences({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        if (cell.type !== 'formula') return [];
        return [...cell.formula.matchAll(REFERENCE)].flatMap(
          ([reference, sheet = name, letters = '', digits]) => {
            const at = { row: Number(digits) - 1, column: columnOf(letters) };
            const target = sheets.find((other) => other.name === sheet)?.rows[at.row]?.cells[at.column];
            const own = sheet === name && at.row === row && at.column === column;
            // An empty cell is who does not take part, and a sum may begin with one.
            return target === undefined || own ? [`${cell.formula} names ${reference}`] : [];
          },
        );
      }),
    ),
  );
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const REFERENCE = /(?:([A-Za-z]+)!)?\$?([A-Z]{1,2})\$?(\d+)/g;
