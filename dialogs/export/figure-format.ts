import type { Figure, FigureUnit } from '../answer/figure.ts';
import { decimalsOf } from '../say/format.ts';
import type { NumberFormat } from './workbook.ts';

const UNITS: Readonly<Record<FigureUnit, NumberFormat['unit']>> = {
  kr: 'kr',
  'kr-exact': 'kr',
  'kr-per-unit': 'kr',
  percent: 'percent',
  'percentage-points': 'points',
  rank: 'number',
  customers: 'number',
  cases: 'number',
  calls: 'number',
  users: 'number',
};

/** How a figure is written in a file: with the unit, the decimals and the sign that the chat shows. */
export function formatOf(figure: Figure): NumberFormat {
  const unit = UNITS[figure.unit];
  const { source } = figure;
  const isDifference = source.type === 'computed' && source.rule === 'difference';
  return { unit, decimals: decimalsOf(figure), ...(isDifference && unit !== 'number' && { signed: true }) };
}
