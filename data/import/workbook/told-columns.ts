import { unzipSync } from 'fflate';

/**
 * How many columns a workbook's sheets tell the width of, at the most in one of them, each as often as it is told. Programs
 * tell each of a sheet's 16 384 once; the reader goes through all that is told, so that a few bytes could keep it for hours.
 */
export function toldColumns(bytes: Uint8Array): number {
  const sheets = unzipSync(bytes, { filter: ({ name }) => SHEET.test(name) });
  return Math.max(0, ...Object.values(sheets).map(toldIn));
}

const SHEET = /\/worksheets\/[^/]+\.xml$/;
/** The columns of the largest sheet that there is. */
export const WIDEST_SHEET = 16_384;

function toldIn(sheet: Uint8Array): number {
  const text = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength).toString('latin1');
  let told = 0;
  for (const [, attributes = ''] of text.matchAll(/<(?:[^\s<>:]+:)?col\s([^>]*)>/g)) {
    // What does not say so could be all of them.
    const from = bound('min', attributes) ?? 1;
    const to = Math.min(bound('max', attributes) ?? WIDEST_SHEET, WIDEST_SHEET);
    told += Math.max(0, to - from + 1);
  }
  return told;
}

function bound(name: 'min' | 'max', attributes: string): number | null {
  const [, digits] = new RegExp(`\\b${name}\\s*=\\s*["'](\\d+)["']`).exec(attributes) ?? [];
  return digits === undefined ? null : Number(digits);
}
