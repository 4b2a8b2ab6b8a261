import { Decimal } from '../decimal.ts';
import { checkTotal } from '../total.ts';
import type { TotalChange } from './change.ts';
import { cut, readAmount, times } from './factor.ts';

/**
 * The total after the change, kr.
 * @throws CalcError `total-not-positive`, `negative-factor`, and those of a bad number
 */
export function editTotal(total: Decimal, change: TotalChange): Decimal {
  const changed = changedTotal(new Decimal(total), change);
  checkTotal(changed);
  return changed;
}

function changedTotal(total: Decimal, change: TotalChange): Decimal {
  switch (change.type) {
    case 'set-total':
      return readAmount(change.value, 'total');
    case 'add-total':
      return cut(total.plus(readAmount(change.value, 'total')));
    case 'scale-total':
      return times(total, change.factor);
  }
}
