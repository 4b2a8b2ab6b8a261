import { Decimal } from '../../calc/index.ts';
import { TERMS, YES_NO } from '../import/workbook/index.ts';
import { monthName } from '../say/index.ts';
import type { SheetSource } from '../sources.ts';
import type { Page, Put } from './page.ts';
import { hint, KRONOR, oneOf, PERCENT } from './rules.ts';
import type { TemplateService } from './template-data.ts';

/** Puts what holds for all customers of a service: its total, rule, period and place in the list; last year's beside it. */
export function putTerms({ put, allow }: Page, { service, last }: TemplateService, year: number): void {
  const manifest = last?.manifest;
  const next = (text: string): string => (last === null ? text : text.replaceAll(`${last.year}`, `${year}`));
  const terms: readonly (readonly [string, Put, string])[] = [
    [TERMS.service, { look: 'known', value: service.name_sv, format: 'text' }, ''],
    [TERMS.total, { look: 'fill', format: 'whole' }, ''],
    [
      TERMS.equalPart,
      { look: 'known', value: equalPercent(last), format: 'percent' },
      'fördelas lika på alla',
    ],
    [TERMS.from, { look: 'fill', format: 'text' }, 't.ex. 2024-07'],
    [TERMS.to, { look: 'fill', format: 'text' }, 't.ex. 2025-06'],
    [TERMS.pricePerCall, yesNo(manifest?.pricePerCall), 'ja eller nej'],
    [
      TERMS.section,
      { look: 'known', value: next(manifest?.place.section ?? service.name_sv), format: 'text' },
      '',
    ],
    [
      TERMS.column,
      { look: 'known', value: next(manifest?.place.column ?? `Årsavgift ${year}`), format: 'text' },
      '',
    ],
  ];
  terms.forEach(([label, cell, note], index) => {
    put(FIRST + index, 1, { look: 'label', value: label });
    put(FIRST + index, 2, cell);
    if (note !== '') put(FIRST + index, 3, { look: 'aside', value: note });
  });
  if (last !== null) putLast(put, last);
  allow('C4', KRONOR);
  allow('C5', PERCENT);
  allow('C6:C7', hint('Mätperiod', PERIOD));
  allow('C8', oneOf(Object.values(YES_NO), TERMS.pricePerCall));
}

// Row 3 in the spreadsheet.
const FIRST = 2;
const PERIOD =
  'En månad som 2024-07, en dag som 2025-06-15, eller "15 juni varje år". Samma i båda om det är en enda dag. Tomt om det inte är känt.';

function putLast(put: Page['put'], { year, manifest }: SheetSource): void {
  put(FIRST, 6, { look: 'referenceHeading', value: `${year}` });
  put(FIRST + 1, 6, { look: 'reference', value: manifest.total, format: 'whole' });
  const { period } = manifest;
  put(FIRST + 3, 6, {
    look: 'reference',
    value: period === null ? null : periodText(period.from),
    format: 'text',
  });
  put(FIRST + 4, 6, {
    look: 'reference',
    value: period === null ? null : periodText(period.to),
    format: 'text',
  });
}

function yesNo(value: boolean | undefined): Put {
  if (value === undefined) return { look: 'fill', format: 'text' };
  return { look: 'known', value: value ? YES_NO.yes : YES_NO.no, format: 'text' };
}

function equalPercent(last: SheetSource | null): number {
  const parts = last?.manifest.pools.filter(({ base }) => base === 'equal') ?? [];
  return parts
    .reduce((sum, { part }) => sum.plus(part), new Decimal(0))
    .times(100)
    .toNumber();
}

/** A month, a day or a day of every year as a person writes it. */
function periodText(written: string): string {
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(written) ?? [];
  return month === undefined ? written : `${Number(day)} ${monthName(Number(month))} varje år`;
}
