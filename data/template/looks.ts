import type { CellStyle } from 'hucre/xlsx';

/** How a cell looks, by what it is for. */
export type Look =
  | 'title'
  | 'heading'
  | 'label'
  | 'note'
  | 'aside'
  | 'text'
  | 'mark'
  | 'known'
  | 'fill'
  | 'reference'
  | 'referenceHeading'
  | 'check';

const FONT = { name: 'Calibri', size: 11 } as const;
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const WRAP = { wrapText: true, vertical: 'top' } as const;

/** The style of each look: what is yellow is filled in, what is grey is not read. */
export const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...FONT, bold: true, size: 16 } },
  heading: {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid('1F4E79'),
    alignment: { wrapText: true, vertical: 'center' },
    border: BOX,
  },
  label: { font: { ...FONT, bold: true } },
  note: { font: { ...FONT, italic: true, color: { rgb: '595959' } } },
  aside: {
    font: { ...FONT, italic: true, color: { rgb: '595959' } },
    alignment: { horizontal: 'left', indent: 1 },
  },
  text: { font: FONT, alignment: WRAP },
  mark: { font: { ...FONT, bold: true }, alignment: { vertical: 'top', horizontal: 'right', indent: 1 } },
  known: { font: FONT, border: BOX },
  fill: { font: FONT, fill: solid('FFF2CC'), border: BOX },
  reference: { font: { ...FONT, color: { rgb: '595959' } }, fill: solid('E7E6E6'), border: BOX },
  referenceHeading: {
    font: { ...FONT, bold: true, color: { rgb: '595959' } },
    fill: solid('D0CECE'),
    alignment: { wrapText: true, vertical: 'center' },
    border: BOX,
  },
  check: { font: { ...FONT, bold: true }, fill: solid('DDEBF7'), border: BOX },
};

/**
 * The codes that a spreadsheet shows numbers by; it puts in the separators of its own language. None has optional decimals
 * ("0.##"), which Excel shows as "20," where there are none.
 */
export const FORMATS = {
  whole: '#,##0',
  count: '#,##0',
  share: '0.00',
  percent: 'General',
  day: 'yyyy-mm-dd',
  plain: '0',
  text: '@',
} as const;

function solid(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const;
}
