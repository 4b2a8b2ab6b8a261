import { shown, type Tell } from '../problem.ts';
import type { Spot } from './grid.ts';

/**
 * Tells a text about the list that names other years than the list's own: left over where the year of a workbook was
 * changed, it would be shown as the source of every answer.
 */
export function tellOtherYear({ place }: Spot, text: string, year: number, tell: Tell): void {
  const named = [...text.matchAll(/\b20\d\d\b/g)].map(([written]) => Number(written));
  if (named.length === 0 || named.includes(year)) return;
  const expected = `en text som nämner ${year}, som listan är för`;
  tell({ code: 'names-other-year', place, expected, got: shown(text) });
}
