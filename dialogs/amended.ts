import { type Allocation, amend, type Change } from '../calc/index.ts';
import type { PriceList, Sheet } from './ports.ts';
import type { ScenarioChange } from './scenario.ts';

/** A sheet whose rule and weights are known. */
export type ComputableSheet = Sheet & { readonly allocation: Allocation };

/**
 * The fees of a sheet after a scenario's changes, in order; the sheet must have an allocation.
 * @throws CalcError as `amend` does
 */
export function amended(
  { allocation, service }: ComputableSheet,
  changes: readonly ScenarioChange[],
  priceList: PriceList,
): Allocation {
  return amend(
    allocation,
    // Another year's weights come first: what is said of a customer beside them stays in force.
    [...changes]
      .sort((a, b) => Number(b.type === 'weights-of-year') - Number(a.type === 'weights-of-year'))
      .flatMap((change) => calcChange(change, service, priceList)),
  );
}

function calcChange(change: ScenarioChange, service: string, priceList: PriceList): readonly Change[] {
  if (change.type !== 'weights-of-year') return [change];
  const other = priceList.sheet(service, change.year)?.allocation;
  // A list without that year's weights has nothing to put in; reading the change has said so already.
  if (!other) return [];
  const members = other.scheme.members.map(({ customer, weights }) => ({
    customer,
    weights: Object.fromEntries(Object.entries(weights).map(([base, weight]) => [base, weight.toFixed()])),
  }));
  return [{ type: 'replace-weights', members }];
}

/** Whether a sheet's fees can be computed. */
export function isComputable(sheet: Sheet | undefined): sheet is Sheet & { readonly allocation: Allocation } {
  return sheet !== undefined && sheet.allocation !== null;
}
