import type { TableCell } from '../answer/answer.ts';
import type { Figure, FigureUnit } from '../answer/figure.ts';
import { printedNumberOf } from '../lineage.ts';
import { capital } from './format.ts';
import type { Locale, Words } from './words.ts';

/** What stands in a cell; empty where nothing does. */
export function cellText(cell: TableCell, locale: Locale, words: Words): string {
  switch (cell.type) {
    case 'figure':
      return figureText(cell.figure, words);
    case 'customer':
      return priceListed(cell.number, words)
        ? `${printedNumberOf(cell.number, words.priceList)} ${words.customer(cell.number)}`
        : words.customer(cell.number);
    case 'service':
      return capital(words.service(cell.key));
    case 'who':
      return capital(locale.who(cell.who, words));
    case 'year':
      return String(cell.year);
    case 'label':
      return locale.labels[cell.label];
    case 'text':
      return cell.text;
    case 'services':
      return capital(words.list(cell.keys.map(words.service)));
    case 'count':
      return String(cell.count);
    case 'date':
      return locale.date(cell.date);
    case 'dash':
      return '–';
    case 'blank':
    case 'absent':
      return '';
  }
}

function priceListed(number: number, { priceList }: Words): boolean {
  return priceList.customer(number) !== undefined;
}

const SIGNED: ReadonlySet<FigureUnit> = new Set<FigureUnit>(['kr', 'percent', 'percentage-points']);

/** Differences and effects carry their sign. */
function figureText(figure: Figure, words: Words): string {
  const { source, unit } = figure;
  const signed =
    source.type === 'computed' &&
    (source.rule === 'difference' || source.rule === 'allocation') &&
    SIGNED.has(unit);
  return signed && source.rule === 'difference' ? words.signed(figure) : words.figure(figure);
}
