import { CalcError } from '../../calc/index.ts';
import { compareFees } from '../compare-fees.ts';
import type { ServiceManifest } from '../manifest.ts';
import type { SheetSource } from '../sources.ts';
import { weigh } from '../weigh.ts';

/**
 * The sheet with the way in which its weights are known, decided by what is printed: counts, else an equal part and fees
 * that all compute to the krona, else fees that follow from whole counts of a printed sum. Otherwise the rule does not
 * explain the fees: no weights and no pools, and the year is not recomputed.
 */
export function decideWeights(sheet: SheetSource): SheetSource {
  const { manifest, rows } = sheet;
  const as = (weights: ServiceManifest['weights']): SheetSource => ({
    ...sheet,
    manifest: { ...manifest, weights, pools: weights === null ? [] : manifest.pools },
  });
  if (rows.length === 0) return as(null);
  if (rows.some(({ value }) => value.count !== null)) return as('printed');
  const hasEqualPart = manifest.pools.some(({ base }) => base === 'equal');
  const isSummed = manifest.sums.some(({ block, count }) => block === 'all' && count !== null);
  const candidate = hasEqualPart ? as('derived') : isSummed ? as('inverted') : null;
  return candidate !== null && doesExplain(candidate) ? candidate : as(null);
}

function doesExplain(sheet: SheetSource): boolean {
  try {
    return [...compareFees(weigh(sheet)).values()].every(({ difference }) => difference === 0);
  } catch (error) {
    if (error instanceof CalcError) return false;
    throw error;
  }
}
