import { CalcError, Decimal, deriveWeights, invertCounts } from '../calc/index.ts';
import type { Report } from './problem.ts';
import type { SheetSource } from './sources.ts';

/**
 * The sheet with its weights: the printed counts, or those that the printed fees follow from.
 * Done at the build and not at each opening, so that what the bot computes on is what the build has checked and
 * reconciled, and a list whose weights do not follow never becomes a snapshot.
 */
export function weigh(sheet: SheetSource, report: Report): SheetSource {
  try {
    return { ...sheet, weights: weightsOf(sheet, report) };
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    const expected = 'printed fees that the weights follow from';
    report({ code: 'weights-do-not-follow', ...sheet.at('weights'), expected, got: error.message });
    return sheet;
  }
}

function weightsOf(sheet: SheetSource, report: Report): ReadonlyMap<number, string> {
  const { manifest, rows } = sheet;
  const total = new Decimal(manifest.total);
  const fees = rows.map(({ value }) => ({ customer: value.number, fee: value.fee ?? 0 }));
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
      return asText(deriveWeights({ total, equalPart, fees }));
    }
    case 'inverted': {
      const [all] = manifest.sums.filter(({ block }) => block === 'all');
      if (all?.count == null) {
        const expected = 'a printed sum of the counts for all customers';
        report({ code: 'weights-do-not-follow', ...sheet.at('sums'), expected, got: 'none' });
        return new Map();
      }
      return asText(invertCounts({ total, count: new Decimal(all.count), fees }));
    }
  }
}

function asText(weights: readonly { customer: number; weight: Decimal }[]): ReadonlyMap<number, string> {
  return new Map(weights.map(({ customer, weight }) => [customer, weight.toFixed()]));
}
