import { fee } from '../calc/index.ts';
import { prepareAllocation } from './allocation.ts';
import type { SheetSource } from './sources.ts';

/**
 * A weighed preliminary sheet with the fee of each member, in kr, rounded half up as the list does. Who has no count is no
 * member, and has no fee.
 * @throws CalcError when the weights cannot be allocated on
 */
export function computed(sheet: SheetSource): SheetSource {
  const { total, pools } = sheet.manifest;
  const allocation = prepareAllocation({ total, pools, weights: sheet.weights });
  if (allocation === null) return sheet;
  const rows = sheet.rows.map((row) =>
    sheet.weights.has(row.value.number)
      ? { ...row, value: { ...row.value, fee: fee(allocation, row.value.number) } }
      : row,
  );
  return { ...sheet, rows };
}
