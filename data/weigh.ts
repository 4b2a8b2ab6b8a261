import { Decimal, deriveWeights, invertCounts } from '../calc/index.ts';
import type { SheetSource } from './sources.ts';

/**
 * The sheet with its weights: the printed counts, or those that the printed fees follow from.
 * Done at the build and not at each opening, so that what the bot computes on is what the build has checked and
 * reconciled, and a list whose weights do not follow never becomes a snapshot.
 * @throws CalcError when the fees follow from no weights
 */
export function weigh(sheet: SheetSource): SheetSource {
  return { ...sheet, weights: weightsOf(sheet) };
}

function weightsOf({ manifest, rows }: SheetSource): ReadonlyMap<number, string> {
  const total = new Decimal(manifest.total);
  const fees = () => rows.map(({ value }) => ({ customer: value.number, fee: value.fee ?? 0 }));
  switch (manifest.weights) {
    case null:
      return new Map();
    case 'printed':
      return new Map(
        rows.flatMap(({ value }) => (value.count === null ? [] : [[value.number, value.count] as const])),
      );
    case 'derived': {
      const equalPart = manifest.pools
        .filter(({ base }) => base === 'equal')
        .reduce((sum, { part }) => sum.plus(part), new Decimal(0));
      return asText(deriveWeights({ total, equalPart, fees: fees() }));
    }
    case 'inverted': {
      // Not printed reads as 0, which is no sum that counts could have.
      const count = manifest.sums.find(({ block }) => block === 'all')?.count ?? 0;
      return asText(invertCounts({ total, count: new Decimal(count), fees: fees() }));
    }
  }
}

function asText(weights: readonly { customer: number; weight: Decimal }[]): ReadonlyMap<number, string> {
  return new Map(weights.map(({ customer, weight }) => [customer, weight.toFixed()]));
}
