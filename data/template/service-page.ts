import type { WriteSheet } from 'hucre/xlsx';
import { countHeading, ROW_COLUMNS, serviceSheetName } from '../import/workbook/index.ts';
import { emptyPage, type Page, range } from './page.ts';
import { COUNT, hint, KRONOR, NUMBER, PERCENT, REFERENCE } from './rules.ts';
import { putSums } from './service-sums.ts';
import { putTerms } from './service-terms.ts';
import type { TemplateData, TemplateService } from './template-data.ts';

/**
 * The sheet of a service: on top what holds for all, below it a row per customer with last year's figures beside it in
 * grey, and check sums that follow while it is being filled in.
 */
export function servicePage(template: TemplateService, { year }: TemplateData): WriteSheet {
  const page = emptyPage();
  const { service, last, rows } = template;
  page.put(0, 0, { look: 'title', value: `${service.name_sv} ${year}` });
  page.put(1, 0, {
    look: 'note',
    value:
      'Fyll i de gula cellerna. Vita celler är redan ifyllda, ändra dem om något är nytt. Grå celler läses inte.',
  });
  putTerms(page, template, year);
  putSums(page, template, year);
  putHeadings(page, template);
  rows.forEach(({ number, name, mark, count, fee }, index) => {
    const row = HEADING + 1 + index;
    page.put(row, 0, { look: 'known', value: number, format: 'plain' });
    page.put(row, 1, { look: 'known', value: name, format: 'text' });
    putBlanks(page, row);
    page.put(row, 5, { look: 'known', value: mark === '' ? null : mark, format: 'text' });
    page.put(row, 6, { look: 'reference', value: count === null ? null : Number(count), format: 'count' });
    page.put(row, 7, { look: 'reference', value: fee, format: 'whole' });
  });
  const added = HEADING + 1 + rows.length;
  for (let row = added; row < added + EMPTY_ROWS; row += 1) {
    page.put(row, 0, { look: 'fill', format: 'plain' });
    page.put(row, 1, { look: 'fill', format: 'text' });
    putBlanks(page, row);
    page.put(row, 5, { look: 'fill', format: 'text' });
  }
  const end = added + ROOM;
  putChecks(page, end, rows.length);
  allowRows(page, end);
  if (rows.length > 0) page.allow(range(HEADING + 1, 6, added - 1, 7), REFERENCE);
  return page.sheet(serviceSheetName(service), {
    widths: [8, 38, 30, 12, 16, 8, 14, 16, 3, 30, 26, 14, 12, 16],
    frozen: { rows: HEADING + 1, columns: 2 },
    heights: new Map([
      [0, 24],
      [HEADING, 32],
    ]),
    orientation: 'landscape',
    tab: last === null ? 'A6A6A6' : '2E75B6',
  });
}

// The rows' headings stand in row 13; what stands above them fits a small screen while it is frozen.
const HEADING = 12;
const EMPTY_ROWS = 15;
// How far below the last known customer the rules and the sums hold.
const ROOM = 5000;

function putHeadings({ put }: Page, { service, last }: TemplateService): void {
  const { number, name, share, fee, mark } = ROW_COLUMNS;
  [number, name, countHeading(service), share, fee, mark].forEach((value, column) => {
    put(HEADING, column, { look: 'heading', value });
  });
  if (last === null) return;
  put(HEADING, 6, { look: 'referenceHeading', value: `Antal ${last.year}` });
  put(HEADING, 7, { look: 'referenceHeading', value: `Avgift ${last.year}, kr` });
}

function putBlanks({ put }: Page, row: number): void {
  put(row, 2, { look: 'fill', format: 'count' });
  put(row, 3, { look: 'fill', format: 'share' });
  put(row, 4, { look: 'fill', format: 'whole' });
}

function putChecks({ put }: Page, end: number, known: number): void {
  const column = (index: number): string => range(HEADING + 1, index, end, index);
  put(10, 1, { look: 'label', value: 'Kontroll: summa' });
  put(11, 1, { look: 'label', value: 'Kontroll: ifyllda rader' });
  for (const [index, format] of [
    [2, 'count'],
    [3, 'share'],
    [4, 'whole'],
  ] as const) {
    put(10, index, { look: 'check', value: 0, format, formula: `SUM(${column(index)})` });
    put(11, index, { look: 'check', value: 0, format: 'plain', formula: `COUNT(${column(index)})` });
  }
  put(11, 5, { look: 'aside', value: 'av' });
  put(11, 6, { look: 'check', value: known, format: 'plain', formula: `COUNT(${column(0)})` });
  put(11, 7, { look: 'aside', value: 'kunder' });
}

function allowRows({ allow }: Page, end: number): void {
  const column = (index: number): string => range(HEADING + 1, index, end, index);
  allow(column(0), NUMBER);
  allow(
    column(1),
    hint(ROW_COLUMNS.name, 'Namnet som det står i listan. Nya kunder skrivs också på bladet Kunder.'),
  );
  allow(column(2), COUNT);
  allow(column(3), PERCENT);
  allow(column(4), KRONOR);
  allow(column(5), hint(ROW_COLUMNS.mark, 'En eller flera asterisker om listan har en fotnot vid kunden.'));
}
