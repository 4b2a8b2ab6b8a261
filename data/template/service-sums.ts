import { BLOCKS, FOOTNOTE_COLUMNS, SUM_COLUMNS } from '../import/workbook/index.ts';
import { type Page, range } from './page.ts';
import { COUNT, KRONOR, NUMBER, PERCENT } from './rules.ts';
import type { TemplateService } from './template-data.ts';

/** Puts, to the right of the terms, the printed sums and the footnotes that say who is counted in whom. */
export function putSums({ put, allow }: Page, { last, countedIn }: TemplateService, year: number): void {
  Object.values(SUM_COLUMNS).forEach((value, index) => {
    put(TOP, LEFT + index, { look: 'heading', value });
  });
  Object.entries(BLOCKS).forEach(([block, label], index) => {
    const row = TOP + 1 + index;
    const printed = last?.manifest.sums.find((sum) => sum.block === block);
    const line = printed?.line.replaceAll(`${last?.year}`, `${year}`);
    put(row, LEFT, { look: 'label', value: label });
    put(row, LEFT + 1, { look: 'known', value: line ?? null, format: 'text' });
    put(row, LEFT + 2, { look: 'fill', format: 'count' });
    put(row, LEFT + 3, { look: 'fill', format: 'share' });
    put(row, LEFT + 4, { look: 'fill', format: 'whole' });
  });
  allow(range(TOP + 1, LEFT + 2, TOP + 3, LEFT + 2), COUNT);
  allow(range(TOP + 1, LEFT + 3, TOP + 3, LEFT + 3), PERCENT);
  allow(range(TOP + 1, LEFT + 4, TOP + 3, LEFT + 4), KRONOR);

  Object.values(FOOTNOTE_COLUMNS).forEach((value, index) => {
    put(FOOTNOTES, LEFT + index, { look: 'heading', value });
  });
  for (let index = 0; index < FOOTNOTE_LINES; index += 1) {
    const note = countedIn[index];
    const look = note === undefined ? 'fill' : 'known';
    put(FOOTNOTES + 1 + index, LEFT, { look, value: note?.customers.join(', ') ?? null, format: 'text' });
    put(FOOTNOTES + 1 + index, LEFT + 1, { look, value: note?.into ?? null, format: 'plain' });
  }
  allow(range(FOOTNOTES + 1, LEFT + 1, FOOTNOTES + FOOTNOTE_LINES, LEFT + 1), NUMBER);
}

// Row 3 and column J in the spreadsheet.
const TOP = 2;
const LEFT = 9;
const FOOTNOTES = 7;
const FOOTNOTE_LINES = 4;
