import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../dialogs/export/csv-text.ts';

describe('a CSV file', () => {
  test('begins with the mark of UTF-8 and ends each row as Windows does', () => {
    expect(csvText([['Kund', 'År'], ['Ängby']])).toBe('\uFEFFKund;År\r\nÄngby\r\n');
  });

  const numbers = [
    [{ number: 54_575, decimals: 0 }, '54575'],
    [{ number: -5429, decimals: 0 }, '-5429'],
    [{ number: 2727.272727, decimals: 2 }, '2727,27'],
    [{ number: 0.125, decimals: 2 }, '0,13'],
    [{ number: -0.004, decimals: 2 }, '0,00'],
    [{ number: 9.1, decimals: 2 }, '9,10'],
    [{ number: 2025, decimals: 0 }, '2025'],
  ] as const;
  test.each(numbers)('writes %j as %s', (cell, text) => {
    expect(csvText([[cell]])).toBe(`\uFEFF${text}\r\n`);
  });

  const formulas = ['=1+1', '+46', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '=HYPERLINK("http://x";"y")'];
  test.each(formulas)('puts an apostrophe before %j, which would compute', (text) => {
    expect(read(csvText([[text]]))).toEqual([[`'${text}`]]);
  });

  test('gives back whatever was put into it, and no cell of words computes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const cells = read(csvText(rows));
          expect(cells.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n])/, '')))).toEqual(
            rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n])/, ''))),
          );
          expect(cells.flat().filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([]);
        },
      ),
    );
  });
});

function read(text: string): readonly (readonly string[])[] {
  return parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_column_count: true });
}
