import { describe, expect, it } from 'vitest';
import { reconcile } from '../../calc/index.ts';
import { allocateCase, eService2025, PROPORTIONAL, printedFees } from './worked-case.ts';

describe('a reconciliation', () => {
  for (const worked of PROPORTIONAL) {
    it(`finds in ${worked.title} the differences that are known, and no other`, () => {
      const rows = reconcile(allocateCase(worked), printedFees(worked.rows));
      expect(rows.map(({ customer, difference }) => ({ customer, difference }))).toEqual(
        worked.rows.map(({ customer, printed, computed = printed }) => ({
          customer,
          difference: printed - computed,
        })),
      );
    });
  }

  it('sets 155 255 printed against 155 249 computed for Stadsledningskontoret', () => {
    const allocation = allocateCase(eService2025);
    const rows = reconcile(allocation, [{ customer: 110, fee: 155_255 }]);
    expect(rows).toEqual([
      {
        customer: 110,
        printed: 155_255,
        computed: 155_249,
        difference: 6,
      },
    ]);
    expect([rows, ...rows].every(Object.isFrozen)).toBe(true);
  });
});
