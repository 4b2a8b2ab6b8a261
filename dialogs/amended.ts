import { type Allocation, amend, type Change, Decimal, type Member } from '../calc/index.ts';
import { customerIn } from './lineage.ts';
import type { PriceList, Sheet } from './ports.ts';
import type { ScenarioChange } from './scenario.ts';

/** A sheet whose rule and weights are known. */
export type ComputableSheet = Sheet & { readonly allocation: Allocation };

/**
 * The fees of a sheet after a scenario's changes, in order; the sheet must have an allocation.
 * @throws CalcError as `amend` does
 */
export function amended(
  { allocation, service, year }: ComputableSheet,
  changes: readonly ScenarioChange[],
  priceList: PriceList,
): Allocation {
  return amend(
    allocation,
    // Another year's weights come first: what is said of a customer beside them stays in force.
    [...changes]
      .sort((a, b) => Number(b.type === 'weights-of-year') - Number(a.type === 'weights-of-year'))
      .flatMap((change) => calcChange(change, { service, year }, priceList)),
  );
}

function calcChange(
  change: ScenarioChange,
  { service, year }: Pick<Sheet, 'service' | 'year'>,
  priceList: PriceList,
): readonly Change[] {
  if (change.type !== 'weights-of-year') return [change];
  const other = priceList.sheet(service, change.year)?.allocation;
  // A list without that year's weights has nothing to put in; reading the change has said so already.
  if (!other) return [];
  // Who has become one since takes part once, with the weights of all of them.
  const byCustomer = Map.groupBy(
    other.scheme.members,
    ({ customer }) => customerIn(customer, year, priceList).number,
  );
  const members = [...byCustomer].map(([customer, parts]) => ({
    customer,
    weights: Object.fromEntries(
      Object.entries(addedUp(parts)).map(([base, weight]) => [base, weight.toFixed()]),
    ),
  }));
  return [{ type: 'replace-weights', members }];
}

function addedUp(members: readonly Member[]): Member['weights'] {
  const sums: Record<string, Decimal> = {};
  for (const { weights } of members)
    for (const [base, weight] of Object.entries(weights))
      sums[base] = (sums[base] ?? new Decimal(0)).plus(weight);
  return sums;
}

/** Whether a sheet's fees can be computed. */
export function isComputable(sheet: Sheet | undefined): sheet is Sheet & { readonly allocation: Allocation } {
  return sheet !== undefined && sheet.allocation !== null;
}
