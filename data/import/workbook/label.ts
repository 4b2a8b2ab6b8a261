import { nameKey } from '../../name-key.ts';
import { type Grid, type GridRow, type Spot, spotAt, wordsAt } from './grid.ts';

/**
 * A label or heading as it is compared: in lower case, without unit, colon or the blanks around them.
 * @example labelKey('Avgift, kr ') // 'avgift'
 */
export function labelKey(text: string): string {
  return nameKey(text)
    .replace(/\s*[:;]$/, '')
    .replace(/[,.]?\s*(?:\(?(?:kr|%|procent)\.?\)?)$/, '')
    .trim();
}

/** The cell to the right of a label, found above row `end`; undefined where the label does not stand there. */
export function besideLabel(grid: Grid, label: string, end: number): Spot | undefined {
  const key = labelKey(label);
  for (const row of above(grid, end)) {
    for (const column of row.cells.keys()) {
      if (labelKey(wordsAt(row, column)) === key) return spotAt(grid, row, column + 1, label);
    }
  }
  return undefined;
}

/** The rows above row `end`, which counts from 0. */
export function above({ rows }: Grid, end: number): readonly GridRow[] {
  return rows.filter(({ index }) => index < end);
}
