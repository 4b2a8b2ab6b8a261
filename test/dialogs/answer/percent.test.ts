import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentOfExact } from '../../../dialogs/answer/figure.ts';
import { formatSigned } from '../../../dialogs/say/format.ts';
import type { ScenarioChange } from '../../../dialogs/scenario.ts';
import { writtenScheme } from '../../bot/export/expected-fees.ts';
import { builtSnapshot } from '../../data/built-snapshot.ts';
import { csvOf, workbookOf } from '../export/exported.ts';
import { whatIf } from '../export/questions.ts';
import { realConversation } from '../support/real-conversation.ts';
import { plain } from '../support/reply-text.ts';

/** A ratio in hundredths of a percent, rounded once; a half goes away from zero. */
function hundredths(top: bigint, bottom: bigint): bigint {
  const size = top < 0n ? -top : top;
  const rounded = (size * 10_000n * 2n + bottom) / (2n * bottom);
  return top < 0n ? -rounded : rounded;
}

/** As the chat and the CSV write it. */
function written(of: bigint): string {
  const size = String(of < 0n ? -of : of).padStart(3, '0');
  const number = `${size.slice(0, -2)},${size.slice(-2)}`;
  return `${of < 0n ? '−' : of > 0n ? '+' : ''}${number} %`;
}

const shown = (top: bigint, bottom: bigint) =>
  plain(formatSigned(percentOfExact({ numerator: top, denominator: bottom }, 'difference'), 'sv')).replace(
    /(?<=\d) (?=\d{3})/g,
    '',
  );

describe('a percentage of an exact ratio', () => {
  test.each([
    // A hair below and at half a hundredth of a percent, on both sides of zero.
    [20_499_999n, 10_000_000_000n, '+0,20 %'],
    [205n, 100_000n, '+0,21 %'],
    [-20_499_999n, 10_000_000_000n, '−0,20 %'],
    [-205n, 100_000n, '−0,21 %'],
    [1n, 1_000_000n, '0,00 %'],
    [-1n, 1_000_000n, '0,00 %'],
    [204_999_999_999_999_999_999_999_999n, 100_000_000_000_000_000_000_000_000_000n, '+0,20 %'],
    [1n, 3n, '+33,33 %'],
  ])('of %d by %d is shown as %s', (top, bottom, percent) => {
    expect(shown(top, bottom)).toBe(percent);
  });

  test('is rounded once, and a half goes away from zero', () => {
    const ratio = fc.oneof(
      fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 26n })),
      // Near halves of a hundredth of a percent.
      fc
        .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(-1n, 0n, 1n))
        .map(([half, off]) => [(BigInt(half) * 2n + 1n) * 10n ** 20n + off, 20_000n * 10n ** 20n] as const),
    );
    fc.assert(
      fc.property(ratio, ([top, bottom]) => {
        expect(shown(top, bottom)).toBe(written(hundredths(top, bottom)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a simulation shows in percent', () => {
  const { ask } = realConversation();
  const priceList = builtSnapshot();
  const { weights } = writtenScheme('stockholm-direkt');
  const sum = [...weights.values()].reduce((all, weight) => all + BigInt(weight), 0n);

  test('is 0,20 where the exact ratio is 0,204983…', () => {
    const { table } = ask('Om Järva minskar 10 % i Stockholm Direkt?');
    expect(table?.rows.map(({ cells }) => plain(cells[4] ?? ''))).toEqual([
      '−9,82 %',
      ...Array.from({ length: 5 }, () => '+0,20 %'),
    ]);
  });

  test('is the exact ratio of each fee, rounded once, in the chat and in the CSV', () => {
    const customers = [...weights.keys()].filter((customer) => (weights.get(customer) ?? 0) > 0);
    fc.assert(
      fc.property(fc.constantFrom(...customers), fc.integer({ min: 1, max: 40_000 }), (changed, count) => {
        // A count that is as it was changes nothing, and nothing is listed.
        fc.pre(count !== weights.get(changed));
        const before = BigInt(weights.get(changed) ?? 0);
        const after = sum - before + BigInt(count);
        const expected = (customer: number) => {
          const [was, is] = [
            BigInt(weights.get(customer) ?? 0),
            BigInt(customer === changed ? count : (weights.get(customer) ?? 0)),
          ];
          // (is ÷ after − was ÷ sum) ÷ (was ÷ sum)
          return written(hundredths(is * sum - was * after, was * after));
        };
        const change: ScenarioChange = {
          type: 'set-weight',
          customers: [changed],
          base: 'cases',
          value: String(count),
        };
        const csv = csvOf(whatIf('stockholm-direkt', [change], [changed]), 'sv', priceList) ?? '';
        const rows = csv
          .split('\r\n')
          .slice(1)
          .filter((line) => line !== '')
          .map((line) => line.split(';'));
        expect(rows.length).toBeGreaterThan(40);
        for (const [name = '', , , , percent = ''] of rows)
          expect(signed(percent), name).toBe(expected(Number(name.split(' ')[0])));
        const { table } = ask(`Om kund ${changed} får ${count} ärenden i Stockholm Direkt?`);
        for (const { cells } of table?.rows ?? [])
          expect(plain(cells[4] ?? '').replace(/(?<=\d) (?=\d{3})/g, '')).toBe(
            expected(Number(cells[0]?.split(' ')[0])),
          );
      }),
      { numRuns: 40 },
    );
  });

  test('is in the answer’s sheet what the sheet of the computation comes to', () => {
    const change: ScenarioChange = {
      type: 'scale-weight',
      customers: [701],
      base: 'cases',
      factor: '0.9',
    };
    const book = workbookOf(whatIf('stockholm-direkt', [change], [701]), 'sv', priceList);
    const percentages = (sheet: string) =>
      new Map(
        book?.sheets
          .find(({ name }) => name === sheet)
          ?.rows.flatMap(({ cells }) => {
            const [name] = cells;
            const cell = cells.findLast(({ type }) => type !== 'blank');
            const isPercent =
              cell?.type === 'number' || cell?.type === 'formula' ? cell.format.unit === 'percent' : false;
            return name?.type === 'text' && isPercent ? [[name.text, cell] as const] : [];
          }),
      );
    const [answered, computed] = [percentages('Svar'), percentages('Uträkning')];
    const numbers = [...answered].filter(([, cell]) => cell?.type === 'number');
    expect(numbers.length).toBeGreaterThan(0);
    for (const [name, cell] of numbers)
      expect(cell?.type === 'number' && cell.value, name).toBe(numberOf(computed.get(name)));
  });
});

function numberOf(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : undefined;
}

/** A number of the CSV as the chat writes it. */
function signed(number: string): string {
  const isZero = /^-?0,00$/.test(number);
  return `${isZero ? '' : number.startsWith('-') ? '−' : '+'}${number.replace('-', '')} %`;
}
