import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, amend, exactFee, fee, totalForFee } from '../../../calc/index.ts';
import { toScheme, writtenSchemes } from '../written-scheme.ts';
import { list } from './lists.ts';

const LARGEST = 10n ** 12n;

describe('the total of a fee', () => {
  const { allocation } = list('stockholm-direkt-2025');

  it('is 2 444 201 to 2 444 249 kr for 50 000 kr to Järva sdf', () => {
    expect(totalForFee(allocation, 701, 50_000)).toMatchObject({
      reachable: true,
      from: { total: 2_444_201n, fee: 50_000 },
      to: { total: 2_444_249n, fee: 50_000 },
    });
  });

  it('is any for 0 kr to a customer without a weight, and none for more', () => {
    expect(totalForFee(allocation, 101, 0)).toMatchObject({ from: { total: 1n }, to: { total: LARGEST } });
    expect(totalForFee(allocation, 101, 1)).toMatchObject({
      reachable: false,
      nearest: { total: LARGEST, fee: 0 },
    });
  });

  it('is nearest at the ends of what a total may be', () => {
    expect(totalForFee(allocation, 110, 10 ** 12)).toMatchObject({
      reachable: false,
      nearest: { total: LARGEST },
    });
    const alone = amend(allocation, [
      { type: 'replace-weights', members: [{ customer: 701, weights: { cases: '1' } }] },
    ]);
    expect(totalForFee(alone, 701, 0)).toMatchObject({ reachable: false, nearest: { total: 1n, fee: 1 } });
  });

  it('holds, and its neighbours do not', () => {
    const wanted = fc.oneof(fc.nat(2_000), fc.nat(3_000_000));
    fc.assert(
      fc.property(writtenSchemes(), wanted, fc.nat(24), (written, kronor, pick) => {
        const start = allocate(toScheme(written));
        const customer = start.customers[pick % start.customers.length] ?? 0;
        const feeOf = (total: bigint): number =>
          fee(amend(start, [{ type: 'set-total', value: String(total) }]), customer);
        const found = totalForFee(start, customer, kronor);
        if (found.reachable) {
          const { from, to } = found;
          expect([feeOf(from.total), from.fee, feeOf(to.total), to.fee]).toEqual(Array(4).fill(kronor));
          if (from.total > 1n) expect(feeOf(from.total - 1n)).toBe(kronor - 1);
          if (to.total < LARGEST) expect(feeOf(to.total + 1n)).toBe(kronor + 1);
        } else {
          expect([1n, LARGEST]).toContain(found.nearest.total);
          expect(feeOf(found.nearest.total)).toBe(found.nearest.fee);
          const smallest = found.nearest.total === 1n && exactFee(start, customer).numerator > 0n;
          expect(smallest ? found.nearest.fee > kronor : found.nearest.fee < kronor).toBe(true);
        }
      }),
    );
  });
});
