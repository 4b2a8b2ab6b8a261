import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../dialogs/question.ts';
import type { Language, Reply } from '../../../dialogs/reply.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { answeredQuestions } from './answered-questions.ts';
import { csvOf } from './exported.ts';
import { explain, QUESTIONS, whatIf } from './questions.ts';

const priceList = builtSnapshot();
const ANSWERED = answeredQuestions(priceList);

function rowsOf(question: Asked, language: Language = 'sv'): readonly (readonly string[])[] {
  return parse(csvOf(question, language, priceList) ?? '', { bom: true, delimiter: ';' });
}

describe('the CSV of an answer', () => {
  test('of an overview has the printed fees, a dash where one stands, and their sum', () => {
    expect(rowsOf(QUESTIONS.overview)).toEqual([
      ['Tjänst', 'Fast avgift 2025 (kr)'],
      ['E-tjänstsupporten', ''],
      ['Stockholm Direkt', '47868'],
      ['Växeln', '54575'],
      ['KCP', '–'],
      ['Summa', '102443'],
    ]);
  });

  test('of a change has what the total and the share did, to the öre', () => {
    // 95 019 × (600 000 − 1 400 000) ÷ 1 400 000, and what is left of 54 575 − 95 019.
    expect(rowsOf(QUESTIONS.change)).toEqual([
      ['År', 'Fast avgift (kr)'],
      ['2024', '95019'],
      ['Av ändrad total', '-54296,57'],
      ['Av ändrad andel', '13852,57'],
      ['2025', '54575'],
      ['Skillnad', '-40444'],
    ]);
  });

  test('of a simulation has every customer, also where the chat shows some', () => {
    const rows = rowsOf(
      whatIf(
        'stockholm-direkt',
        [{ type: 'set-weight', customers: [701], base: 'cases', value: '1000' }],
        [701],
      ),
    );
    expect(rows.slice(0, 2)).toEqual([
      ['Kund', 'Före (kr)', 'Efter (kr)', 'Skillnad (kr)', 'Skillnad, %'],
      // 2 340 000 × 1000 ÷ 33 753, and 44,83 % more than 2 340 000 × 684 ÷ 33 437.
      ['701 Järva sdf', '47868', '69327', '21459', '44,83'],
    ]);
    expect(rows).toContainEqual(['110 Stadsledningskontoret', '579874', '574445', '-5429', '-0,94']);
    expect(rows.length - 1).toBe(
      priceList.sheet('stockholm-direkt', 2025)?.rows.filter(({ fee }) => (fee ?? 0) > 0).length,
    );
  });

  test('of an explanation has its steps, each with its unit', () => {
    const rows = rowsOf(explain('switchboard', 701));
    expect(rows[0]).toEqual(['Steg', 'Värde', 'Enhet', 'Hur det räknas']);
    expect(rows.map(([label, value, unit]) => [label, value, unit])).toEqual([
      ['Steg', 'Värde', 'Enhet'],
      ['Tjänstens total', '600000', 'kr'],
      ['Lika del, 20\u00a0%', '120000', 'kr'],
      ['Kunder som delar lika', '44', ''],
      ['Kundens lika del', '2727,27', 'kr'],
      ['Rörlig del, 80\u00a0%', '480000', 'kr'],
      ['Kundens vikt (avgiften minus den lika delen)', '51847,73', 'kr'],
      ['Summan av vikterna', '479996', 'kr'],
      ['Andel av samtalen', '10,8017', '%'],
      ['Kundens rörliga del', '51848,16', 'kr'],
      ['Exakt avgift', '54575,43', 'kr'],
      ['Avrundad avgift', '54575', 'kr'],
      ['Tryckt avgift', '54575', 'kr'],
    ]);
  });

  test('in English has English words and the same numbers', () => {
    expect(rowsOf(QUESTIONS.overview, 'en')).toContainEqual(['The switchboard', '54575']);
    expect(rowsOf(QUESTIONS.overview, 'en')[0]).toEqual(['Service', 'Fixed fee 2025 (SEK)']);
  });

  test('does not compute what somebody calls a new customer', () => {
    const join = { type: 'join', customer: 1_000_001, weights: { cases: '500' }, name: '=1+1' } as const;
    const [, row] = rowsOf(whatIf('stockholm-direkt', [join], [1_000_001]));
    expect(row?.[0]).toBe("'=1+1");
  });

  test('of a single fee has what is known of it, one a row', () => {
    expect(rowsOf(QUESTIONS.fee)).toEqual([
      ['Uppgift', 'Värde', 'Enhet'],
      ['Kund', '701 Järva sdf', ''],
      ['Tjänst', 'Växeln', ''],
      ['Fast avgift 2025', '54575', 'kr'],
      // 120 000 ÷ 44, and the fee without it, by the weight that it was derived from.
      ['Varav lika del, beräknad', '2727,27', 'kr'],
      ['Varav rörlig del, beräknad', '51848,16', 'kr'],
      ['Andel av avgiften', '9,10', '%'],
      ['Fast avgift 2024', '95019', 'kr'],
      ['Tjänstens total', '600000', 'kr'],
    ]);
  });

  test('is none where the answer is words alone', () => {
    expect(csvOf(QUESTIONS.thanks, 'sv', priceList)).toBeNull();
  });
});

describe('for every worked question', () => {
  test('the numbers of the CSV are those that the chat shows, and the other way round', () => {
    const wrong = ANSWERED.flatMap(({ say, reply, question }) => {
      const [, ...rows] = rowsOf(question, reply.language);
      const shown = shownRows(reply);
      const written = rows.map((row) =>
        (reply.table ? row : row.slice(0, 2)).map((text) => text.replace(/^'/, '')),
      );
      // Of a simulation the file has all rows, the chat some of them.
      const missing =
        question.kind === 'what-if'
          ? shown.filter((row) => !written.some((other) => other.join('|') === row.join('|')))
          : written.join('\n') === shown.join('\n')
            ? []
            : shown;
      return missing.length === 0 ? [] : [{ say, missing, written }];
    });
    expect(wrong).toEqual([]);
    expect(ANSWERED.length).toBeGreaterThan(250);
    expect(new Set(ANSWERED.map(({ question }) => question.kind)).size).toBeGreaterThan(10);
  });
});

/** What the chat shows, with its numbers as a CSV has them. */
function shownRows({ table, steps, language }: Reply): readonly (readonly string[])[] {
  const rows = table ? table.rows.map(({ cells }) => cells) : steps.map(({ label, value }) => [label, value]);
  return rows.map((cells) => cells.map((text) => bare(text, language)));
}

/** "−5 429 kr" as "-5429", "SEK 54,575.10" as "54575,10"; words stay as they are. */
function bare(text: string, language: Language): string {
  const number = text
    .replace('SEK\u00a0', '')
    .replace(/(?:\u00a0kr|\u00a0?%|\u00a0procentenheter| percentage points)$/, '')
    .replace(/^\+/, '');
  const isNumber = language === 'sv' ? /^−?[\d\u00a0]+(?:,\d+)?$/ : /^−?[\d,]+(?:\.\d+)?$/;
  if (!isNumber.test(number)) return text;
  const plain =
    language === 'sv' ? number.replaceAll('\u00a0', '') : number.replaceAll(',', '').replace('.', ',');
  return plain.replace('−', '-');
}
