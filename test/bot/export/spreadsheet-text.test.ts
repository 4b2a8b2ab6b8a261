import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { spreadsheetText } from '../../../bot/export/spreadsheet-text.ts';
import { workbookFile } from '../../../bot/export/workbook-file.ts';

describe('a text of a workbook', () => {
  test('has no letter that XML 1.0 has no place for, whatever a name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const letter of spreadsheetText(text)) expect(isOfXml(letter.codePointAt(0) ?? 0)).toBe(true);
      }),
    );
  });

  test.each([
    ['Järva & <Bromma>\n”sdf”', 'Järva & <Bromma>\n”sdf”'],
    ['Klimat\u{1F333}', 'Klimat\u{1F333}'],
    ['a\u0001b\uFFFEc\uFFFFd\uD800e', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
    ['_x0041_ _X00e5_ _x41_', '_x005F_x0041_ _X00e5_ _x41_'],
  ])('made of %j is %j', (text, written) => {
    expect(spreadsheetText(text)).toBe(written);
  });

  test('stands so in the file', async () => {
    const text = 'a\u0001b\uFFFEc';
    const row = { look: 'plain', cells: [{ type: 'text', text }] } as const;
    const sheet = { name: 'Svar', widths: [10], frozen: 0, rows: [row] };
    const { sheets } = await readXlsx(await workbookFile({ name: 'x', language: 'sv', sheets: [sheet] }));
    expect(sheets[0]?.rows[0]?.[0]).toBe('a\uFFFDb\uFFFDc');
  });
});

/** As the recommendation has it, https://www.w3.org/TR/xml/#charsets. */
function isOfXml(code: number): boolean {
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}
