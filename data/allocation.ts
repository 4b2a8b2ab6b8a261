import { type Allocation, allocate, Decimal } from '../calc/index.ts';

/** The parts of a sheet that its allocation follows from; numbers are exact decimal texts. */
export interface AllocationSource {
  readonly total: number;
  readonly pools: readonly { readonly key: string; readonly part: string; readonly base: string }[];
  /** By customer, members only. */
  readonly weights: ReadonlyMap<number, string>;
}

/**
 * The sheet's rule applied to its weights; `null` where the sheet has no pools, so that nothing is recomputed.
 * A sheet has one weight per row, so every base but `equal` stands for it.
 * @throws CalcError as `allocate` does
 */
export function prepareAllocation({ total, pools, weights }: AllocationSource): Allocation | null {
  if (pools.length === 0) return null;
  const bases = [...new Set(pools.map(({ base }) => base))].filter((base) => base !== 'equal');
  return allocate({
    total: new Decimal(total),
    pools: pools.map(({ key, part, base }) => ({ key, part: new Decimal(part), base })),
    members: [...weights].map(([customer, text]) => ({
      customer,
      weights: onEach(bases, new Decimal(text)),
    })),
  });
}

function onEach(bases: readonly string[], weight: Decimal): Readonly<Record<string, Decimal>> {
  const weights: Record<string, Decimal> = {};
  for (const base of bases) weights[base] = weight;
  return weights;
}
